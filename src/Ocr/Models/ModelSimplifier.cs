namespace DocPipeline.Ocr.Models;

/// <summary>
/// Rewrites the long chains of single steps that PP-OCR's models were exported with (scale, shift, clip, multiply, divide behind every
/// convolution) to what ONNX Runtime does in one. The sums are the same up to their rounding; a third of the processor time is saved. What it
/// does not know it leaves as it is.
/// </summary>
internal static class ModelSimplifier
{
    /// <summary>Counts up when models are rewritten in another way: their last digits change with it.</summary>
    public const byte Version = 1;

    // x · clip(x + 3, 0, 6) ÷ 6 is what models call hard swish.
    private const float SwishShift = 3;
    private const float SwishLimit = 6;

    /// <summary>The model, simplified.</summary>
    public static ReadOnlyMemory<byte> Simplify(ReadOnlyMemory<byte> model)
    {
        ModelGraph graph = new(model);
        foreach (var node in graph.Nodes.Where(node => node.Operator == "Conv").ToList())
            FoldScaleBehind(node, graph);
        foreach (var node in graph.Nodes.Where(node => node.Operator == "Div").ToList())
            JoinHardSwish(node, graph);
        return graph.Write();
    }

    // Convolution, scale, shift: the convolution can do all three.
    private static void FoldScaleBehind(GraphNode convolution, ModelGraph graph)
    {
        if (graph.ConstantOf(convolution.Inputs[1]) is not { } weights || graph.Next(convolution, "Mul") is not var (scale, factor)
            || graph.Next(scale, "Add") is not var (shift, summand))
            return;
        var bias = BiasOf(convolution, graph);
        SetWeights(convolution, graph, Array.ConvertAll(weights.Values, weight => weight * factor), Array.ConvertAll(bias, value => (value * factor) + summand));
        graph.Shorten(convolution, [scale, shift]);
    }

    private static void JoinHardSwish(GraphNode divide, ModelGraph graph)
    {
        if (graph.ConstantOf(divide.Inputs[1]) is not { Values: [SwishLimit] } || graph.MakerOf(divide.Inputs[0]) is not { Operator: "Mul", Inputs: [var value, var clipped] } multiply
            || graph.MakerOf(clipped) is not { Operator: "Clip" } clip || graph.MakerOf(clip.Inputs[0]) is not { Operator: "Add" } add
            || add.Inputs[0] != value || graph.ConstantOf(add.Inputs[1]) is not { Values: [SwishShift] } || !IsClippedToLimit(clip, graph)
            || !new[] { add, clip, multiply }.All(node => graph.UsersOf(node.Outputs[0]).Count == 1)
            || graph.MakerOf(value) is not { Operator: "Conv" } convolution || graph.ConstantOf(convolution.Inputs[1]) is not { } weights)
            return;
        var result = divide.Outputs[0];
        GraphNode share = new GraphNode("HardSigmoid", [value], result + "/share").With("alpha", 1 / SwishLimit).With("beta", SwishShift / SwishLimit);
        graph.Replace([add, clip, multiply, divide], share, new GraphNode("Mul", [value, share.Outputs[0]], result));
        if (graph.Next(graph.MakerOf(result)!, "Mul") is not var (scale, factor) || graph.Next(scale, "Add") is not var (shift, summand))
            return;
        var users = graph.UsersOf(shift.Outputs[0]);
        if (users.Count > 0 && users.All(user => IsUnpadded(user, graph)))
            FoldScaleBefore(users, shift.Outputs[0], result, factor, summand, graph);
        else
            graph.Replace([scale, shift], Scaling(result, shift.Outputs[0], weights.Dimensions[0], factor, summand, graph));
        graph.Nodes.RemoveAll(node => node == scale || node == shift);
    }

    // The limits are attributes or inputs, by the model's age.
    private static bool IsClippedToLimit(GraphNode clip, ModelGraph graph) => clip.Inputs.Count == 1
        ? clip.Single("min") == 0 && clip.Single("max") == SwishLimit
        : clip.Inputs is [_, var least, var most] && graph.ConstantOf(least) is { Values: [0] } && graph.ConstantOf(most) is { Values: [SwishLimit] };

    // At a padded edge zeros stand for what was shifted already: there it must stay a step of its own.
    private static bool IsUnpadded(GraphNode node, ModelGraph graph) =>
        node.Operator == "Conv" && graph.ConstantOf(node.Inputs[1]) is not null && node.Numbers("pads").TrueForAll(pad => pad == 0);

    private static void FoldScaleBefore(IReadOnlyList<GraphNode> users, string shifted, string plain, float factor, float summand, ModelGraph graph)
    {
        foreach (var user in users)
        {
            var weights = graph.ConstantOf(user.Inputs[1])!.Values;
            var bias = BiasOf(user, graph).ToArray();
            var each = weights.Length / bias.Length;
            for (var i = 0; i < bias.Length; i++)
            {
                foreach (var weight in weights.AsSpan(i * each, each))
                    bias[i] += weight * summand;
            }
            SetWeights(user, graph, Array.ConvertAll(weights, weight => weight * factor), bias);
            user.Inputs[0] = user.Inputs[0] == shifted ? plain : user.Inputs[0];
        }
    }

    // A convolution of single pixels keeps the layout its neighbours work in; a multiplication would not.
    private static GraphNode Scaling(string input, string output, long channels, float factor, float summand, ModelGraph graph)
    {
        var weights = graph.Add(output + "/factor", new Tensor([channels, 1, 1, 1], Repeated(factor, channels)));
        var bias = graph.Add(output + "/summand", new Tensor([channels], Repeated(summand, channels)));
        return new GraphNode("Conv", [input, weights, bias], output)
            .With("kernel_shape", 1, 1).WithNumber("group", channels).With("pads", 0, 0, 0, 0).With("strides", 1, 1).With("dilations", 1, 1);
    }

    private static float[] Repeated(float value, long count)
    {
        var values = new float[count];
        Array.Fill(values, value);
        return values;
    }

    private static float[] BiasOf(GraphNode convolution, ModelGraph graph) => convolution.Inputs.Count > 2 && graph.ConstantOf(convolution.Inputs[2]) is { } bias
        ? bias.Values : new float[graph.ConstantOf(convolution.Inputs[1])!.Dimensions[0]];

    // New names: other operations may share the old numbers.
    private static void SetWeights(GraphNode convolution, ModelGraph graph, float[] weights, float[] bias)
    {
        var dimensions = graph.ConstantOf(convolution.Inputs[1])!.Dimensions;
        var name = convolution.Outputs[0];
        convolution.Inputs[1] = graph.Add(name + "/weights", new Tensor(dimensions, weights));
        if (convolution.Inputs.Count < 3)
            convolution.Inputs.Add("");
        convolution.Inputs[2] = graph.Add(name + "/bias", new Tensor([bias.Length], bias));
    }
}

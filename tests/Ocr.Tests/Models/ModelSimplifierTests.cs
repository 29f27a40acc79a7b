using DocPipeline.Ocr.Models;

namespace DocPipeline.Ocr.Tests.Models;

public sealed class ModelSimplifierTests
{
    [Fact]
    public void A_convolution_scales_and_shifts_by_itself()
    {
        var graph = Simplified(
            Convolution("x", "w", "b", "c"), Step("Mul", "two", "c", "s"), Step("Add", "s", "one", "result"));
        var convolution = Assert.Single(graph.Nodes, node => node.Operator == "Conv");
        Assert.Equal("result", convolution.Outputs[0]);
        Assert.Equal([6f], graph.ConstantOf(convolution.Inputs[1])!.Values);
        Assert.Equal([11f], graph.ConstantOf(convolution.Inputs[2])!.Values);
        Assert.DoesNotContain(graph.Nodes, node => node.Operator is "Mul" or "Add");
    }

    [Fact]
    public void A_hard_swish_in_four_steps_becomes_one_of_two()
    {
        var graph = Simplified(
            Convolution("x", "w", "b", "v"), Step("Add", "v", "three", "a"), Clip("a", "k"), Step("Mul", "v", "k", "m"), Step("Div", "m", "six", "result"));
        Assert.Equal(["Conv", "HardSigmoid", "Mul"], graph.Nodes.Where(node => node.Operator != "Constant").Select(node => node.Operator));
        Assert.Equal("result", graph.Nodes[^1].Outputs[0]);
    }

    [Fact]
    public void What_limits_elsewhere_is_no_hard_swish()
    {
        var graph = Simplified(
            Convolution("x", "w", "b", "v"), Step("Add", "v", "three", "a"), Clip("a", "k", most: 5), Step("Mul", "v", "k", "m"), Step("Div", "m", "six", "result"));
        Assert.Contains(graph.Nodes, node => node.Operator == "Clip");
    }

    [Fact]
    public void A_shift_before_a_padded_convolution_stays_a_step()
    {
        GraphNode[] swish =
        [
            Convolution("x", "w", "b", "v"), Step("Add", "v", "three", "a"), Clip("a", "k"), Step("Mul", "v", "k", "m"), Step("Div", "m", "six", "d"),
            Step("Mul", "two", "d", "s"), Step("Add", "s", "one", "t"),
        ];
        Assert.Equal(2, Simplified([.. swish, Convolution("t", "w", "b", "result")]).Nodes.Count(node => node.Operator == "Conv"));
        Assert.Equal(3, Simplified([.. swish, Convolution("t", "w", "b", "result", pad: 1)]).Nodes.Count(node => node.Operator == "Conv"));
    }

    private static ModelGraph Simplified(params GraphNode[] nodes)
    {
        List<WireField> graph =
        [
            .. new[] { Constant("w", 3), Constant("b", 5), Constant("one", 1), Constant("two", 2), Constant("three", 3), Constant("six", 6) }.Concat(nodes)
                .Select(node => WireField.OfBlock(1, node.Write())),
            WireField.OfBlock(12, WireMessage.Write([WireField.OfText(1, "result")])),
        ];
        return new ModelGraph(ModelSimplifier.Simplify(WireMessage.Write([WireField.OfBlock(7, WireMessage.Write(graph))])));
    }

    private static GraphNode Step(string operation, string left, string right, string output) => new(operation, [left, right], output);

    private static GraphNode Convolution(string input, string weights, string bias, string output, long pad = 0) =>
        new GraphNode("Conv", [input, weights, bias], output).With("pads", pad, pad, pad, pad);

    private static GraphNode Clip(string input, string output, float most = 6) => new GraphNode("Clip", [input], output).With("min", 0f).With("max", most);

    private static GraphNode Constant(string name, float value)
    {
        var tensor = new Tensor([1, 1, 1, 1], [value]).Write(name);
        var attribute = WireMessage.Write([WireField.OfText(1, "value"), WireField.OfBlock(5, tensor), WireField.OfNumber(20, 4)]);
        return new GraphNode(WireMessage.Write([WireField.OfText(2, name), WireField.OfText(4, "Constant"), WireField.OfBlock(5, attribute)]));
    }
}

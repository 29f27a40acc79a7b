namespace DocPipeline.Ocr.Models;

/// <summary>The operations of a model, in the order in which they run, and the numbers they work with.</summary>
internal sealed class ModelGraph
{
    private const int GraphField = 7;
    private const int NodeField = 1;
    private const int TensorField = 5;
    private const int OutputField = 12;
    private const int ValueName = 1;
    private readonly List<WireField> model;
    private readonly List<WireField> rest;
    private readonly HashSet<string> results;
    private readonly Dictionary<string, Tensor> constants = [];
    private readonly Dictionary<string, Tensor> added = [];
    private readonly Dictionary<string, List<GraphNode>> users = [];
    private readonly Dictionary<string, GraphNode> makers = [];

    public ModelGraph(ReadOnlyMemory<byte> file)
    {
        model = WireMessage.Read(file);
        rest = WireMessage.Read(model.Find(field => field.Number == GraphField).Bytes);
        Nodes = [.. rest.Where(field => field.Number == NodeField).Select(field => new GraphNode(field.Bytes))];
        results = [.. rest.Where(field => field.Number == OutputField).Select(field => WireMessage.Read(field.Bytes).Find(part => part.Number == ValueName).Text)];
        foreach (var field in rest.Where(field => field.Number == TensorField))
        {
            if (Tensor.Read(field.Bytes) is { } tensor)
                constants[Tensor.NameOf(field.Bytes)] = tensor;
        }
        foreach (var node in Nodes)
        {
            foreach (var input in node.Inputs)
            {
                if (!users.TryGetValue(input, out var list))
                    users.Add(input, list = []);
                list.Add(node);
            }
            foreach (var output in node.Outputs)
                makers[output] = node;
            if (node.Operator == "Constant" && node.Tensor() is { Length: > 0 } tensor && Tensor.Read(tensor) is { } value)
                constants[node.Outputs[0]] = value;
        }
    }

    public List<GraphNode> Nodes { get; }

    /// <summary>Numbers by their name; null where they are worked out as the model runs, or no numbers of single precision.</summary>
    public Tensor? ConstantOf(string name) => added.GetValueOrDefault(name) ?? constants.GetValueOrDefault(name);

    /// <summary>Operations that take what is so called.</summary>
    public IReadOnlyList<GraphNode> UsersOf(string name) => results.Contains(name) || !users.TryGetValue(name, out var list) ? [] : list;

    /// <summary>The operation that makes it; null for what the model is given.</summary>
    public GraphNode? MakerOf(string name) => makers.GetValueOrDefault(name);

    /// <summary>The only operation that takes the result of another one and nothing else but a single number, which is given with it.</summary>
    public (GraphNode Node, float Number)? Next(GraphNode node, string operation)
    {
        if (UsersOf(node.Outputs[0]) is not [{ Inputs.Count: 2 } next] || next.Operator != operation)
            return null;
        var other = next.Inputs[0] == node.Outputs[0] ? next.Inputs[1] : next.Inputs[0];
        return ConstantOf(other) is { Values: [var number] } ? (next, number) : null;
    }

    /// <summary>Adds numbers, or changes those of that name.</summary>
    public string Add(string name, Tensor tensor)
    {
        added[name] = tensor;
        return name;
    }

    /// <summary>Puts operations in the place of others, of which the last one's result keeps its name.</summary>
    public void Replace(List<GraphNode> old, params ReadOnlySpan<GraphNode> by)
    {
        var last = old[^1];
        foreach (var node in by)
        {
            foreach (var output in node.Outputs)
                makers[output] = node;
        }
        Nodes.InsertRange(Nodes.IndexOf(last), by);
        Nodes.RemoveAll(old.Contains);
    }

    /// <summary>Has an operation give the result of others that followed it.</summary>
    public void Shorten(GraphNode node, List<GraphNode> followers)
    {
        node.Outputs[0] = followers[^1].Outputs[0];
        makers[node.Outputs[0]] = node;
        Nodes.RemoveAll(followers.Contains);
    }

    /// <summary>The model as a file, without numbers nobody needs any more.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        var taken = Nodes.SelectMany(node => node.Inputs).ToHashSet();
        Nodes.RemoveAll(node => node.Operator == "Constant" && !taken.Contains(node.Outputs[0]) && !results.Contains(node.Outputs[0]));
        var graph = WireMessage.Write(
        [
            .. Nodes.Select(node => WireField.OfBlock(NodeField, node.Write())), .. rest.Where(field => field.Number != NodeField),
            .. added.Select(pair => WireField.OfBlock(TensorField, pair.Value.Write(pair.Key))),
        ]);
        return WireMessage.Write(model.Select(field => field.Number == GraphField ? WireField.OfBlock(GraphField, graph) : field));
    }
}

using System.Buffers.Binary;

namespace DocPipeline.Ocr.Models;

/// <summary>One operation of a model.</summary>
internal sealed class GraphNode
{
    private const int InputField = 1;
    private const int OutputField = 2;
    private const int NameField = 3;
    private const int OperatorField = 4;
    private const int AttributeField = 5;
    private const int AttributeName = 1;
    private const int AttributeSingle = 2;
    private const int AttributeNumber = 3;
    private const int AttributeTensor = 5;
    private const int AttributeNumbers = 8;
    private const int AttributeKind = 20;
    private const int KindSingle = 1;
    private const int KindNumber = 2;
    private const int KindNumbers = 7;
    private readonly List<WireField> rest = [];

    public GraphNode(string operation, IEnumerable<string> inputs, string output)
    {
        (Operator, Inputs, Outputs) = (operation, [.. inputs], [output]);
        rest.Add(WireField.OfText(NameField, $"{operation}/{output}"));
    }

    public GraphNode(ReadOnlyMemory<byte> message)
    {
        (Operator, Inputs, Outputs) = ("", [], []);
        foreach (var field in WireMessage.Read(message))
        {
            if (field.Number == InputField)
                Inputs.Add(field.Text);
            else if (field.Number == OutputField)
                Outputs.Add(field.Text);
            else if (field.Number == OperatorField)
                Operator = field.Text;
            else
                rest.Add(field);
        }
    }

    /// <summary>Name of the operation.</summary>
    public string Operator { get; }

    public List<string> Inputs { get; }

    public List<string> Outputs { get; }

    /// <summary>The tensor among its attributes; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Tensor()
    {
        foreach (var attribute in Attributes())
        {
            if (attribute.Find(field => field.Number == AttributeTensor) is { Number: AttributeTensor } tensor)
                return tensor.Bytes;
        }
        return default;
    }

    /// <summary>An attribute that is a list of whole numbers; empty where it is not there.</summary>
    public List<long> Numbers(string name) =>
        [.. Attribute(name).Where(field => field.Number == AttributeNumbers).SelectMany(field => WireMessage.Numbers(field))];

    /// <summary>An attribute that is a single number; null where it is not there.</summary>
    public float? Single(string name)
    {
        var value = Attribute(name).Find(field => field.Number == AttributeSingle);
        return value.Kind == WireField.Fixed32 ? BinaryPrimitives.ReadSingleLittleEndian(value.Bytes.Span) : null;
    }

    public GraphNode With(string name, params long[] numbers) =>
        With(name, KindNumbers, [.. numbers.Select(number => WireField.OfNumber(AttributeNumbers, number))]);

    public GraphNode WithNumber(string name, long number) => With(name, KindNumber, [WireField.OfNumber(AttributeNumber, number)]);

    public GraphNode With(string name, float value) =>
        With(name, KindSingle, [new WireField(AttributeSingle, WireField.Fixed32, 0, WireMessage.BytesOf([value]))]);

    public ReadOnlyMemory<byte> Write() => WireMessage.Write(
    [
        .. Inputs.Select(name => WireField.OfText(InputField, name)), .. Outputs.Select(name => WireField.OfText(OutputField, name)),
        WireField.OfText(OperatorField, Operator), .. rest,
    ]);

    private List<WireField> Attribute(string name) =>
        Attributes().FirstOrDefault(fields => fields.Exists(field => field.Number == AttributeName && field.Text == name)) ?? [];

    private IEnumerable<List<WireField>> Attributes() =>
        rest.Where(field => field.Number == AttributeField).Select(field => WireMessage.Read(field.Bytes));

    private GraphNode With(string name, int kind, List<WireField> values)
    {
        rest.Add(WireField.OfBlock(
            AttributeField, WireMessage.Write([WireField.OfText(AttributeName, name), .. values, WireField.OfNumber(AttributeKind, kind)])));
        return this;
    }
}

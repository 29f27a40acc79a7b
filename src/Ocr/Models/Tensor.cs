using System.Buffers.Binary;

namespace DocPipeline.Ocr.Models;

/// <summary>Numbers a model holds: weights, biases, single constants.</summary>
internal sealed record Tensor(List<long> Dimensions, float[] Values)
{
    private const int DimensionsField = 1;
    private const int TypeField = 2;
    private const int NameField = 8;
    private const int RawField = 9;
    private const int Single = 1;

    /// <summary>Reads one; null where it holds anything but numbers of single precision.</summary>
    public static Tensor? Read(ReadOnlyMemory<byte> message)
    {
        List<long> dimensions = [];
        float[]? values = null;
        var single = false;
        foreach (var field in WireMessage.Read(message))
        {
            if (field.Number == DimensionsField)
                dimensions.AddRange(WireMessage.Numbers(field));
            else if (field.Number == TypeField)
                single = field.Value == Single;
            else if (field.Number == RawField)
                values = Singles(field.Bytes.Span);
        }
        return single && values is not null ? new Tensor(dimensions, values) : null;
    }

    /// <summary>Its name in the model.</summary>
    public static string NameOf(ReadOnlyMemory<byte> message) => WireMessage.Read(message).Find(field => field.Number == NameField) is { Number: NameField } name ? name.Text : "";

    /// <summary>The tensor as a model holds it.</summary>
    public ReadOnlyMemory<byte> Write(string name) => WireMessage.Write(
    [
        .. Dimensions.Select(length => WireField.OfNumber(DimensionsField, length)),
        WireField.OfNumber(TypeField, Single), WireField.OfText(NameField, name), WireField.OfBlock(RawField, WireMessage.BytesOf(Values)),
    ]);

    private static float[] Singles(ReadOnlySpan<byte> raw)
    {
        var values = new float[raw.Length / sizeof(float)];
        for (var i = 0; i < values.Length; i++)
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(raw[(i * sizeof(float))..]);
        return values;
    }
}

namespace DocPipeline.Ocr.Models;

/// <summary>A field of a protocol buffer, the format ONNX models are stored in.</summary>
/// <param name="Number">Which field of its message.</param>
/// <param name="Kind">How its value is written: <see cref="Varint"/>, <see cref="Block"/>, or a number of fixed size, which is kept as its bytes.</param>
/// <param name="Value">Its value where it is a number of variable size.</param>
/// <param name="Bytes">Its bytes where it is not.</param>
internal readonly record struct WireField(int Number, int Kind, ulong Value, ReadOnlyMemory<byte> Bytes)
{
    public const int Varint = 0;
    public const int Fixed64 = 1;
    public const int Block = 2;
    public const int Fixed32 = 5;

    public static WireField OfNumber(int number, long value) => new(number, Varint, (ulong)value, default);

    public static WireField OfBlock(int number, ReadOnlyMemory<byte> bytes) => new(number, Block, 0, bytes);

    public static WireField OfText(int number, string text) => OfBlock(number, System.Text.Encoding.UTF8.GetBytes(text));

    public string Text => System.Text.Encoding.UTF8.GetString(Bytes.Span);
}

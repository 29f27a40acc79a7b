using DocPipeline.Domain;

namespace DocPipeline.Ingest.Protocol;

/// <summary>A character between child and parent. Lengths are thousandths of a point, so both sides hold the same number exactly; the angle is in tenths of a degree.</summary>
internal readonly record struct WireGlyph(
    int CodePoint, int X, int Y, int Width, int Height, int Size, int Angle, int Traits)
{
    public const int Bytes = 8 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireGlyph Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public static WireGlyph Of(int codePoint, in Box box, double size, double angle, GlyphTraits traits) => new(
        codePoint, Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height),
        Thousandths.Of(size), (int)Math.Round(angle * 10), (int)traits);

    public void Write(MessageWriter message)
    {
        message.Put(CodePoint);
        message.Put(X);
        message.Put(Y);
        message.Put(Width);
        message.Put(Height);
        message.Put(Size);
        message.Put(Angle);
        message.Put(Traits);
    }
}

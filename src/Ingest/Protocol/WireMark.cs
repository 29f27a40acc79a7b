using DocPipeline.Domain;

namespace DocPipeline.Ingest.Protocol;

/// <summary>Ink that is nothing known, between child and parent; in thousandths of a point.</summary>
internal readonly record struct WireMark(int X, int Y, int Width, int Height, int Colour)
{
    public const int Bytes = 5 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireMark Read(MessageReader message) => new(message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public static WireMark Of(in Box box, InkColour colour) =>
        new(Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height), (int)colour);

    public void Write(MessageWriter message)
    {
        message.Put(X);
        message.Put(Y);
        message.Put(Width);
        message.Put(Height);
        message.Put(Colour);
    }

    /// <summary>What it says; a colour a child may have made up is none.</summary>
    public InkMark ToMark() => new(PageDecoder.ToBox(X, Y, Width, Height), Enum.IsDefined((InkColour)Colour) ? (InkColour)Colour : InkColour.Black);
}

namespace DocPipeline.Ingest.Protocol;

/// <summary>A ruling line between child and parent, in thousandths of a point.</summary>
internal readonly record struct WireRuling(
    int X0, int Y0, int X1, int Y1, int Thickness)
{
    public const int Bytes = 5 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireRuling Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public static WireRuling Of(double x0, double y0, double x1, double y1, double thickness) => new(
        Thousandths.Of(x0), Thousandths.Of(y0), Thousandths.Of(x1), Thousandths.Of(y1), Thousandths.Of(thickness));

    public void Write(MessageWriter message)
    {
        message.Put(X0);
        message.Put(Y0);
        message.Put(X1);
        message.Put(Y1);
        message.Put(Thickness);
    }
}

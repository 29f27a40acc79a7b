namespace DocPipeline.Ingest.Worker;

/// <summary>Where a text object starts, by which its characters are known again.</summary>
/// <param name="X">In the page's own space.</param>
/// <param name="Y">In the page's own space.</param>
internal readonly record struct TextPlace(float X, float Y)
{
    private const float Same = 0.01f;

    public bool IsAt(float x, float y) => Math.Abs(x - X) < Same && Math.Abs(y - Y) < Same;
}

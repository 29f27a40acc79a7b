namespace DocPipeline.Ingest.Protocol;

/// <summary>
/// How much one page may hold. The densest real page met (a land-use standard) has 7,000 characters and 4,000 lines;
/// a page beyond these is made to break readers.
/// </summary>
internal static class ContentCaps
{
    public const int Glyphs = 200_000;
    public const int Rulings = 100_000;
    public const int Images = 20_000;
    public const int Seals = 100;
    public const int Marks = 5_000;
    public const int Objects = 200_000;
    public const int FormDepth = 12;
    public const int Frame = 64 << 20;
}

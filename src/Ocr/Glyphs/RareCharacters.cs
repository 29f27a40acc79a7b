using System.Text;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>Characters of names that the recognition model does not know: those of the national table and their traditional forms.</summary>
internal static class RareCharacters
{
    /// <summary>Unicode scalar values.</summary>
    public static int[] All { get; } = Read();

    private static int[] Read()
    {
        using var stream = typeof(RareCharacters).Assembly.GetManifestResourceStream("rare-characters.txt")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().EnumerateRunes().Select(rune => rune.Value).Where(value => value > ' ')];
    }
}

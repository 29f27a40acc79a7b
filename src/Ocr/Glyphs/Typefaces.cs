using DocPipeline.Native.FreeType;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>The typefaces of <see cref="TypefaceFiles"/> that are installed.</summary>
internal sealed class Typefaces
{
    private const int Pixels = 48;
    private readonly List<FontFace> faces = [];

    private Typefaces()
    {
        foreach (var (file, index) in TypefaceFiles.Known)
        {
            if (FontFace.Open(file, index, Pixels) is { } face)
                faces.Add(face);
        }
        All = faces.ConvertAll(face => new Typeface(face));
    }

    /// <summary>Opened when first asked for, in the child that reads; they stay open as long as it runs.</summary>
    public static Typefaces Installed { get; } = new();

    public List<Typeface> All { get; }
}

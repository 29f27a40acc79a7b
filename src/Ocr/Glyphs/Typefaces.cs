using DocPipeline.Native.FreeType;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>The Chinese typefaces of this machine that booklets are likely printed in: straight and serif ones, brush and book hands.</summary>
internal sealed class Typefaces
{
    private const string Folder = "/usr/share/fonts";
    private const int Pixels = 48;

    // Simplified Chinese within the collections of Noto.
    private const int Simplified = 2;

    private static readonly (string File, int Index)[] Known =
    [
        ("opentype/noto/NotoSansCJK-Regular.ttc", Simplified), ("opentype/noto/NotoSerifCJK-Regular.ttc", Simplified), ("opentype/noto/NotoSansCJK-Bold.ttc", Simplified),
        ("truetype/arphic/uming.ttc", 0), ("truetype/arphic/ukai.ttc", 0), ("truetype/wqy/wqy-zenhei.ttc", 0), ("truetype/wqy/wqy-microhei.ttc", 0),
    ];

    private readonly List<FontFace> faces = [];

    private Typefaces()
    {
        foreach (var (file, index) in Known)
        {
            if (FontFace.Open(Path.Combine(Folder, file), index, Pixels) is { } face)
                faces.Add(face);
        }
        All = faces.ConvertAll(face => new Typeface(face));
    }

    /// <summary>Those that are installed; they stay open as long as the process runs.</summary>
    public static Typefaces Installed { get; } = new();

    public List<Typeface> All { get; }

    /// <summary>Names the files that are there with their sizes: with other ones rare characters may be read differently.</summary>
    public static string Fingerprint() => string.Join(' ', Known.Select(known => Path.Combine(Folder, known.File)).Where(File.Exists)
        .Select(file => FormattableString.Invariant($"{Path.GetFileName(file)}:{new FileInfo(file).Length}")));
}

namespace DocPipeline.Ocr.Glyphs;

/// <summary>Where the Chinese typefaces lie that booklets are likely printed in: straight and serif ones, brush and book hands.</summary>
internal static class TypefaceFiles
{
    private const string Folder = "/usr/share/fonts";

    // Simplified Chinese within the collections of Noto.
    private const int Simplified = 2;

    /// <summary>Every one there may be, and which of its file's collection it is.</summary>
    public static readonly (string File, int Index)[] Known =
    [
        (Folder + "/opentype/noto/NotoSansCJK-Regular.ttc", Simplified), (Folder + "/opentype/noto/NotoSerifCJK-Regular.ttc", Simplified),
        (Folder + "/opentype/noto/NotoSansCJK-Bold.ttc", Simplified), (Folder + "/truetype/arphic/uming.ttc", 0), (Folder + "/truetype/arphic/ukai.ttc", 0),
        (Folder + "/truetype/wqy/wqy-zenhei.ttc", 0), (Folder + "/truetype/wqy/wqy-microhei.ttc", 0),
    ];

    /// <summary>Names those that are there with their sizes, and opens none: with other ones rare characters may be read differently.</summary>
    public static string Fingerprint() => string.Join(' ', Known.Select(known => known.File).Where(File.Exists)
        .Select(file => FormattableString.Invariant($"{Path.GetFileName(file)}:{new FileInfo(file).Length}")));
}

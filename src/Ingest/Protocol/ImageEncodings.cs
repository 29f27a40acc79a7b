namespace DocPipeline.Ingest.Protocol;

/// <summary>Names of compressions by number, so that a child cannot send text of its own.</summary>
internal static class ImageEncodings
{
    private static readonly string[] Names =
    [
        "", "DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "FlateDecode", "LZWDecode", "RunLengthDecode",
        "ASCII85Decode", "ASCIIHexDecode", "Drawing", "JPEG", "PNG", "TIFF",
    ];

    /// <summary>Not an image but outlines that may be letters: nothing can be read from them without looking at pixels.</summary>
    public const string Drawing = "Drawing";

    /// <summary>True for an image file that is a page by itself.</summary>
    public static bool IsFile(string name) => name is "JPEG" or "PNG" or "TIFF";

    public static int NumberOf(string name) => Math.Max(0, Array.IndexOf(Names, name));

    public static string NameOf(int number) => number > 0 && number < Names.Length ? Names[number] : "";
}

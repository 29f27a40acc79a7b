using System.Text;

namespace DocPipeline.Ingest.Archives;

/// <summary>Entry names: the encodings they come in here, and which of them are fit to be told to anybody.</summary>
internal static class EntryNames
{
    private const int Utf8Flag = 0x800;
    private const int UnicodePath = 0x7075;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name: UTF-8 where marked as such or nothing else can be meant, else GBK as Windows here writes it, else code page 437.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, int flags, ReadOnlySpan<byte> extra)
    {
        var unicode = ZipExtraFields.Find(extra, UnicodePath);
        if (unicode.Length > 5 && Try(Utf8, unicode[5..]) is { } named)
            return named.Replace('\\', '/');
        var name = (flags & Utf8Flag) != 0 ? Try(Utf8, raw) ?? Encoding.Latin1.GetString(raw) : Unmarked(raw);
        return name.Replace('\\', '/');
    }

    /// <summary>True where the name stays within its folder on every system.</summary>
    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= 1024
        && name[0] != '/'
        && !name.Contains(':', StringComparison.Ordinal)
        && !name.Any(char.IsControl)
        && !name.Split('/').Any(part => part is ".." or ".");

    private static string Unmarked(ReadOnlySpan<byte> raw)
    {
        if (Ascii.IsValid(raw))
            return Encoding.ASCII.GetString(raw);
        var strict = DecoderFallback.ExceptionFallback;
        return Try(Utf8, raw)
            ?? Try(CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ReplacementFallback, strict)!, raw)
            ?? CodePagesEncodingProvider.Instance.GetEncoding(437)!.GetString(raw);
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> raw)
    {
        try
        {
            return encoding.GetString(raw);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DocPipeline.Ingest.Submissions;

/// <summary>Opens an office file that nobody vouches for: capped before it is opened, nothing outside it ever followed.</summary>
internal static class OfficePackage
{
    private const int MaxEntries = 5_000;
    private const long MaxInflated = 200_000_000;
    private const int MaxRatio = 100;

    // A small part full of blanks compresses well and harms nobody.
    private const long RatioCountsFrom = 1_000_000;

    /// <summary>Reads each part at most this far, whatever the archive declares.</summary>
    public static OpenSettings Settings { get; } = new() { AutoSave = false, MaxCharactersInPart = 60_000_000 };

    public static T Read<T>(byte[] bytes, Refusal refusal, Func<Stream, T> read)
    {
        try
        {
            CheckSizes(bytes, refusal);
            return read(new MemoryStream(bytes, writable: false));
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException or OpenXmlPackageException or FormatException
                                            or InvalidOperationException or ArgumentException or KeyNotFoundException or IOException)
        {
            throw refusal.Because("damaged");
        }
    }

    private static void CheckSizes(byte[] bytes, Refusal refusal)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Count > MaxEntries
            || archive.Entries.Sum(entry => entry.Length) > MaxInflated
            || archive.Entries.Any(entry => entry.Length > RatioCountsFrom && entry.Length > MaxRatio * entry.CompressedLength))
        {
            throw refusal.Because("too-large-inside");
        }
    }
}

using System.IO.Compression;

namespace DocPipeline.Ingest.Submissions;

/// <summary>Tells what a record is by what stands in it; names and extensions lie.</summary>
internal static class KnownRecord
{
    public static RecordFormat Recognise(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        if (start.StartsWith("PK\u0003\u0004"u8))
            return RecogniseOffice(bytes);
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return RecordFormat.ProtectedOffice;
        return PlainText.Decode(start).TrimStart() is ['{', ..] ? RecordFormat.Json : RecordFormat.Unknown;
    }

    private static RecordFormat RecogniseOffice(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            return archive.GetEntry("xl/workbook.xml") is not null ? RecordFormat.Workbook
                : archive.GetEntry("word/document.xml") is not null ? RecordFormat.WordDocument
                : RecordFormat.Unknown;
        }
        catch (InvalidDataException)
        {
            return RecordFormat.Unknown;
        }
    }
}

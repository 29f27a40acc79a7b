using System.Globalization;
using System.Security.Cryptography;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>网上填报记录的读取。Reads the exported online submission: JSON, XLSX or DOCX, told apart by content.</summary>
public static class OnlineRecordReader
{
    // A portal's export of one submission is some ten kilobytes; with pictures pasted into a DOCX, a few megabytes.
    private const long MaxBytes = 50_000_000;

    /// <summary>Reads a record.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vocabulary">Gives the words its columns are known by.</param>
    /// <param name="language">Language of a refusal.</param>
    /// <exception cref="UnusableInputException">Nothing can be done with the file; says where in it and what was expected.</exception>
    public static OnlineRecord Read(string path, Vocabulary vocabulary, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var refusal = new Refusal(path, language);
        byte[] bytes = ReadBytes(path, refusal);
        RecordDraft draft = KnownRecord.Recognise(bytes) switch
        {
            RecordFormat.Json => JsonRecord.Read(bytes, refusal),
            RecordFormat.Workbook => TableRecord.Read(WorkbookTables.Read(bytes, refusal), new RecordWords(vocabulary), refusal),
            RecordFormat.WordDocument => TableRecord.Read(DocumentTables.Read(bytes, refusal), new RecordWords(vocabulary), refusal),
            RecordFormat.ProtectedOffice => throw refusal.Because("protected"),
            _ => throw refusal.Because("unknown-format"),
        };
        return draft.Finish(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes)), refusal);
    }

    private static byte[] ReadBytes(string path, Refusal refusal)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            if (file.Length > MaxBytes)
                throw refusal.Because("too-large", MaxBytes / 1_000_000);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw refusal.Because("unreadable");
        }
    }
}

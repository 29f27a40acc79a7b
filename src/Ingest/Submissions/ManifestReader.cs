using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>批量清单的读取。Reads the list of submissions of a batch: CSV with a header row, or a JSON object a line.</summary>
public static class ManifestReader
{
    private const char Between = '|';
    private static readonly string[] Columns = ["name", "programme", "booklet", "online", "received"];

    /// <summary>The lines in order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of a refusal.</param>
    /// <exception cref="UnusableInputException">It cannot be read, or a line names no booklet.</exception>
    public static ImmutableArray<ManifestRow> Read(string path, CultureInfo language)
    {
        var refusal = new Refusal(path, language);
        try
        {
            string text = PlainText.Decode(File.ReadAllBytes(path));
            return text.TrimStart() is ['{', ..] ? ReadLines(text, refusal) : ReadRows(text, refusal);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw refusal.Because("unreadable");
        }
    }

    private static ImmutableArray<ManifestRow> ReadRows(string text, Refusal refusal)
    {
        ImmutableArray<RecordRow> rows = CsvRows.Read(text, refusal);
        ImmutableArray<string> header = rows.IsEmpty ? [] : [.. rows[0].Cells.Select(c => c.Trim().ToLowerInvariant())];
        if (!header.Contains("booklet"))
            throw refusal.Because("manifest-columns", string.Join(", ", Columns));
        if (header.FirstOrDefault(c => c.Length > 0 && !Columns.Contains(c)) is { } unknown)
            throw refusal.Because("manifest-column", unknown, string.Join(", ", Columns));
        return
        [
            .. rows.Skip(1).Select(row => RowOf(
                row.Number, name => header.IndexOf(name) is >= 0 and var at && row.Cell(at).Trim() is { Length: > 0 } cell ? cell : null,
                cell => cell.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), refusal)),
        ];
    }

    private static ImmutableArray<ManifestRow> ReadLines(string text, Refusal refusal)
    {
        ImmutableArray<ManifestRow>.Builder rows = ImmutableArray.CreateBuilder<ManifestRow>();
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using JsonDocument json = JsonDocument.Parse(line);
                rows.Add(RowOf(json.RootElement, at + 1, refusal));
            }
            catch (Exception damaged) when (damaged is JsonException or InvalidOperationException)
            {
                throw refusal.Because("manifest-line", at + 1);
            }
        }

        return rows.ToImmutable();
    }

    private static ManifestRow RowOf(JsonElement json, int line, Refusal refusal)
    {
        if (json.EnumerateObject().FirstOrDefault(p => !Columns.Contains(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            throw refusal.Because("manifest-column", unknown.Name, string.Join(", ", Columns));
        ImmutableArray<string> booklet = json.TryGetProperty("booklet", out JsonElement stated) && stated.ValueKind == JsonValueKind.Array
            ? [.. stated.EnumerateArray().Select(f => f.GetString() ?? "").Where(f => f.Length > 0)]
            : [];
        return RowOf(
            line,
            name => name == "booklet" && booklet.Length > 0 ? booklet[0]
                : json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null && value.GetString() is { Length: > 0 } text ? text : null,
            file => booklet.Length > 0 ? [.. booklet] : [file], refusal);
    }

    private static ManifestRow RowOf(int line, Func<string, string?> cell, Func<string, string[]> files, Refusal refusal) => new(
        line, cell("name"), cell("programme"),
        cell("booklet") is { } booklet && files(booklet) is { Length: > 0 } stated ? [.. stated] : throw refusal.Because("manifest-booklet", line),
        cell("online"), cell("received"));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>核查名单的读取。Reads the CSV lists handed to a check: dishonest companies, abnormal patents, earlier grants.</summary>
public static class GivenListsReader
{
    /// <summary>No list was given.</summary>
    public static GivenLists None { get; } = new(null, null, null);

    /// <summary>Reads what the folder holds; a list that is not there is null, an empty one is empty.</summary>
    /// <param name="folder">Holds <c>dishonest.csv</c>, <c>abnormal-patents.csv</c>, <c>earlier-grants.csv</c> or some of them.</param>
    /// <param name="vocabulary">Gives the words the columns are known by.</param>
    /// <param name="language">Language of a refusal.</param>
    /// <exception cref="UnusableInputException">None of the lists is there, or one cannot be read.</exception>
    public static GivenLists Read(string folder, Vocabulary vocabulary, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var columns = new ListColumns(vocabulary);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lists = new GivenLists(ReadOne("dishonest.csv"), ReadOne("abnormal-patents.csv"), ReadOne("earlier-grants.csv"));
        return lists != None
            ? lists with { Sha256 = Convert.ToHexStringLower(digest.GetHashAndReset()) }
            : throw new Refusal(folder, language).Because("lists-missing");

        ImmutableArray<ListEntry>? ReadOne(string name) => ReadList(Path.Combine(folder, name), columns, language, digest);
    }

    private static ImmutableArray<ListEntry>? ReadList(string path, ListColumns columns, CultureInfo language, IncrementalHash digest)
    {
        if (!File.Exists(path))
            return null;
        var refusal = new Refusal(path, language);
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            digest.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            digest.AppendData(SHA256.HashData(bytes));
            return ReadRows(CsvRows.Read(PlainText.Decode(bytes), refusal), columns, refusal);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw refusal.Because("unreadable");
        }
    }

    private static ImmutableArray<ListEntry> ReadRows(ImmutableArray<RecordRow> rows, ListColumns columns, Refusal refusal)
    {
        if (rows.IsEmpty)
            return [];
        ListColumns.Places places = columns.Match(rows[0]) ?? throw refusal.Because("lists-columns", columns.Expected);
        return
        [
            .. rows.Skip(1).Select(row => new ListEntry(
                    Filled(row.Cell(places.Name)),
                    Filled(row.Cell(places.Code)),
                    Filled(row.Cell(places.Programme)),
                    Year(row, places, refusal)))
                .Where(entry => entry.Name is not null || entry.Code is not null),
        ];
    }

    private static int? Year(RecordRow row, ListColumns.Places places, Refusal refusal)
    {
        string stated = row.Cell(places.Year);
        if (stated.Length == 0)
            return null;
        string digits = stated.TrimEnd('年', '度');
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            ? year
            : throw refusal.Because("lists-year", row.Number, stated);
    }

    private static string? Filled(string text) => text.Length > 0 ? text : null;
}

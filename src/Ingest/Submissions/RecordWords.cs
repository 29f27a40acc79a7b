using System.Collections.Frozen;
using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>The words by which a table's columns and a record's headings are known; the lists stand in the dictionary.</summary>
internal sealed class RecordWords
{
    private readonly FrozenDictionary<string, RecordColumn> _columns;
    private readonly FrozenDictionary<string, RecordHeading> _headings;
    private readonly FrozenSet<string> _labels;
    private readonly FrozenSet<string> _noise;
    private readonly FrozenSet<string> _absent;

    public RecordWords(Vocabulary vocabulary)
    {
        _columns = Lists<RecordColumn>(vocabulary, "record-column-");
        _headings = Lists<RecordHeading>(vocabulary, "record-heading-");
        _labels = vocabulary.Fields.SelectMany(field => field.Labels).Select(Plain).ToFrozenSet();
        _noise = vocabulary.WordsOf("noise-columns").Select(Plain).ToFrozenSet();
        _absent = vocabulary.WordsOf("absent").Select(Plain).ToFrozenSet();
    }

    public RecordColumn? ColumnOf(string cell) => _columns.TryGetValue(Plain(cell), out RecordColumn column) ? column : null;

    public RecordHeading? HeadingOf(string cell) => _headings.TryGetValue(Plain(cell), out RecordHeading heading) ? heading : null;

    public bool IsLabel(string cell) => _labels.Contains(Plain(cell));

    public bool IsNoise(string cell) => _noise.Contains(Plain(cell));

    public bool IsAbsent(string cell) => _absent.Contains(Plain(cell));

    private static FrozenDictionary<string, T> Lists<T>(Vocabulary vocabulary, string prefix)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .SelectMany(value => vocabulary.WordsOf(prefix + ListName(value.ToString())).Select(word => (Plain(word), value)))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.value);

    // SubmittedAt → submitted-at, as the lists are named.
    private static string ListName(string name) =>
        string.Concat(name.Select((c, at) => char.IsUpper(c) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    internal static string Plain(string cell)
    {
        var plain = new StringBuilder(cell.Length);
        foreach (char c in cell.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && c is not (':' or '*' or '_'))
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}

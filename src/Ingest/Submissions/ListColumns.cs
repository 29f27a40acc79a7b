using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>The columns of a given list, known by the dictionary's words for them.</summary>
internal sealed class ListColumns(Vocabulary vocabulary)
{
    private readonly ColumnWords _name = new(vocabulary, "list-column-name");
    private readonly ColumnWords _code = new(vocabulary, "list-column-code");
    private readonly ColumnWords _programme = new(vocabulary, "list-column-programme");
    private readonly ColumnWords _year = new(vocabulary, "list-column-year");

    /// <summary>For a refusal: one of these must be there.</summary>
    public string Expected => string.Join(" / ", _name.First, _code.First);

    /// <summary>Null where the header names neither companies nor codes.</summary>
    public Places? Match(RecordRow header)
    {
        var places = new Places(_name.PlaceIn(header), _code.PlaceIn(header), _programme.PlaceIn(header), _year.PlaceIn(header));
        return places.Name is null && places.Code is null ? null : places;
    }

    /// <summary>Which column holds what.</summary>
    internal sealed record Places(int? Name, int? Code, int? Programme, int? Year);

    private sealed class ColumnWords(Vocabulary vocabulary, string list)
    {
        private readonly HashSet<string> _words = [.. vocabulary.WordsOf(list).Select(RecordWords.Plain)];

        public string First { get; } = vocabulary.WordsOf(list)[0];

        public int? PlaceIn(RecordRow header)
        {
            for (int at = 0; at < header.Cells.Length; at++)
            {
                if (_words.Contains(RecordWords.Plain(header.Cells[at])))
                    return at;
            }

            return null;
        }
    }
}

using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Numbers;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

/// <summary>What every reader of figures goes by: one set a programme.</summary>
internal sealed class ReadingTools
{
    private readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal);

    /// <param name="vocabulary">Fields, units and words.</param>
    /// <param name="lastYear">The year 上年度 means, or null where nobody knows.</param>
    /// <param name="programme">The programme's title; empty where a document is read without one.</param>
    public ReadingTools(Vocabulary vocabulary, int? lastYear, string programme = "")
    {
        Vocabulary = vocabulary;
        var tables = LabelTables.Of(vocabulary);
        Units = tables.Units;
        Programme = new ProgrammeTitle(programme);
        Labels = new LabelMatcher(tables, vocabulary, Programme);
        Periods = new PeriodReader(vocabulary, lastYear);
        Values = new ValueReader(vocabulary, Units);
        LastYear = lastYear;
        Generic = [.. Words("generic-labels")];
        Organisations = Words("organisation-endings");
        LabelLike = new LabelLike(this);
        Examples = new Examples(this);
    }

    public Vocabulary Vocabulary { get; }

    public UnitParser Units { get; }

    public ProgrammeTitle Programme { get; }

    public LabelMatcher Labels { get; }

    public PeriodReader Periods { get; }

    public ValueReader Values { get; }

    public LabelLike LabelLike { get; }

    public Examples Examples { get; }

    /// <summary>Labels that name no figure of their own; the label around them does.</summary>
    public HashSet<string> Generic { get; }

    /// <summary>What names of organisations end with.</summary>
    public string[] Organisations { get; }

    public int? LastYear { get; }

    /// <summary>A word list of the dictionary, folded once for every table that asks.</summary>
    public string[] Words(string list)
    {
        if (!words.TryGetValue(list, out var folded))
            words[list] = folded = [.. Vocabulary.WordsOf(list).Select(PrintedText.Squeeze)];
        return folded;
    }
}

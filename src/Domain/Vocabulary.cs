using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>数据字典。Fields, units and words the reading knows; a programme's pack adds its own.</summary>
/// <param name="Fields">By id order of the file.</param>
/// <param name="Units">Every unit that may be printed.</param>
/// <param name="Words">Named word lists: stance words, headings, flag words (see <c>seeds/dictionary</c>).</param>
/// <param name="Sums">Totals and their parts.</param>
/// <param name="Shares">Percentages and what they are quotients of.</param>
/// <param name="Inclusions">Totals and what is counted within them.</param>
/// <param name="Figures">How sure recognised amounts, counts, shares, dates and codes are.</param>
/// <param name="Texts">How sure recognised names and texts are.</param>
public sealed record Vocabulary(
    ImmutableArray<Field> Fields,
    ImmutableArray<Unit> Units,
    ImmutableArray<WordList> Words,
    ImmutableArray<SumRelation> Sums,
    ImmutableArray<ShareRelation> Shares,
    ImmutableArray<InclusionRelation> Inclusions,
    Calibration Figures,
    Calibration Texts)
{
    /// <summary>The field of that id, or null.</summary>
    public Field? Find(FieldId id) => Fields.FirstOrDefault(f => f.Id == id);

    /// <summary>The words of a list.</summary>
    /// <exception cref="KeyNotFoundException">The dictionary has no such list.</exception>
    public ImmutableArray<string> WordsOf(string list) =>
        Words.FirstOrDefault(w => w.Name == list)?.Words ?? throw new KeyNotFoundException($"The dictionary has no list {list}.");
}

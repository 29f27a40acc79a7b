using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>填报项。One entry of the data dictionary.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Title">Chinese name shown to people.</param>
/// <param name="TitleEnglish">English name shown to people.</param>
/// <param name="Kind">Type of its values.</param>
/// <param name="Yearly">True where each year has a value of its own.</param>
/// <param name="DefaultUnit">Name of the unit meant where none is printed (万元 for money on forms); empty where none applies.</param>
/// <param name="Labels">Labels as printed on forms and exports, the title among them.</param>
/// <param name="Contexts">Wordings that name the field only inside a heading, as <c>heading&gt;label</c>: 专利&gt;发明; <c>!</c>, <c>~</c> and <c>?</c> begin what bars it, what may be
/// in a wording that names it, and wordings of what is most of it.</param>
public sealed record Field(
    FieldId Id,
    string Title,
    string TitleEnglish,
    FieldKind Kind,
    bool Yearly,
    string DefaultUnit,
    ImmutableArray<string> Labels,
    ImmutableArray<string> Contexts)
{
    /// <summary>True for amounts that are nothing at least: what was spent or sold. A profit may be a loss.</summary>
    public bool NeverNegative { get; init; }

    /// <summary>Wordings of what is most of the field and need not be all of it: 主营业务收入.</summary>
    public IEnumerable<string> StandIns => Contexts.Where(c => c.StartsWith('?')).Select(c => c[1..]);
}

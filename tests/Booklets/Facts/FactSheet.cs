using System.Collections.Immutable;

namespace DocPipeline.Booklets.Facts;

/// <summary>事实表。What one place (form, story, online record) states; faults change one place and leave the others.</summary>
/// <param name="Facts">By field and year.</param>
internal sealed record FactSheet(ImmutableDictionary<FactKey, Fact> Facts)
{
    public Fact this[string field, int? year = null] => Facts[new FactKey(field, year)];

    public bool Has(string field, int? year = null) => Facts.ContainsKey(new FactKey(field, year));

    public FactSheet With(string field, int? year, Fact fact) => new(Facts.SetItem(new FactKey(field, year), fact));

    public FactSheet Without(string field, int? year = null) => new(Facts.Remove(new FactKey(field, year)));

    public decimal Number(string field, int? year = null) => this[field, year].Number;

    public bool Holds(string field) => Has(field) && this[field].Text == "true";
}

using System.Diagnostics.CodeAnalysis;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation;

/// <summary>A review under way: what is known of the case, how to speak of it, and what was found so far.</summary>
internal sealed class Review
{
    public Review(Evidence evidence, Application application)
    {
        Dossier = new Dossier(evidence, application);
        Phrases = new Phrases(application.Language);
        Values = new ValueText(Dossier, Phrases);
        Findings = new FindingList(Dossier, Phrases);
    }

    public Dossier Dossier { get; }

    public Phrases Phrases { get; }

    public ValueText Values { get; }

    public FindingList Findings { get; }

    /// <summary>A field's title, with its year where it has one.</summary>
    public string Title(FieldId field, Period? period) => Phrases.Title(Dossier.FieldOf(field), period);

    /// <summary>How far two statements of a field are apart, as the end of a sentence; empty where they are no amounts.</summary>
    public string Difference(Statement first, Statement second) =>
        first.Value is not QuantityValue { Quantity: var a } || second.Value is not QuantityValue { Quantity: var b }
            ? string.Empty
            : (ValueText.InUnitOf(Dossier.FieldOf(first.Field), a, b) is { } converted ? Phrases.Say("difference.converted", converted) : string.Empty)
                + Phrases.Say("difference", ValueText.Difference(Dossier.FieldOf(first.Field), a, b));

    /// <summary>The form's statement of a field, unless it is doubtful or absurd: then there is nothing to hold others against.</summary>
    public bool TryPaper(FieldId field, Period? period, [NotNullWhen(true)] out Statement? statement)
    {
        statement = Dossier.FindPaper(field, period);
        return statement is { NeedsReview: false } && (statement.Value is not QuantityValue value || ValueComparison.IsPlausible(value.Quantity));
    }

    /// <summary>Adds a finding about one field, resting on statements.</summary>
    public void Add(string code, Statement about, string message, params ReadOnlySpan<Statement> others) =>
        Findings.Add(code, new Notice(message) { Field = about.Field, Period = about.Period, Statements = [about, .. others] });
}

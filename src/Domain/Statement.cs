using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>填报值。What the material states for one field and period: an amount, a name, a date, a flag.</summary>
/// <param name="Field">The field.</param>
/// <param name="Period">The year it is for; null for fields that have none.</param>
/// <param name="Origin">Form, attachment or online record.</param>
/// <param name="Attachment">Id of the attachment kind for <see cref="Origin.Attachment"/>, else null.</param>
/// <param name="Stance">Actual, planned, or another party's.</param>
/// <param name="IsPrimary">The one statement that counts for its field, period and origin.</param>
/// <param name="Basis">For R&amp;D figures.</param>
/// <param name="Value">What is stated.</param>
/// <param name="AsPrinted">The characters on the page, never normalised.</param>
/// <param name="Labels">The label path that names it, from the outside in.</param>
/// <param name="Provenance">Where it stands; null for the online record, and where a person states it without a page.</param>
/// <param name="Confidence">How sure the reading is.</param>
/// <param name="NeedsReview">True where the reading is not certain enough to decide on.</param>
/// <param name="Alternatives">Other readings of the same characters, most probable first.</param>
public sealed record Statement(
    FieldId Field,
    Period? Period,
    Origin Origin,
    string? Attachment,
    Stance Stance,
    bool IsPrimary,
    Basis Basis,
    FieldValue Value,
    string AsPrinted,
    ImmutableArray<string> Labels,
    Provenance? Provenance,
    Confidence Confidence,
    bool NeedsReview,
    ImmutableArray<Alternative> Alternatives)
{
    // Calibrated probabilities have three decimals, each rounded.
    private const decimal AllButNothing = 0.98m;

    /// <summary>True for what a person read in the place of a reading; false for readings, and for what a person states where none was found.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>True for what a person found on paper.</summary>
    public bool IsByPerson => Provenance is { } place ? place.Reader == Provenance.Person : Origin != Origin.Online;

    /// <summary>True where it or one of its other readings is right as good as certainly; where not, a doubtful value may be any.</summary>
    public bool IsCovered => (Confidence.Probability ?? (NeedsReview ? 0 : 1)) + Alternatives.Sum(a => a.Probability) >= AllButNothing;
}

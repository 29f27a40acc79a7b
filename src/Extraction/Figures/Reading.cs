using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

/// <summary>One value as it was found, before anybody asked whose it is.</summary>
/// <param name="Labels">From the outside in.</param>
/// <param name="Field">What the labels name, or null.</param>
/// <param name="IsListed">False where the wording was not in the dictionary.</param>
/// <param name="Period">The year the labels name, or null.</param>
/// <param name="Value">Null where the place says that there is nothing.</param>
/// <param name="AsPrinted">The characters.</param>
/// <param name="Place">The page.</param>
/// <param name="Box">Around the characters.</param>
/// <param name="Confidence">The weakest of the characters.</param>
/// <param name="From">Kind of place.</param>
/// <param name="Around">Headings and captions above it, nearest first.</param>
/// <param name="Sentence">The sentence up to the value, in running text; else empty.</param>
internal sealed record Reading(
    ImmutableArray<string> Labels,
    Field? Field,
    bool IsListed,
    Period? Period,
    FieldValue? Value,
    string AsPrinted,
    PageRef Place,
    Box Box,
    Confidence Confidence,
    ReadingPlace From,
    ImmutableArray<string> Around,
    string Sentence)
{
    /// <summary>True where it stands in a column about another one than the applicant, beside a column about the applicant.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>True for money that no unit was found for in a table that counts money in another than the one forms usually mean.</summary>
    public bool IsUnitInDoubt { get; init; }

    /// <summary>True for a figure that strokes of a seal or of a pen lie over.</summary>
    public bool IsMarred { get; init; }
}

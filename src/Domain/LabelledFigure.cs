using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>标注数值。A value found anywhere in a document, with the labels that name it.</summary>
/// <param name="Labels">The label path, from the outside in.</param>
/// <param name="Field">The field the innermost labels name, or null where the dictionary knows none.</param>
/// <param name="Period">The period the labels name, or null.</param>
/// <param name="Value">What is stated; null where <paramref name="IsAbsent"/>.</param>
/// <param name="AsPrinted">The characters on the page.</param>
/// <param name="IsAbsent">True where the place is left blank or says 不适用.</param>
/// <param name="Provenance">Where it stands.</param>
/// <param name="Confidence">How sure the reading is.</param>
public sealed record LabelledFigure(
    ImmutableArray<string> Labels,
    FieldId? Field,
    Period? Period,
    FieldValue? Value,
    string AsPrinted,
    bool IsAbsent,
    Provenance Provenance,
    Confidence Confidence);

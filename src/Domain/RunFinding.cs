using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>记录发现。A finding of an earlier or a present check.</summary>
/// <param name="Id">The same from run to run for the same code, field, period, attachment and criterion; several findings may share it.</param>
/// <param name="Code">Id in the catalogue.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Field">The field concerned, or null.</param>
/// <param name="Period">The year concerned, or null.</param>
/// <param name="Attachment">The attachment kind concerned, or null.</param>
/// <param name="Criterion">The criterion concerned, or null.</param>
/// <param name="Message">As the report has it.</param>
/// <param name="Values">The statements it rests on, each as field, year, origin and value.</param>
/// <param name="Pages">Page numbers it names: a booklet that was bound anew has other ones.</param>
public sealed record RunFinding(
    string Id,
    string Code,
    Severity Severity,
    FieldId? Field,
    Period? Period,
    string? Attachment,
    string? Criterion,
    string Message,
    ImmutableArray<string> Values,
    ImmutableArray<int> Pages);

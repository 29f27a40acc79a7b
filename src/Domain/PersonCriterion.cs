using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>人工判断条件。A condition a person judges; what bears on it is collected and shown.</summary>
/// <param name="Id">Stable name: <c>research-standing</c>.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Attachments">Kinds of attachments to show.</param>
/// <param name="Fields">Fields to show.</param>
/// <param name="Listed">The words of which the (only) field must name one; empty where there is no list.</param>
public sealed record PersonCriterion(
    string Id,
    string Title,
    Clause Clause,
    ImmutableArray<string> Attachments,
    ImmutableArray<FieldId> Fields,
    ImmutableArray<string> Listed) : Criterion(Id, Title, Clause);

using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>网上填报数据。The online submission, its labels resolved and its values read.</summary>
/// <param name="Record">As exported.</param>
/// <param name="Statements">One per resolved entry; origin online, the last of a duplicate is primary.</param>
/// <param name="UnknownEntries">Entries whose label nobody knows.</param>
/// <param name="UnreadableEntries">Entries whose value is not of the field's kind.</param>
/// <param name="Duplicates">Fields stated more than once with different values.</param>
/// <param name="Attachments">With their kinds; null where the record says nothing of attachments.</param>
public sealed record Submission(
    OnlineRecord Record,
    ImmutableArray<Statement> Statements,
    ImmutableArray<OnlineEntry> UnknownEntries,
    ImmutableArray<OnlineEntry> UnreadableEntries,
    ImmutableArray<FieldId> Duplicates,
    ImmutableArray<OnlineAttachment>? Attachments);

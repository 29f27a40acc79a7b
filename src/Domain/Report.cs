using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>核查报告。Everything the reviewer is told; a pure function of transcript, online record and programme.</summary>
/// <param name="Programme">The programme it was judged by.</param>
/// <param name="Evidence">What the booklet states.</param>
/// <param name="Submission">The online record, or null.</param>
/// <param name="ReceivedAt">When the paper came, or null.</param>
/// <param name="Applicant">Name shown at the head, or null where none was found.</param>
/// <param name="Verdict">The outcome.</param>
/// <param name="Statements">Paper, attachment and online statements, in that order; their position gives the figure ids.</param>
/// <param name="Criteria">In the pack's order.</param>
/// <param name="Attachments">Required or found.</param>
/// <param name="Findings">Errors first, then in booklet order.</param>
public sealed record Report(
    Programme Programme,
    Evidence Evidence,
    Submission? Submission,
    Moment? ReceivedAt,
    string? Applicant,
    Verdict Verdict,
    ImmutableArray<Statement> Statements,
    ImmutableArray<CriterionResult> Criteria,
    ImmutableArray<AttachmentResult> Attachments,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Whose desk it lay on.</summary>
    public ReviewStage Stage { get; init; }

    /// <summary>Digest of the given lists, or null where none was given.</summary>
    public string? ListsSha256 { get; init; }

    /// <summary>What attachments state of the form's fields, as far as it is a statement of them: a year in a list of patents is no number of patents.</summary>
    public ImmutableArray<AttachedValue> AttachedValues { get; init; } = [];

    /// <summary>What changed since an earlier check, or null where none was given to compare with.</summary>
    public Changes? Changes { get; init; }
}

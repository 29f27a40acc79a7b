using System.Collections.Immutable;

namespace DocPipeline.Booklets.Truth;

/// <summary>Everything a reader of the booklet should find.</summary>
internal sealed record BookletTruth(
    World World,
    ImmutableArray<PageTruth> Pages,
    ImmutableArray<FigureTruth> Figures,
    ImmutableArray<FigureTruth> Online,
    ImmutableArray<AttachmentTruth> Attachments,
    ImmutableArray<CriterionTruth> Criteria,
    ImmutableArray<FindingTruth> Findings,
    string Outcome);

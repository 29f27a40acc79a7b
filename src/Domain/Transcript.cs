using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>识读文本。What the booklet says, page by page, and what of it could not be read.</summary>
/// <param name="Documents">The files the pages come from, without their raw content.</param>
/// <param name="Pages">All pages in booklet order.</param>
/// <param name="Defects">Carried on from the booklet, and added to.</param>
public sealed record Transcript(
    ImmutableArray<SourceFile> Documents, ImmutableArray<TranscribedPage> Pages, ImmutableArray<Defect> Defects);

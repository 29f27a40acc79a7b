using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>What a format's reader made of one file: no pages where the file could not be read at all.</summary>
/// <param name="Reader">What read it, with version.</param>
/// <param name="Pages">In page order.</param>
/// <param name="Defects">What could not be read; a page's document is filled in later, when the booklet's documents are numbered.</param>
/// <param name="ShownBy">The PDF or image file whose pages these are, where it is not the file itself; null where pages cannot be drawn.</param>
internal sealed record FormatReading(string Reader, ImmutableArray<Page> Pages, ImmutableArray<Defect> Defects, string? ShownBy = null)
{
    public static FormatReading Failed(Defect defect) => new("", [], [defect]);
}

using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>文件。One file of the booklet, opened and read page by page.</summary>
/// <param name="Id">Its name in the report: <c>booklet</c>, or <c>booklet-2</c> and so on where there are several.</param>
/// <param name="FileName">File name without folder; inside an archive, the entry's path.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of its bytes.</param>
/// <param name="Reader">What read it, with version: <c>pdfium sha256:…</c>, <c>poppler …</c>.</param>
/// <param name="Pages">In page order.</param>
public sealed record Document(string Id, string FileName, string Sha256, string Reader, ImmutableArray<Page> Pages);

using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

/// <summary>A table or a run of lines, with the headings it stands under.</summary>
/// <param name="Place">The page it begins on.</param>
/// <param name="Grid">The table, or null.</param>
/// <param name="Lines">The lines, where it is no table.</param>
/// <param name="Around">Captions and headings above it, nearest first.</param>
/// <param name="Begun">The beginning, on the page before, of the sentence its lines go on with.</param>
internal sealed record Block(PageRef Place, Grid? Grid, ImmutableArray<Line> Lines, ImmutableArray<string> Around, string Begun = "");

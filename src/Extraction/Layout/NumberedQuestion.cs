using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

/// <summary>A question of a form that asks, and its answer.</summary>
/// <param name="Number">03, Q3 or 3.</param>
/// <param name="Asking">Its lines.</param>
/// <param name="Text">What it asks, without its number.</param>
/// <param name="Answer">The lines below it that answer it; none where a table does.</param>
internal sealed record NumberedQuestion(int Number, ImmutableArray<Line> Asking, string Text, ImmutableArray<Line> Answer);

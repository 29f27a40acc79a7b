using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>提取结果。Tables and figures of a document, without any programme's rules.</summary>
/// <param name="Transcript">The pages and tables.</param>
/// <param name="Figures">Every value found, in page order.</param>
public sealed record Extract(Transcript Transcript, ImmutableArray<LabelledFigure> Figures);

using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>A figure a requirement needs and the form does not state.</summary>
internal sealed record MissingFigure(FieldId Field, Period? Period);

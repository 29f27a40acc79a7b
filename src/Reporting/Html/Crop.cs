using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>A picture of a part of a page.</summary>
/// <param name="Region">Which part, in points.</param>
/// <param name="Picture">The picture.</param>
internal sealed record Crop(Box Region, PagePicture Picture);

using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>A picture of a part of a page.</summary>
/// <param name="Id">Its name within the report.</param>
/// <param name="Region">Which part, in points.</param>
/// <param name="Picture">The picture.</param>
internal sealed record Crop(string Id, Box Region, PagePicture Picture);

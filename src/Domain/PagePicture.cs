using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>截图。An encoded picture of a page or a part of it.</summary>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Bytes">Encoded.</param>
/// <param name="PixelWidth">Width.</param>
/// <param name="PixelHeight">Height.</param>
public sealed record PagePicture(string MediaType, ImmutableArray<byte> Bytes, int PixelWidth, int PixelHeight);

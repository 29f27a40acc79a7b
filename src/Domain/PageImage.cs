namespace DocPipeline.Domain;

/// <summary>图像。A raster image placed on a page.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="PixelWidth">Declared width in pixels.</param>
/// <param name="PixelHeight">Declared height in pixels.</param>
/// <param name="Encoding">Name of its compression, such as DCTDecode; empty when raw.</param>
public readonly record struct PageImage(Box Box, int PixelWidth, int PixelHeight, string Encoding);

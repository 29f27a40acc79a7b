using System.Collections.Immutable;
using DocPipeline.Booklets.Scans.Pixels;

namespace DocPipeline.Booklets.Scans;

/// <summary>A sheet after the scanner: its pixels, how points of the print moved, and what was stamped on it.</summary>
/// <param name="Pixels">The scan.</param>
/// <param name="Moved">From pixels of the sheet to pixels of the scan.</param>
/// <param name="Seals">Where seals lie on the sheet.</param>
/// <param name="Signed">True where somebody has signed.</param>
internal sealed record ScannedSheet(Raster Pixels, Warp Moved, ImmutableArray<(SealInk Ink, Box Place)> Seals, bool Signed);

using System.Collections.Immutable;

namespace DocPipeline.Booklets.Truth;

/// <summary>What happened to a page between the printer and the file.</summary>
/// <param name="Condition">Name of the condition.</param>
/// <param name="Dpi">Pixels an inch; 0 for a page that is no scan.</param>
/// <param name="Skew">Degrees clockwise.</param>
/// <param name="Turned">Quarter turns clockwise.</param>
/// <param name="Seals">Seals on it: colour and place.</param>
/// <param name="Signed">True where somebody has signed it.</param>
internal sealed record PageScan(string Condition, int Dpi, double Skew, int Turned, ImmutableArray<(Scans.SealInk Ink, Scans.Box Place)> Seals, bool Signed);

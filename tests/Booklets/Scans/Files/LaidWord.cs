namespace DocPipeline.Booklets.Scans.Files;

/// <summary>An invisible word: its base line runs from one point to the other.</summary>
internal sealed record LaidWord(string Text, double X, double Y, double ToX, double ToY, double Size);

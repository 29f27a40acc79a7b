namespace DocPipeline.Booklets.Scans;

/// <summary>A word as another program finds it on a printed page.</summary>
/// <param name="Text">Without white space.</param>
/// <param name="Place">Where.</param>
internal sealed record PrintedWord(string Text, Box Place);

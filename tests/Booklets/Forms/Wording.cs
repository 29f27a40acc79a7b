namespace DocPipeline.Booklets.Forms;

/// <summary>措辞。The labels a field is met under.</summary>
/// <param name="Open">Seen by everyone who writes the reader.</param>
/// <param name="Hidden">Kept for measuring: real wordings that no open booklet uses.</param>
/// <param name="Counter">Counter word of counts, or empty.</param>
internal sealed record Wording(string[] Open, string[] Hidden, string Counter = "");

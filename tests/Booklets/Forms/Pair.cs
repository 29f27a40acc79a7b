namespace DocPipeline.Booklets.Forms;

/// <summary>A label and what stands beside it.</summary>
/// <param name="Label">HTML.</param>
/// <param name="Value">HTML.</param>
/// <param name="Wide">True where the value needs the whole line.</param>
internal sealed record Pair(string Label, string Value, bool Wide = false);

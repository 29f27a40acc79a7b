namespace DocPipeline.Store.Views;

/// <summary>报告文件。One paper of the newest report of a submission.</summary>
/// <param name="Sha256">By which its bytes are found.</param>
/// <param name="Bytes">How many they are.</param>
public sealed record ReportFile(string Sha256, long Bytes);

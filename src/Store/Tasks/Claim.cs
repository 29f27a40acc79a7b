namespace DocPipeline.Store.Tasks;

/// <summary>A step somebody has taken on. Only he can end it, and only while nobody has taken it on after him.</summary>
/// <param name="Task">Its id.</param>
/// <param name="Submission">Whose.</param>
/// <param name="Version">Of the submission.</param>
/// <param name="Kind">What it does.</param>
/// <param name="First">First picture of the share.</param>
/// <param name="Count">How many.</param>
/// <param name="Attempt">Rises with every taking on.</param>
/// <param name="Failures">How often it failed for a reason that lies outside the material.</param>
/// <param name="Worker">Who.</param>
public sealed record Claim(
    string Task, string Submission, long Version, TaskKind Kind, long First, long Count, long Attempt, long Failures, string Worker);

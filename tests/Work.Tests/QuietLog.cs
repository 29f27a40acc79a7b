using System.Collections.Concurrent;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Steps;

namespace DocPipeline.Work.Tests;

/// <summary>Keeps what was logged for a test to look at.</summary>
internal sealed class QuietLog : IWorkLog
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public void Begun(Claim claim) => Lines.Enqueue($"begun {claim.Task} {claim.Attempt}");

    public void Over(Claim claim, TimeSpan took) => Lines.Enqueue($"over {claim.Task} {claim.Attempt}");

    public void NotDone(Claim claim, StepOutcome outcome, string? reason) => Lines.Enqueue($"not-done {claim.Task} {outcome} {reason}");

    public void Outside(Exception failure) => Lines.Enqueue($"outside {failure.GetType().Name} {failure.Message}");

    public string GivenUp(Claim claim) => $"given up after {claim.Attempt}";

    public void Refused(string name, string? reason) => Lines.Enqueue($"refused {name} {reason}");
}

using System.Collections.Immutable;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Steps;

/// <summary>What a step came to.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Value">What it found; null unless it is done.</param>
/// <param name="Reason">Why it is not done, for people; null where it is.</param>
/// <param name="Deaths">The pages children died over.</param>
public sealed record StepResult<T>(StepOutcome Outcome, T? Value, string? Reason, ImmutableArray<DeadPage> Deaths)
    where T : class
{
    /// <summary>A step that is done.</summary>
    public static implicit operator StepResult<T>(T value) => new(StepOutcome.Done, value, null, []);
}

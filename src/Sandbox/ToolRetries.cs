using Polly;
using Polly.Retry;

namespace DocPipeline.Sandbox;

/// <summary>
/// Runs a tool once more that broke off by itself and left nothing: office suites and browsers do that now and then on a machine short of memory, and
/// a second run seldom fails the same way. A tool that had to be ended is not run again: it would only take as long again.
/// </summary>
public static class ToolRetries
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The way to run it; its outcome is the last run's.</summary>
    /// <param name="isThere">True where what it was run for is there.</param>
    public static ResiliencePipeline<ToolRun> Of(Func<bool> isThere) => new ResiliencePipelineBuilder<ToolRun>()
        .AddRetry(new RetryStrategyOptions<ToolRun>
        {
            ShouldHandle = new PredicateBuilder<ToolRun>().HandleResult(run => !run.WasEnded && !isThere()),
            MaxRetryAttempts = 1,
            UseJitter = true,
            Delay = Pause,
        })
        .Build();
}

using Polly;
using Polly.CircuitBreaker;

namespace DocPipeline.Host.Printing;

/// <summary>
/// Leaves a browser alone for a minute that failed at three reports running. What it is given is ours and always much the same, so the fault is the
/// browser's; each further try may cost a minute, and a report without its print is still a report.
/// </summary>
internal static class PrintBreaker
{
    public static ResiliencePipeline<string?> Of(TimeProvider clock) => new ResiliencePipelineBuilder<string?> { TimeProvider = clock }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<string?>
        {
            ShouldHandle = new PredicateBuilder<string?>().HandleResult(reason => reason is not null),
            FailureRatio = 1,
            MinimumThroughput = 3,
            SamplingDuration = TimeSpan.FromMinutes(10),
            BreakDuration = TimeSpan.FromMinutes(1),
        })
        .Build();
}

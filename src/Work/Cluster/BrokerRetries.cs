using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DocPipeline.Work.Cluster;

/// <summary>
/// How the broker is called. A connection that is not there after ten seconds is not going to be; a broker that restarts is away for some; and while
/// it refuses everybody, asking more often only delays its coming back, so after five refusals nobody asks for two seconds.
/// </summary>
internal static class BrokerRetries
{
    public static ResiliencePipeline Connecting() => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<BrokerException>().Handle<TimeoutRejectedException>().Handle<BrokenCircuitException>(),
            MaxRetryAttempts = 4,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(2),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<BrokerException>().Handle<TimeoutRejectedException>(),
            FailureRatio = 1,
            MinimumThroughput = 5,
            SamplingDuration = TimeSpan.FromSeconds(10),
            BreakDuration = TimeSpan.FromSeconds(2),
        })
        .AddTimeout(TimeSpan.FromSeconds(10))
        .Build();
}

using System.Data.Common;
using Polly;
using Polly.Retry;

namespace DocPipeline.Store.Outside;

/// <summary>
/// Tries again where the database was busy, restarted or out of reach. A restart of PostgreSQL takes seconds; five tries with growing pauses span
/// about fifteen. Jitter keeps many workers from coming back in one moment.
/// </summary>
internal static class DatabaseRetries
{
    private const int Tries = 6;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public static ResiliencePipeline Of(Func<DbException, bool> isPassing) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<DbException>(isPassing),
            MaxRetryAttempts = Tries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstPause,
            MaxDelay = LongestPause,
        })
        .Build();
}

using System.ComponentModel;
using Polly;
using Polly.Retry;

namespace DocPipeline.Sandbox;

/// <summary>
/// Starts a child again where the machine had no process or no memory to give at that moment: others end, and a second later there is. Anything
/// else (a tool that is not there, a right that is missing) is as true the next time. Jitter keeps the workers of one machine from trying together.
/// </summary>
internal static class StartRetries
{
    // EAGAIN and ENOMEM, as fork(2) states them; .NET hands on the number as it is.
    private const int NoProcessToGive = 11;
    private const int NoMemoryToGive = 12;

    public static ResiliencePipeline Of(TimeSpan firstPause) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Win32Exception>(failure => failure.NativeErrorCode is NoProcessToGive or NoMemoryToGive),
            MaxRetryAttempts = 4,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = firstPause,
        })
        .Build();
}

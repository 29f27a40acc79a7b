using System.Globalization;
using System.Threading.RateLimiting;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DocPipeline.Web.Limits;

/// <summary>How often who may ask. A caller who is known is counted by name, one who is not by address.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, WebOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, options));
        limiter.OnRejected = async (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Problem.TooOften.WriteAsync(rejected.HttpContext).ConfigureAwait(false);
        };
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context, WebOptions options)
    {
        if (context.Request.Path.StartsWithSegments("/health"))
            return RateLimitPartition.GetNoLimiter("health");
        return Caller.Find(context.User) is { } caller
            ? RateLimitPartition.GetFixedWindowLimiter("caller " + caller.Name, _ => Window(options.RequestsPerMinute))
            : RateLimitPartition.GetFixedWindowLimiter("address " + Origin.Of(context), _ => Window(options.StrangerRequestsPerMinute));
    }

    private static FixedWindowRateLimiterOptions Window(int permits) => new() { PermitLimit = permits, Window = Minute, QueueLimit = 0 };
}

using DocPipeline.Store.Auditing;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Access;

/// <summary>Refuses somebody who is known what they may not do or see, and notes that they tried.</summary>
internal static class Refusal
{
    private const int LongestPath = 200;

    public static async Task WriteAsync(HttpContext context, Problem problem, AuditLog audit)
    {
        string path = context.Request.Path.Value ?? "";
        await audit.AppendAsync(
            Caller.Find(context.User)?.Name ?? "-", "access-refused", null, $"{context.Request.Method} {path[..Math.Min(path.Length, LongestPath)]}",
            context.RequestAborted).ConfigureAwait(false);
        await problem.WriteAsync(context).ConfigureAwait(false);
    }
}

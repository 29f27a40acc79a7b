using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Answers;

/// <summary>An answer out of a file that never changes: whole or in ranges, and not at all to who has it already.</summary>
internal static class FileAnswer
{
    public static Task WriteAsync(HttpContext context, string path, string type, string digest)
    {
        // To be asked about every time: whose it is may change, the bytes behind a digest do not.
        context.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.PhysicalFile(path, type, entityTag: new EntityTagHeaderValue($"\"{digest}\""), enableRangeProcessing: true).ExecuteAsync(context);
    }
}

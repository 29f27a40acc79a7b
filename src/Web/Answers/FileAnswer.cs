using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Answers;

/// <summary>An answer out of a file that never changes: whole or in ranges, and not at all to who has it already.</summary>
internal static class FileAnswer
{
    public static Task WriteAsync(HttpContext context, string path, string type, string digest)
    {
        Mark(context);
        return TypedResults.PhysicalFile(path, type, entityTag: TagOf(digest), enableRangeProcessing: true).ExecuteAsync(context);
    }

    /// <summary>As above, out of where files are kept; the stream is closed with the answer.</summary>
    public static Task WriteAsync(HttpContext context, Stream content, string type, string digest)
    {
        Mark(context);
        return TypedResults.Stream(content, type, entityTag: TagOf(digest), enableRangeProcessing: true).ExecuteAsync(context);
    }

    // To be asked about every time: whose it is may change, the bytes behind a digest do not.
    private static void Mark(HttpContext context) => context.Response.Headers.CacheControl = "private, no-cache";

    private static EntityTagHeaderValue TagOf(string digest) => new($"\"{digest}\"");
}

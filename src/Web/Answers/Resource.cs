using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Answers;

/// <summary>Files that come with the program.</summary>
internal static class Resource
{
    public static async Task WriteAsync(HttpContext context, string name, string type)
    {
        Stream resource = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        await using (resource.ConfigureAwait(false))
        {
            context.Response.ContentType = type;
            context.Response.ContentLength = resource.Length;
            if (!HttpMethods.IsHead(context.Request.Method))
                await resource.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Pages;

/// <summary>What our pages have in common: the frame around them, and the token their forms carry.</summary>
internal static class Page
{
    public static async Task WriteAsync(HttpContext context, string title, Html body, int status = StatusCodes.Status200OK)
    {
        Messages messages = Messages.For(context.Request);
        string language = messages.Language.Name == "en" ? "en" : "zh-CN";
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        Html page = Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} - DocPipeline</title><link rel="stylesheet" href="/pages.css"></head>
            <body><main><h1>{title}</h1>
            {body}
            </main></body></html>
            """);
        await context.Response.WriteAsync(page.ToString(), context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The field by which a form shows it is ours.</summary>
    public static Html FormToken(HttpContext context, IAntiforgery antiforgery)
    {
        AntiforgeryTokenSet tokens = antiforgery.GetAndStoreTokens(context);
        return Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");
    }
}

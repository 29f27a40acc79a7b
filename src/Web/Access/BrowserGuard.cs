using DocPipeline.Store.Auditing;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Access;

/// <summary>
/// Refuses what a browser was made to send: a request that changes something and proves who asks by a cookie must also carry the token only our own
/// pages know.
/// </summary>
internal sealed class BrowserGuard(RequestDelegate next, IAntiforgery antiforgery, AuditLog audit)
{
    public async Task InvokeAsync(HttpContext context)
    {
        Caller? caller = Caller.Find(context.User);
        bool changes = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        bool isForm = context.Request.Path.StartsWithSegments("/api") is false;
        if (changes && (caller is { IsBrowser: true } || (caller is null && isForm)) && !await IsOurOwnAsync(context, isForm).ConfigureAwait(false))
        {
            await audit.AppendAsync(caller?.Name ?? "-", "forged-request-refused", null, Origin.Of(context), context.RequestAborted).ConfigureAwait(false);
            await Problem.Forged.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await next(context).ConfigureAwait(false);
    }

    // Where the token may stand in the body, the body is a small form; uploads carry it as a header, and are not read to look for it.
    private async Task<bool> IsOurOwnAsync(HttpContext context, bool isForm)
    {
        if (!isForm && !context.Request.Headers.ContainsKey(AccessSetup.TokenHeader))
            return false;
        return await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false);
    }
}

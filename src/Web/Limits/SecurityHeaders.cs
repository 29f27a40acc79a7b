using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Limits;

/// <summary>What every answer forbids the browser: scripts, frames, guesses at types, and telling others where it was.</summary>
internal static class SecurityHeaders
{
    /// <summary>For our own pages: a style sheet and forms, nothing else.</summary>
    public const string Strict =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For reports: they carry their own style and one script, which they name by digest, and are kept apart from the service and its cookies.</summary>
    public const string Report =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "sandbox allow-scripts allow-popups allow-modals";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Strict;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    });
}

using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Store.Batches;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Web.Api;
using DocPipeline.Web.Decisions;
using DocPipeline.Web.Limits;
using DocPipeline.Web.Pages;
using DocPipeline.Web.Seeing;
using DocPipeline.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace DocPipeline.Web;

/// <summary>网页服务。The service's doors: HTTP for programs, a few pages for people.</summary>
public static class WebDoor
{
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Puts it together; it listens once it is started.</summary>
    /// <exception cref="IOException">The folder of keys cannot be made.</exception>
    public static WebApplication Build(WebOptions options, WorkHost work, IReviewDesk desk, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);

        // That keys are not encrypted at rest is said in the operations manual; that pages with forms are not cached is meant so.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Logging.AddFilter("DocPipeline.Web.Access", LogLevel.Warning);
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, options));
        builder.Services.AddSingleton(clock).AddSingleton(options).AddSingleton(work).AddSingleton(work.Database).AddSingleton(desk);
        builder.Services.AddSingleton<AccountStore>().AddSingleton<SignInStore>().AddSingleton<TokenStore>().AddSingleton<AuditLog>();
        builder.Services.AddSingleton<DecisionStore>().AddSingleton<SubmissionShelf>().AddSingleton<BatchStore>();
        builder.Services.AddSingleton<SubmissionsApi>().AddSingleton<ReportsApi>().AddSingleton<AccountsApi>().AddSingleton<EventsApi>();
        builder.Services.AddSingleton<UploadsApi>().AddSingleton<DecisionsApi>().AddSingleton<BatchesApi>().AddSingleton<PagesApi>();
        builder.Services.AddSingleton<HealthApi>().AddSingleton<MetricsApi>().AddSingleton<Readiness>().AddSingleton<WorkMetrics>();
        builder.Services.AddSingleton<SignInPage>().AddSingleton<PasswordPage>().AddSingleton<StartPage>();
        builder.Services.AddSingleton<NewestReport>().AddSingleton<DecisionTaker>().AddSingleton<SubmissionPage>().AddSingleton<FigurePage>().AddSingleton<FindingPage>();
        builder.Services.AddAccess(Directory.CreateDirectory(options.KeysFolder));
        builder.Services.AddRateLimits(options);

        WebApplication app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FailAsync, SuppressDiagnosticsCallback = failure => IsTheirs(failure.Exception) });
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<BrowserGuard>();
        app.UseAuthorization();
        Map(app);
        return app;
    }

    /// <summary>The address of the page that sets a password.</summary>
    public static string PasswordLink(string address, string link) => $"{address.TrimEnd('/')}{PasswordPage.Path}?link={link}";

    private static void Map(WebApplication app)
    {
        IServiceProvider parts = app.Services;
        parts.GetRequiredService<UploadsApi>().Map(app);
        parts.GetRequiredService<SubmissionsApi>().Map(app);
        parts.GetRequiredService<DecisionsApi>().Map(app);
        parts.GetRequiredService<BatchesApi>().Map(app);
        parts.GetRequiredService<PagesApi>().Map(app);
        parts.GetRequiredService<ReportsApi>().Map(app);
        parts.GetRequiredService<AccountsApi>().Map(app);
        parts.GetRequiredService<EventsApi>().Map(app);
        parts.GetRequiredService<HealthApi>().Map(app);
        parts.GetRequiredService<MetricsApi>().Map(app);
        parts.GetRequiredService<SignInPage>().Map(app);
        parts.GetRequiredService<PasswordPage>().Map(app);
        parts.GetRequiredService<StartPage>().Map(app);
        parts.GetRequiredService<SubmissionPage>().Map(app);
        parts.GetRequiredService<FigurePage>().Map(app);
        parts.GetRequiredService<FindingPage>().Map(app);
        app.MapGet("/openapi/v1.json", context => Resource.WriteAsync(context, "openapi.json", "application/json; charset=utf-8"));
        app.MapGet("/pages.css", context => Resource.WriteAsync(context, "pages.css", "text/css; charset=utf-8"));
        app.MapFallback(Problem.NotFound.WriteAsync);
    }

    private static void Limit(KestrelServerOptions kestrel, WebOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.LargestUpload;
        kestrel.Limits.RequestHeadersTimeout = HeadersTimeout;
        kestrel.Limits.MaxConcurrentConnections = 1000;

        // A client slower than this is cut off: it would hold a connection and a half-written file for ever.
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: options.UploadPatience);
    }

    // A request that is no proper one, or whose sender has gone, is nothing we did wrong.
    private static bool IsTheirs(Exception? failure) => failure is BadHttpRequestException or InvalidDataException or OperationCanceledException;

    private static Task FailAsync(HttpContext context)
    {
        Exception? failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        Problem problem = failure switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problem.TooLarge,
            BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => new Problem(StatusCodes.Status408RequestTimeout, "too-slow"),
            _ when IsTheirs(failure) => new Problem(StatusCodes.Status400BadRequest, "bad-request"),
            _ => new Problem(StatusCodes.Status500InternalServerError, "failed"),
        };
        return problem.WriteAsync(context);
    }
}

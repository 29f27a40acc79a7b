using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Answers;
using DocPipeline.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Api;

/// <summary>Pictures of the booklet's pages. One is drawn when it is first asked for and kept by the booklet's content.</summary>
internal sealed class PagesApi(SubmissionShelf shelf, WorkHost work, IReviewDesk desk, WebOptions options, TimeProvider clock) : IDisposable
{
    // Drawing takes a child and up to a second; a few at once are enough for everybody who turns pages.
    private readonly SemaphoreSlim _drawing = new(2);

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/submissions/{id}/pages/{page}.png", SendAsync).RequireAuthorization();

    private async Task SendAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        if (!int.TryParse((string?)context.GetRouteValue("page"), NumberStyles.None, CultureInfo.InvariantCulture, out int page) || page < 1
            || (row.Pages > 0 && page > row.Pages))
        {
            await new Problem(StatusCodes.Status404NotFound, "page", row.Pages).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        SubmissionRow? submission = await work.Database.ReadAsync(
            session => SubmissionTable.FindAsync(session, row.Id, context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
        string name = string.Create(CultureInfo.InvariantCulture, $"{submission!.Content}-{page}.png");
        string path = Path.Combine(options.PicturesFolder, name);
        if (!IsKept(path))
        {
            await _drawing.WaitAsync(context.RequestAborted).ConfigureAwait(false);
            try
            {
                if (!IsKept(path) && await DrawAsync(submission, page, context.RequestAborted).ConfigureAwait(false) is { } picture)
                    await KeepAsync(path, picture.AsMemory(), context.RequestAborted).ConfigureAwait(false);
            }
            finally
            {
                _drawing.Release();
            }
        }

        if (File.Exists(path))
            await FileAnswer.WriteAsync(context, path, "image/png", name[..^4]).ConfigureAwait(false);
        else
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
    }

    public void Dispose() => _drawing.Dispose();

    private Task<ImmutableArray<byte>?> DrawAsync(SubmissionRow submission, int page, CancellationToken cancellation) => work.LayOutAsync(
        submission, (parcel, setAside) => desk.DrawAsync(parcel, setAside, page, cancellation), cancellation);

    // Marked as used, so that it is not the next to be cleared away; it may have been so already.
    private bool IsKept(string path)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static async Task KeepAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string draft = $"{path}.{Guid.NewGuid():n}";
        await File.WriteAllBytesAsync(draft, bytes, cancellation).ConfigureAwait(false);
        File.Move(draft, path, overwrite: true);
    }
}

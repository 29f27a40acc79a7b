using System.Text.Json;
using DocPipeline.Store.Views;
using DocPipeline.Work;

namespace DocPipeline.Web.Decisions;

/// <summary>Reads the newest report of a submission: decisions are about that.</summary>
internal sealed class NewestReport(SubmissionShelf shelf, WorkHost work)
{
    /// <summary>The report, or null where there is none yet.</summary>
    public async Task<KnownReport?> ReadAsync(string submission, CancellationToken cancellation)
    {
        if (await shelf.FindReportFileAsync(submission, "report.json", cancellation).ConfigureAwait(false) is not { } report)
            return null;
        Stream content = await work.Files.OpenAsync(report.Sha256, cancellation).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
            return new KnownReport(await JsonDocument.ParseAsync(content, default, cancellation).ConfigureAwait(false), report.Sha256);
    }
}

using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Pipeline;
using DocPipeline.Reporting;
using DocPipeline.Reporting.Runs;

namespace DocPipeline.Host.Checks;

/// <summary>One check from its files to its reports: gathers the application, runs the pipeline, writes the folder.</summary>
internal sealed class CheckRun(Packs packs, Messages messages, ReadingOptions reading, Outside outside)
{
    /// <summary>Why the report was not printed, though that was wished and a browser is there; or null.</summary>
    public string? WhyNoPdf { get; private set; }

    /// <summary>The papers written, by their names below the folder, and how long each is.</summary>
    public ImmutableSortedDictionary<string, long> Papers { get; private set; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <exception cref="UnusableInputException">Nothing can be checked; nothing was written.</exception>
    public Task<Report> RunAsync(CheckRequest request, CancellationToken cancellation)
    {
        Application application = Gather(request);
        RunRecord? previous = request.Previous is { } path ? new EarlierRun(messages).Read(path, application.Programme.Id) : null;
        return RunAsync(application, previous, request.WithPictures, request.WithPdf, request.Workers, request.Output, cancellation);
    }

    /// <exception cref="UnusableInputException">Nothing can be checked; nothing was written.</exception>
    public async Task<Report> RunAsync(
        Application application, RunRecord? previous, bool withPictures, bool withPdf, int workers, string folder, CancellationToken cancellation)
    {
        using var reader = new BookletReader(reading with { Workers = workers }, outside.Launcher);
        var pipeline = new ApplicationPipeline(reader, new Transcriber(workers), new KeptEvidence(reading));
        using var output = new OutputFolder(folder, messages);

        Report report = await pipeline.RunAsync(application, cancellation).ConfigureAwait(false);
        Material.RefuseUnlessReadable(application.Files[0], report.Evidence.Pages.Any(page => page.Width > 0), report.Evidence.Defects, messages);
        if (previous is not null)
            report = report with { Changes = RunComparison.Compare(previous, RunRecords.Of(report)) };
        await WriteAsync(report, withPictures ? reader : null, output, cancellation).ConfigureAwait(false);
        if (withPdf && outside.Print.IsPresent)
            WhyNoPdf = outside.Print.Write(output.DraftOf("report.html"), output.DraftOf("report.pdf"), cancellation);
        Papers = output.Publish(owned: ["evidence", "notice.docx", "report.pdf"]);
        return report;
    }

    private Application Gather(CheckRequest request)
    {
        foreach (string file in request.Booklet)
        {
            if (!Path.Exists(file))
                throw new UnusableInputException(file, messages["booklet.missing"]);
        }

        Programme programme = packs.Programme(request.Programme);
        OnlineRecord? record = request.Online is { } online ? OnlineRecordReader.Read(online, programme.Vocabulary, messages.Language) : null;
        return new Application(
            request.Booklet,
            record is null ? null : SubmissionInterpreter.Interpret(record, programme),
            programme,
            request.ReceivedAt,
            request.Stage,
            request.Lists is { } lists ? GivenListsReader.Read(lists, programme.Vocabulary, messages.Language) : GivenListsReader.None,
            messages.Language);
    }

    private async Task WriteAsync(Report report, BookletReader? pictures, OutputFolder output, CancellationToken cancellation)
    {
        await using PageImages? images = pictures?.ImagesOf(report.Evidence.Documents);
        ImmutableArray<string> evidence = images is null
            ? []
            : await EvidencePictures.WriteAsync(report, images, output.DraftOf("evidence"), cancellation).ConfigureAwait(false);
        await using (FileStream html = output.Create("report.html"))
            await HtmlReport.WriteAsync(report, images, html, messages.Language, cancellation).ConfigureAwait(false);
        await using (FileStream json = output.Create("report.json"))
            ReportJson.Write(report, json);
        await using (FileStream workbook = output.Create("report.xlsx"))
            XlsxReport.Write(report, evidence, workbook, messages.Language);
        if (CorrectionNotice.IsDue(report))
        {
            await using FileStream notice = output.Create("notice.docx");
            CorrectionNotice.Write(report, notice, messages.Language);
        }
    }
}

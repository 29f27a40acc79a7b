using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Ingest;
using DocPipeline.Validation;

namespace DocPipeline.Pipeline;

/// <summary>核查流程。From the booklet's files to the report, in four steps.</summary>
/// <param name="reader">Files to pages.</param>
/// <param name="transcriber">Pages to lines and tables.</param>
/// <param name="kept">What was found in the same pages before, in place of the two steps in the middle.</param>
public sealed class ApplicationPipeline(BookletReader reader, Transcriber transcriber, KeptEvidence kept)
{
    /// <summary>Reads the application's booklet and judges it.</summary>
    /// <param name="application">The case.</param>
    /// <param name="cancellation">Stops the reading; the judging takes milliseconds and is not stopped.</param>
    public async Task<Report> RunAsync(Application application, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(application);

        Booklet booklet = await reader.ReadAsync(application.Files, cancellation).ConfigureAwait(false);
        KeptBooklet before = kept.Of(booklet, application.Programme);
        if (before.Recall() is { } known)
            return Validator.Validate(known, application);

        Transcript transcript = await transcriber.TranscribeAsync(booklet, cancellation).ConfigureAwait(false);
        Evidence evidence = FigureExtractor.Extract(transcript, application.Programme);
        before.Keep(evidence);
        Report report = Validator.Validate(evidence, application);

        return report;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Host.Checks;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline demo</c>: checks every sample and says whether each came out as it must.</summary>
internal sealed class DemoCommand(Session session)
{
    private readonly Messages _messages = session.Messages;
    private readonly Outside _outside = Outside.Of(session.Messages);

    public static Command Create(Session session)
    {
        var command = new Command("demo", session.Messages["help.demo"]);
        command.SetAction((parsed, cancellation) => new DemoCommand(session).RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        Home home = session.Home();
        ImmutableArray<Sample> samples = Sample.FindAll(home.Samples);
        if (samples.IsEmpty)
            throw new UnusableInputException(home.Samples, _messages["demo.no-samples"]);

        bool forPrograms = parsed.GetValue(session.JsonOption);
        string output = Path.Combine(home.Folder, "artifacts", "demo");
        var table = new TextTable(
            ("case", _messages["demo.case"]), ("applicant", _messages["demo.applicant"]), ("outcome", _messages["demo.outcome"]),
            ("counts", _messages["demo.counts"]), ("expected", _messages["demo.expected"]));
        bool allMet = true;
        foreach (Sample sample in samples)
        {
            Report report = await CheckAsync(sample, Path.Combine(output, sample.Name), parsed, cancellation).ConfigureAwait(false);
            bool met = sample.IsMetBy(report);
            allMet &= met;
            var summary = new ReportSummary(session, report, Path.Combine(output, sample.Name));
            table.Add(
                sample.Name,
                report.Applicant ?? _messages["summary.nobody"],
                summary.OutcomeOf(report.Verdict),
                string.Create(CultureInfo.InvariantCulture, $"{summary.Errors} / {summary.Warnings}"),
                met ? _messages["demo.met"] : _messages.Format("demo.not-met", summary.OutcomeOf(sample.Outcome)));
        }

        table.WriteTo(session.Terminal, forPrograms);
        if (!forPrograms)
            session.Terminal.Say(_messages.Format("demo.reports", output));
        return (int)(allMet ? ExitCode.Ready : ExitCode.Discrepancies);
    }

    private async Task<Report> CheckAsync(Sample sample, string output, ParseResult parsed, CancellationToken cancellation)
    {
        using ReadingProgress? progress = session.StartProgress(parsed);
        var request = new CheckRequest(
            sample.Programme, [sample.Booklet], sample.Online, ReceivedAt: null, ReviewStage.District, Lists: null, Previous: null, WithPictures: true,
            Environment.ProcessorCount, output);
        return await new CheckRun(session.Packs(), _messages, session.Reading(progress, CachePlace.Usual()), _outside).RunAsync(request, cancellation).ConfigureAwait(false);
    }
}

using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Host.Checks;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline check</c>: one booklet against one online record.</summary>
internal sealed class CheckCommand
{
    // Not an option: arguments can be seen by everybody on the machine.
    private const string TokenVariable = "DOCPIPELINE_TOKEN";
    private readonly Session _session;
    private readonly Option<string> _programme;
    private readonly Option<string[]> _booklet;
    private readonly Option<string?> _online;
    private readonly Option<string> _output;
    private readonly Option<string?> _received;
    private readonly Option<string> _stage;
    private readonly Option<string?> _lists;
    private readonly Option<string?> _previous;
    private readonly Option<string?> _server;
    private readonly Option<int> _workers;
    private readonly Option<bool> _noPictures;
    private readonly Option<bool> _noPdf;
    private readonly CacheOptions _cache;
    private readonly Option<bool> _noPixelCheck;

    private CheckCommand(Session session)
    {
        _session = session;
        Messages messages = session.Messages;
        _programme = new Option<string>("--programme") { Description = messages["check.programme"], Required = true, HelpName = "ID" };
        _booklet = new Option<string[]>("--booklet") { Description = messages["check.booklet"], Required = true, HelpName = "FILE|DIR" };
        _online = new Option<string?>("--online") { Description = messages["check.online"], HelpName = "FILE" };
        _output = new Option<string>("--out") { Description = messages["check.out"], Required = true, HelpName = "DIR" };
        _received = new Option<string?>("--received") { Description = messages["check.received"], HelpName = "ISO8601" };
        _stage = new Option<string>("--stage") { Description = messages["check.stage"], DefaultValueFactory = _ => "district" };
        ArgumentError.AcceptOnly(_stage, messages, "district", "city");
        _lists = new Option<string?>("--lists") { Description = messages["check.lists"], HelpName = "DIR" };
        _previous = new Option<string?>("--previous") { Description = messages["check.previous"], HelpName = "RUN_DIR" };
        _server = new Option<string?>("--server") { Description = messages["check.server"], HelpName = "URL" };
        _workers = session.WorkersOption();
        _noPictures = new Option<bool>("--no-pictures") { Description = messages["check.no-pictures"] };
        _noPdf = new Option<bool>("--no-pdf") { Description = messages["check.no-pdf"] };
        _cache = new CacheOptions(messages);
        _noPixelCheck = session.NoPixelCheckOption();
    }

    public static Command Create(Session session)
    {
        var check = new CheckCommand(session);
        var command = new Command("check", session.Messages["help.check"])
        {
            check._programme, check._booklet, check._online, check._output, check._received, check._stage, check._lists, check._previous,
            check._server, check._workers, check._noPictures, check._noPdf, check._cache.Folder, check._cache.None,
            check._noPixelCheck,
        };
        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // A signal is heeded only once the work goes on elsewhere.
        await Task.Yield();
        CheckRequest request = RequestOf(parsed);
        if (parsed.GetValue(_server) is { } server)
            return await AskAsync(server, request, parsed.GetValue(_session.JsonOption), cancellation).ConfigureAwait(false);
        Report report;
        using (var progress = _session.StartProgress(parsed))
        {
            var run = new CheckRun(_session.Packs(), _session.Messages, _session.Reading(progress, _cache.Of(parsed), parsed.GetValue(_noPixelCheck)), Outside.Of(_session.Messages));
            report = await run.RunAsync(request, cancellation).ConfigureAwait(false);
            if (run.WhyNoPdf is { } reason)
                _session.Terminal.Note(_session.Messages.Format("pdf.not-written", reason));
        }

        return Say(new ReportSummary(_session, report, request.Output), report.Verdict, parsed.GetValue(_session.JsonOption));
    }

    private async Task<int> AskAsync(string server, CheckRequest request, bool forPrograms, CancellationToken cancellation)
    {
        if (request.Lists is not null || request.Previous is not null)
            throw new UnusableInputException("--server", _session.Messages["remote.alone"]);
        if (!Uri.TryCreate(server, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            throw new UnusableInputException(server, _session.Messages["remote.expected"]);
        if (Environment.GetEnvironmentVariable(TokenVariable) is not { Length: > 0 } token)
            throw new UnusableInputException(TokenVariable, _session.Messages["remote.token-expected"]);
        RunRecord run = await new RemoteCheck(address, token, _session.Messages).RunAsync(request, cancellation).ConfigureAwait(false);
        return Say(new ReportSummary(_session, run, _session.Packs().Programme(run.Programme), request.Output), run.Verdict, forPrograms);
    }

    private static int Say(ReportSummary summary, Verdict verdict, bool forPrograms)
    {
        if (forPrograms)
            summary.WriteJson();
        else
            summary.Write();
        return (int)CodeOf(verdict);
    }

    private CheckRequest RequestOf(ParseResult parsed) => new(
        parsed.GetValue(_programme)!,
        [.. parsed.GetValue(_booklet)!],
        parsed.GetValue(_online),
        ReceivedOf(parsed.GetValue(_received)),
        parsed.GetValue(_stage) == "city" ? ReviewStage.City : ReviewStage.District,
        parsed.GetValue(_lists),
        parsed.GetValue(_previous),
        !parsed.GetValue(_noPictures),
        parsed.GetValue(_workers),
        parsed.GetValue(_output)!)
    {
        // Without pictures the report is wanted quickly, and printing takes longer than reading.
        WithPdf = !parsed.GetValue(_noPdf) && !parsed.GetValue(_noPictures),
    };

    private Moment? ReceivedOf(string? stated) => stated is null
        ? null
        : Moment.Parse(stated) ?? throw new UnusableInputException("--received", _session.Messages["time.expected"]);

    internal static ExitCode CodeOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => ExitCode.Ready,
        Verdict.Discrepancies => ExitCode.Discrepancies,
        Verdict.NeedsReview => ExitCode.NeedsReview,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

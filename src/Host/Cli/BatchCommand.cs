using System.Collections.Immutable;
using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Host.Batches;
using DocPipeline.Host.Checks;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Submissions;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline batch</c>: every submission of an archive or of a list, and what they mean for each other.</summary>
internal sealed class BatchCommand
{
    private readonly Session _session;
    private readonly Messages _messages;
    private readonly Argument<string> _archive;
    private readonly Option<string> _output;
    private readonly Option<bool> _resume;
    private readonly Option<string?> _programme;
    private readonly Option<string> _stage;
    private readonly Option<string?> _lists;
    private readonly Option<int> _workers;
    private readonly Option<bool> _noPictures;
    private readonly CacheOptions _cache;
    private readonly Option<bool> _noPixelCheck;

    private BatchCommand(Session session)
    {
        _session = session;
        _messages = session.Messages;
        _archive = new Argument<string>("ARCHIVE_DIR|MANIFEST") { Description = _messages["batch.archive"] };
        _output = new Option<string>("--out") { Description = _messages["batch.out"], Required = true, HelpName = "DIR" };
        _resume = new Option<bool>("--resume") { Description = _messages["batch.resume"] };
        _programme = new Option<string?>("--programme") { Description = _messages["batch.programme"], HelpName = "ID" };
        _stage = new Option<string>("--stage") { Description = _messages["check.stage"], DefaultValueFactory = _ => "district" };
        ArgumentError.AcceptOnly(_stage, _messages, "district", "city");
        _lists = new Option<string?>("--lists") { Description = _messages["check.lists"], HelpName = "DIR" };
        _workers = session.WorkersOption();
        _noPictures = new Option<bool>("--no-pictures") { Description = _messages["check.no-pictures"] };
        _cache = new CacheOptions(_messages);
        _noPixelCheck = session.NoPixelCheckOption();
    }

    public static Command Create(Session session)
    {
        var batch = new BatchCommand(session);
        var command = new Command("batch", session.Messages["help.batch"])
        {
            batch._archive, batch._output, batch._resume, batch._programme, batch._stage, batch._lists, batch._workers,
            batch._noPictures, batch._cache.Folder, batch._cache.None, batch._noPixelCheck,
        };
        command.SetAction(batch.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // A signal is heeded only once the work goes on elsewhere.
        await Task.Yield();
        var options = new BatchOptions(
            parsed.GetValue(_output)!, parsed.GetValue(_programme), parsed.GetValue(_stage) == "city" ? ReviewStage.City : ReviewStage.District,
            parsed.GetValue(_lists), !parsed.GetValue(_noPictures), parsed.GetValue(_resume), parsed.GetValue(_workers));
        ImmutableArray<BatchItem> items = ItemsOf(parsed.GetValue(_archive)!);
        BatchFolder.Prepare(options.Output, parsed.GetValue(_archive)!, items, _messages);

        Packs packs = _session.Packs();
        var shelf = new ProgrammeShelf(packs);
        ReadingOptions reading = _session.Reading(null, _cache.Of(parsed), parsed.GetValue(_noPixelCheck));
        GivenLists lists = options.Lists is { } folder ? GivenListsReader.Read(folder, shelf.Vocabulary, _messages.Language) : GivenListsReader.None;
        var outside = Outside.Of(_messages);
        string made = $"{ProgramDigest.Of(reading)} {options.WithPictures}";
        var material = new BatchMaterial(options, lists, shelf, reading, outside.Launcher, made, _messages);
        ImmutableArray<BatchResult> results;
        using (var progress = new BatchProgress(_session.Terminal, _messages, items.Length))
            results = await new BatchRun(options, material, packs, reading, outside, _messages, progress.Tell).RunAsync(items, cancellation).ConfigureAwait(false);

        BatchSummary.Write(options.Output, results);
        Say(parsed, results, options.Output);
        return (int)(BatchSummary.CountOf(results, null) == 0 ? ExitCode.Ready : ExitCode.Discrepancies);
    }

    private ImmutableArray<BatchItem> ItemsOf(string archive)
    {
        if (!Path.Exists(archive))
            throw new UnusableInputException(archive, _messages["batch.expected"]);
        var (items, others) = Directory.Exists(archive) ? ArchiveFolder.List(archive, _messages) : (new Manifest(archive, _messages).Read(), []);
        foreach (string other in others)
            _session.Terminal.Note(_messages.Format("batch.other", other));
        return items.IsEmpty ? throw new UnusableInputException(archive, _messages["batch.expected"]) : items;
    }

    private void Say(ParseResult parsed, ImmutableArray<BatchResult> results, string folder)
    {
        string summary = Path.GetFullPath(Path.Combine(folder, "summary.json"));
        if (parsed.GetValue(_session.JsonOption))
        {
            _session.Terminal.SayJson(json =>
            {
                foreach (Verdict verdict in Enum.GetValues<Verdict>())
                    json.WriteNumber(ReportSummary.WordOf(verdict), BatchSummary.CountOf(results, verdict));
                json.WriteNumber("failed", BatchSummary.CountOf(results, null));
                json.WriteString("summary", summary);
            });
            return;
        }

        foreach (BatchResult failed in results.Where(result => result.Reason is not null))
            _session.Terminal.Say(_messages.Format("batch.failed", failed.Name, failed.Reason));
        _session.Terminal.Say(_messages.Format(
            "batch.counts", results.Length, BatchSummary.CountOf(results, Verdict.Ready), BatchSummary.CountOf(results, Verdict.Discrepancies),
            BatchSummary.CountOf(results, Verdict.NeedsReview), BatchSummary.CountOf(results, null)));
        _session.Terminal.Say(_messages.Format("batch.summary", summary));
    }
}

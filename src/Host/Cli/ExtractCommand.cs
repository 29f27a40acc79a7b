using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Host.Checks;
using DocPipeline.Ingest;
using DocPipeline.Reporting;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline extract</c>: tables and figures of one file, no rules.</summary>
internal sealed class ExtractCommand
{
    private const string FileName = "extract.json";

    private readonly Session _session;
    private readonly Argument<string> _file;
    private readonly Option<string?> _programme;
    private readonly Option<string?> _output;
    private readonly Option<int> _workers;
    private readonly CacheOptions _cache;
    private readonly Option<bool> _noPixelCheck;

    private ExtractCommand(Session session)
    {
        _session = session;
        Messages messages = session.Messages;
        _file = new Argument<string>("FILE") { Description = messages["extract.file"] };
        _programme = new Option<string?>("--programme") { Description = messages["check.programme"], HelpName = "ID" };
        _output = new Option<string?>("--out") { Description = messages["extract.out"], HelpName = "DIR" };
        _workers = session.WorkersOption();
        _cache = new CacheOptions(messages);
        _noPixelCheck = session.NoPixelCheckOption();
    }

    public static Command Create(Session session)
    {
        var extract = new ExtractCommand(session);
        var command = new Command("extract", session.Messages["help.extract"]) 
        {
            extract._file, extract._programme, extract._output, extract._workers, extract._cache.Folder, extract._cache.None,
            extract._noPixelCheck,
        };
        command.SetAction(extract.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // A signal is heeded only once the work goes on elsewhere.
        await Task.Yield();
        string file = parsed.GetValue(_file)!;
        if (!Path.Exists(file))
            throw new UnusableInputException(file, _session.Messages["booklet.missing"]);
        Packs packs = _session.Packs();
        Vocabulary vocabulary = parsed.GetValue(_programme) is { } id ? packs.Programme(id).Vocabulary : packs.Vocabulary();

        Extract extract;
        using (ReadingProgress? progress = _session.StartProgress(parsed))
        using (var reader = new BookletReader(_session.Reading(progress, _cache.Of(parsed), parsed.GetValue(_noPixelCheck)) with { Workers = parsed.GetValue(_workers) }, new ChildLauncher(new SandboxOptions())))
        {
            Booklet booklet = await reader.ReadAsync([file], cancellation).ConfigureAwait(false);
            Transcript transcript = await new Transcriber(parsed.GetValue(_workers)).TranscribeAsync(booklet, cancellation).ConfigureAwait(false);
            Material.RefuseUnlessReadable(file, transcript.Pages.Any(page => page.Width > 0), transcript.Defects, _session.Messages);
            extract = DocumentExtractor.Extract(transcript, vocabulary);
        }

        foreach (Defect defect in extract.Transcript.Defects)
            _session.Terminal.Note(_session.Messages.Format("extract.defect", defect.File, defect.Detail));
        await WriteAsync(extract, file, parsed.GetValue(_output)).ConfigureAwait(false);
        return (int)ExitCode.Ready;
    }

    private async Task WriteAsync(Extract extract, string file, string? folder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(file));
        if (folder is null)
        {
            using var memory = new MemoryStream();
            ExtractJson.Write(extract, name, memory);
            await _session.Terminal.Results.WriteAsync(System.Text.Encoding.UTF8.GetString(memory.ToArray())).ConfigureAwait(false);
            return;
        }

        using var output = new OutputFolder(folder, _session.Messages);
        await using (FileStream json = output.Create(FileName))
            ExtractJson.Write(extract, name, json);
        output.Publish(owned: []);
        _session.Terminal.Note(_session.Messages.Format(
            "extract.done",
            extract.Transcript.Pages.Length, extract.Transcript.Pages.Sum(page => page.Tables.Length), extract.Figures.Length, output.PathOf(FileName)));
    }
}

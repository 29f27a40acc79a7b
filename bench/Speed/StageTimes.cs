using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Pipeline;
using DocPipeline.Reporting;
using DocPipeline.Sandbox;
using DocPipeline.Validation;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Speed;

/// <summary>Where the time goes when booklets read before are judged again: processor milliseconds of every stage, after two rounds that warm up.</summary>
/// <param name="program">The program whose children read.</param>
/// <param name="cache">Where pages are kept, and what was found in them.</param>
/// <param name="anew">True finds everything in the pages anew, as before any of it was kept.</param>
internal sealed class StageTimes(string program, string cache, bool anew)
{
    private static readonly CultureInfo s_language = CultureInfo.GetCultureInfo("zh");
    private readonly Dictionary<string, Programme> _programmes = [];
    private readonly SortedDictionary<string, List<double>> _times = new(StringComparer.Ordinal);

    public async Task<string> MeasureAsync(IReadOnlyList<string> folders, int rounds, CancellationToken cancellation)
    {
        // The first round reads and keeps, the second is the first that finds something kept; what is compiled at run time is compiled by then.
        const int Warming = 2;
        for (var round = 0; round < Warming + rounds; round++)
        {
            if (round == Warming) _times.Clear();
            foreach (var folder in folders) await RunAsync(folder, cancellation);
        }

        var table = new StringBuilder("| stage | CPU ms a booklet, mean | median | 95 % | 99 % |\n|---|---:|---:|---:|---:|\n");
        foreach (var (stage, times) in _times)
        {
            times.Sort();
            double At(double share) => times[(int)Math.Min(times.Count - 1, times.Count * share)];
            table.Append(CultureInfo.InvariantCulture, $"| {stage[2..]} | {times.Average():0.0} | {At(0.5):0.0} | {At(0.95):0.0} | {At(0.99):0.0} |\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"| **all** | {_times.Values.Sum(t => t.Average()):0.0} | | | |\n");
        return table.ToString();
    }

    private async Task RunAsync(string folder, CancellationToken cancellation)
    {
        var options = new ReadingOptions { WorkerProgram = program, CacheFolder = cache, PixelChecks = 0, Workers = 1 };
        using var reader = new BookletReader(options, new ChildLauncher(new SandboxOptions()));
        var programme = ProgrammeOf(folder);
        var booklet = Path.Combine(folder, "booklet.pdf");
        var application = Timed("0 online record", () => new Application(
            [booklet], SubmissionInterpreter.Interpret(OnlineRecordReader.Read(Path.Combine(folder, "submission.json"), programme.Vocabulary, s_language), programme),
            programme, null, ReviewStage.District, GivenListsReader.None, s_language));
        var pages = await TimedAsync("1 pages from the cache", () => reader.ReadAsync(application.Files, cancellation));
        var evidence = anew ? null : Timed("2 what was found in them before", () => new KeptEvidence(options).Of(pages, programme).Recall());
        if (evidence is null)
        {
            var transcript = await TimedAsync("2 lines and tables", () => new Transcriber(1).TranscribeAsync(pages, cancellation));
            var found = evidence = Timed("3 figures and attachments", () => FigureExtractor.Extract(transcript, programme));
            if (!anew) Timed("3 keeping them", () => Kept(() => new KeptEvidence(options).Of(pages, programme).Keep(found)));
        }

        var report = Timed("4 every check and criterion", () => Validator.Validate(evidence, application));
        await TimedAsync("5 `report.html` without pictures", async () =>
        {
            await HtmlReport.WriteAsync(report, null, Stream.Null, s_language, cancellation);
            return 0;
        });
        Timed("6 `report.json`", () => Written(to => ReportJson.Write(report, to)));
        Timed("7 `report.xlsx`", () => Written(to => XlsxReport.Write(report, ImmutableArray<string>.Empty, to, s_language)));
        if (CorrectionNotice.IsDue(report)) Timed("8 `notice.docx`, where one is due", () => Written(to => CorrectionNotice.Write(report, to, s_language)));
    }

    private Programme ProgrammeOf(string folder)
    {
        var id = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "truth.json"))).RootElement.GetProperty("programme").GetString()!;
        return _programmes.TryGetValue(id, out var programme) ? programme : _programmes[id] = ProgrammeLoader.Load("seeds", id);
    }

    private static int Written(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        return (int)memory.Length;
    }

    private static bool Kept(Action keep)
    {
        keep();
        return true;
    }

    private T Timed<T>(string stage, Func<T> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = work();
        Add(stage, before);
        return result;
    }

    private async Task<T> TimedAsync<T>(string stage, Func<Task<T>> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = await work();
        Add(stage, before);
        return result;
    }

    private void Add(string stage, TimeSpan before)
    {
        if (!_times.TryGetValue(stage, out var times)) _times[stage] = times = [];
        times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
}

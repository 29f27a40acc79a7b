using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Host.Batches;
using DocPipeline.Host.Checks;
using DocPipeline.Host.Cli;
using DocPipeline.Ingest;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Validation.Batches;
using DocPipeline.Work.Steps;
using DocPipeline.Work.Watching;

namespace DocPipeline.Host.Serving;

/// <summary>
/// A worker's steps, done by what a check and a batch are made of. Reading keeps its pages in the cache, and judging is a check that finds them there:
/// so its report is the one an undisturbed check writes.
/// </summary>
internal sealed class BookletWork(Packs packs, GivenLists lists, ReadingOptions reading, Outside outside, bool withPdf, Action<string> told, Messages messages) : IBookletWork
{
    // Small print is read at that on a screen, and a page is a few hundred kilobytes.
    private const int PageDots = 144;
    private readonly ProgrammeShelf _shelf = new(packs);

    public ImmutableArray<Dropped> List(string folder)
    {
        var (items, others) = ArchiveFolder.Entries(folder);
        return
        [
            .. items.Select(item => new Dropped(item.Name, item.Booklet[0], IsRecord: false)),
            .. others.Select(name => Path.Combine(folder, name)).Where(RecordFiles.IsRecord)
                .Select(path => new Dropped(Path.GetFileNameWithoutExtension(path), path, IsRecord: true)),
        ];
    }

    public Task<StepResult<Particulars>> DescribeAsync(Parcel parcel, CancellationToken cancellation) => GuardAsync<Particulars>(
        () =>
        {
            BatchMaterial material = MaterialOf(parcel, reading);
            OnlineRecord? record = material.RecordOf(ItemOf(parcel), cancellation);
            Programme? programme = (parcel.Programme ?? record?.Programme) is { } stated ? _shelf.Find(stated) : null;
            BatchEntry? entry = programme is null
                ? null
                : BatchEntries.Of(parcel.Name, "", programme, record is null ? null : Extraction.SubmissionInterpreter.Interpret(record, programme));
            return Task.FromResult(new Particulars(
                record?.SubmissionId, programme?.Id, entry?.District ?? record?.District, entry?.Applicant,
                (programme?.Deadlines.Online ?? programme?.Deadlines.Paper)?.Time));
        },
        cancellation);

    public Task<StepResult<Survey>> SurveyAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, CancellationToken cancellation) => GuardAsync<Survey>(
        async () =>
        {
            var (files, options) = Gather(parcel, setAside, cancellation);
            using var reader = new BookletReader(options, outside.Launcher);
            ReadingPlan plan = await reader.PlanAsync(files, cancellation).ConfigureAwait(false);
            return new Survey(plan.Pages, plan.Scans);
        },
        cancellation);

    public Task<StepResult<Done>> ReadAsync(
        Parcel parcel, long first, long count, ImmutableArray<DeadPage> setAside, CancellationToken cancellation) => GuardAsync<Done>(
        async () =>
        {
            var (files, options) = Gather(parcel, setAside, cancellation);
            using var reader = new BookletReader(options, outside.Launcher);
            await reader.PrepareAsync(files, (int)first, (int)count, cancellation).ConfigureAwait(false);
            return Done.It;
        },
        cancellation);

    public Task<StepResult<string>> JudgeAsync(
        Parcel parcel, ImmutableArray<DeadPage> setAside, ImmutableArray<Decision> decisions, string folder, CancellationToken cancellation) => GuardAsync<string>(
        async () =>
        {
            ReadingOptions options = OptionsOf(setAside);
            BatchCase found = MaterialOf(parcel, options).Gather(ItemOf(parcel), cancellation);
            var run = new CheckRun(packs, messages, options with { LeftOut = found.LeftOut }, outside);
            Application application = found.Application with { Corrections = CorrectionReader.Read(decisions, found.Application.Programme) };
            Report report = await run.RunAsync(application, null, withPictures: true, withPdf, workers: 1, folder, cancellation).ConfigureAwait(false);
            if (run.WhyNoPdf is { } reason)
                told(reason);
            return ReportSummary.WordOf(report.Verdict);
        },
        cancellation);

    /// <summary>Draws a page as PNG, counted through all files of the booklet; null where there is none or it cannot be drawn.</summary>
    public async Task<ImmutableArray<byte>?> DrawAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, int page, CancellationToken cancellation)
    {
        var (files, options) = Gather(parcel, setAside, cancellation);
        using var reader = new BookletReader(options, outside.Launcher);
        Booklet booklet = await reader.ReadAsync(files, cancellation).ConfigureAwait(false);
        var (place, shown) = booklet.Documents.SelectMany(d => d.Pages.Select(p => (new PageRef(d.Id, p.Number), p))).ElementAtOrDefault(page - 1);
        if (shown is null)
            return null;

        // A part of a page is drawn exactly, and the whole of it is a part too.
        await using PageImages images = reader.ImagesOf([.. booklet.Documents.Select(d => new SourceFile(d.Id, d.FileName, d.Sha256, d.Reader))]);
        PagePicture? picture = await images.RenderAsync(place, new Box(0, 0, shown.Width, shown.Height), PageDots, cancellation).ConfigureAwait(false);
        return picture?.Bytes;
    }

    private (ImmutableArray<string> Files, ReadingOptions Options) Gather(Parcel parcel, ImmutableArray<DeadPage> setAside, CancellationToken cancellation)
    {
        ReadingOptions options = OptionsOf(setAside);
        BatchCase found = MaterialOf(parcel, options).Gather(ItemOf(parcel), cancellation);
        return (found.Application.Files, options with { LeftOut = found.LeftOut });
    }

    private BatchMaterial MaterialOf(Parcel parcel, ReadingOptions options) => new(
        new BatchOptions("", null, parcel.Stage == "city" ? ReviewStage.City : ReviewStage.District, null, true, false, 1),
        lists, _shelf, options, outside.Launcher, "", messages);

    private static BatchItem ItemOf(Parcel parcel) => new(
        parcel.Name, parcel.Booklet, parcel.Record, parcel.Programme, parcel.Received is { } stated ? Moment.Parse(stated) : null, parcel.IsWhole);

    private ReadingOptions OptionsOf(ImmutableArray<DeadPage> setAside) => reading with
    {
        Workers = 1,
        SetAside = [.. setAside.Select(page => new PagePlace(page.Sha256, Enum.Parse<ReadingPart>(page.Part), (int)page.Page))],
    };

    private async Task<StepResult<T>> GuardAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
        where T : class
    {
        StepResult<T>? result = null;
        var (code, reason) = await Guarded.RunAsync(
            async () =>
            {
                try
                {
                    result = await Task.Run(work, cancellation).ConfigureAwait(false);
                }
                catch (ReaderEndedException ended)
                {
                    ImmutableArray<DeadPage> deaths = [.. ended.Places.Select(place => new DeadPage(place.Sha256, place.Part.ToString(), place.Page))];
                    result = new StepResult<T>(StepOutcome.ChildrenDied, null, ended.Message, deaths);
                }
                catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
                {
                    result = new StepResult<T>(StepOutcome.OutsideFailed, null, outside.Message, []);
                }

                return 0;
            },
            messages).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return result ?? new StepResult<T>(code == ExitCode.Unusable ? StepOutcome.Unusable : StepOutcome.Broken, null, reason, []);
    }
}

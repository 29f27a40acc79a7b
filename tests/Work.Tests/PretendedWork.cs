using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Steps;
using DocPipeline.Work.Watching;

namespace DocPipeline.Work.Tests;

/// <summary>
/// Work that costs nothing: a booklet's text says how many pictures it has, and its report says which of them were set aside. A test may put something in
/// the way of any step.
/// </summary>
internal sealed class PretendedWork : IBookletWork
{
    public ConcurrentQueue<string> Done { get; } = new();

    /// <summary>Called before a step; what it answers instead of null is what becomes of the step.</summary>
    public Func<string, ImmutableArray<DeadPage>, CancellationToken, Task<(StepOutcome Outcome, string? Reason, ImmutableArray<DeadPage> Deaths)?>>? InTheWay { get; set; }

    public ImmutableArray<Dropped> List(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)
            .Select(path => new Dropped(Path.GetFileNameWithoutExtension(path), path, path.EndsWith(".json", StringComparison.Ordinal))),
    ];

    // A record says "id programme", a booklet says how many pictures it has.
    public async Task<StepResult<Particulars>> DescribeAsync(Parcel parcel, CancellationToken cancellation)
    {
        string[] said = parcel.Record is { } record ? (await File.ReadAllTextAsync(record, cancellation)).Split(' ') : [];
        return said is ["broken"]
            ? new StepResult<Particulars>(StepOutcome.Unusable, null, "the record is broken", [])
            : new Particulars(said.ElementAtOrDefault(0), said.ElementAtOrDefault(1) ?? parcel.Programme, "district", "applicant", null);
    }

    public Task<StepResult<Survey>> SurveyAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, CancellationToken cancellation) =>
        StepAsync($"survey {parcel.Name}", setAside, () => new Survey(PicturesOf(parcel), PicturesOf(parcel)), cancellation);

    public Task<StepResult<Done>> ReadAsync(Parcel parcel, long first, long count, ImmutableArray<DeadPage> setAside, CancellationToken cancellation) =>
        StepAsync($"read {parcel.Name} {first}+{count}", setAside, () => Steps.Done.It, cancellation);

    public Task<StepResult<string>> JudgeAsync(
        Parcel parcel, ImmutableArray<DeadPage> setAside, ImmutableArray<Decision> decisions, string folder, CancellationToken cancellation) =>
        StepAsync(
            $"judge {parcel.Name}", setAside,
            () =>
            {
                Directory.CreateDirectory(Path.Combine(folder, "evidence"));
                File.WriteAllText(Path.Combine(folder, "report.json"), $"{PicturesOf(parcel)} pictures; set aside: {string.Join(' ', setAside.Select(page => page.Page))}");
                File.WriteAllText(Path.Combine(folder, "evidence", "1.png"), "picture");
                return "ready";
            },
            cancellation);

    private async Task<StepResult<T>> StepAsync<T>(string step, ImmutableArray<DeadPage> setAside, Func<T> work, CancellationToken cancellation)
        where T : class
    {
        if (InTheWay is { } inTheWay && await inTheWay(step, setAside, cancellation) is var (outcome, reason, deaths))
            return new StepResult<T>(outcome, null, reason, deaths);
        cancellation.ThrowIfCancellationRequested();
        T result = work();
        Done.Enqueue(step);
        return result;
    }

    private static int PicturesOf(Parcel parcel) => int.Parse(
        File.ReadAllText(Directory.Exists(parcel.Booklet[0]) ? Path.Combine(parcel.Booklet[0], "booklet.pdf") : parcel.Booklet[0]),
        System.Globalization.CultureInfo.InvariantCulture);
}

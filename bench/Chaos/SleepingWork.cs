using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Steps;
using DocPipeline.Work.Watching;

namespace DocPipeline.Chaos;

/// <summary>Work that costs time and no processor: what is measured is everything around it. A booklet's text says how many pages it has.</summary>
internal sealed class SleepingWork(TimeSpan page) : IBookletWork, IWorkLog
{
    public ImmutableArray<Dropped> List(string folder) => [];

    public Task<StepResult<Particulars>> DescribeAsync(Parcel parcel, CancellationToken cancellation) =>
        Task.FromResult<StepResult<Particulars>>(new Particulars(null, "programme", null, null, null));

    public async Task<StepResult<Survey>> SurveyAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, CancellationToken cancellation)
    {
        int pages = int.Parse((await File.ReadAllTextAsync(parcel.Booklet[0], cancellation)).Split(' ')[0], CultureInfo.InvariantCulture);
        return new Survey(pages, pages);
    }

    public async Task<StepResult<Done>> ReadAsync(Parcel parcel, long first, long count, ImmutableArray<DeadPage> setAside, CancellationToken cancellation)
    {
        await Task.Delay(page * count, cancellation);
        return Done.It;
    }

    public async Task<StepResult<string>> JudgeAsync(
        Parcel parcel, ImmutableArray<DeadPage> setAside, ImmutableArray<Decision> decisions, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.json"), parcel.Name, cancellation);
        return "ready";
    }

    public void Begun(Claim claim)
    {
    }

    public void Over(Claim claim, TimeSpan took)
    {
    }

    public void NotDone(Claim claim, StepOutcome outcome, string? reason)
    {
    }

    public void Outside(Exception failure)
    {
    }

    public string GivenUp(Claim claim) => "given up";

    public void Refused(string name, string? reason)
    {
    }
}

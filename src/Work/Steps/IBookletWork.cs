using System.Collections.Immutable;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Watching;

namespace DocPipeline.Work.Steps;

/// <summary>What a worker can do with a booklet. What it has read it keeps by itself, so that no step need be done twice.</summary>
public interface IBookletWork
{
    /// <summary>The submissions and records that lie in a folder people drop them into.</summary>
    ImmutableArray<Dropped> List(string folder);

    /// <summary>Finds out what the material says of itself.</summary>
    Task<StepResult<Particulars>> DescribeAsync(Parcel parcel, CancellationToken cancellation);

    /// <summary>Reads the text layers.</summary>
    Task<StepResult<Survey>> SurveyAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, CancellationToken cancellation);

    /// <summary>Recognises some of its pictures.</summary>
    Task<StepResult<Done>> ReadAsync(Parcel parcel, long first, long count, ImmutableArray<DeadPage> setAside, CancellationToken cancellation);

    /// <summary>Judges it and writes its report to that folder.</summary>
    /// <param name="parcel">Its files.</param>
    /// <param name="setAside">Pages no child is to be risked over.</param>
    /// <param name="decisions">What people decided about it.</param>
    /// <param name="folder">Where the report goes.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The outcome's word.</returns>
    Task<StepResult<string>> JudgeAsync(
        Parcel parcel, ImmutableArray<DeadPage> setAside, ImmutableArray<Decision> decisions, string folder, CancellationToken cancellation);
}

using System.Collections.Immutable;
using DocPipeline.Host.Doctor;
using DocPipeline.Ingest;
using DocPipeline.Sandbox;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Web;
using DocPipeline.Web.Seeing;
using DocPipeline.Work.Steps;

namespace DocPipeline.Host.Serving;

/// <summary>What people at the service's doors need of booklets and packs.</summary>
internal sealed class ReviewDesk(BookletWork work, Packs packs, ReadingOptions reading) : IReviewDesk
{
    public bool CanRead(string programme, Decision decision) => CorrectionReader.Read(decision, packs.Programme(programme)) is not null;

    public Task<ImmutableArray<byte>?> DrawAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, int page, CancellationToken cancellation) =>
        work.DrawAsync(parcel, setAside, page, cancellation);

    public ImmutableArray<Lack> Lacks() =>
    [
        .. Engines.Of(reading, new SandboxOptions()).Where(engine => !engine.IsPresent)
            .Select(engine => new Lack($"{engine.Name}: {engine.InstallCommand}", engine.IsEssential)),
    ];
}

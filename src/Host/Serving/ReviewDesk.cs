using System.Collections.Immutable;
using DocPipeline.Domain;
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
internal sealed class ReviewDesk(BookletWork work, Packs packs, ReadingOptions reading, CacheKeeper cache) : IReviewDesk
{
    // What the report says of a reading is taken as it is; what somebody names himself must be the field's year, or no year where it has none.
    public string? FaultOf(string programme, Decision decision) =>
        CorrectionReader.Read(decision, packs.Programme(programme)) is not { } read || (read.Box is null && read.Period?.ToString() != decision.Period) ? "value"
        : read.Value is QuantityValue { Quantity.LacksUnit: true } ? "unit"
        : null;

    public ImmutableArray<Field> Fields(string programme) => packs.Programme(programme).Vocabulary.Fields;

    public Task<ImmutableArray<byte>?> DrawAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, int page, CancellationToken cancellation) =>
        work.DrawAsync(parcel, setAside, page, cancellation);

    public ImmutableArray<Metric> Metrics() => cache.Metrics();

    public ImmutableArray<Lack> Lacks() =>
    [
        .. Engines.Of(reading, new SandboxOptions()).Where(engine => !engine.IsPresent)
            .Select(engine => new Lack($"{engine.Name}: {engine.InstallCommand}", engine.IsEssential)),
    ];
}

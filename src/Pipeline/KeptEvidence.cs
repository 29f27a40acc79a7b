using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Caching;

namespace DocPipeline.Pipeline;

/// <summary>
/// What was found in booklets judged before, so that judging one again begins with the checks. It is believed only where everything it was found with
/// is the same: what was read, the pack and the dictionary, and the code that finds.
/// </summary>
/// <param name="reading">Says where pages read before are kept; what was found in them lies beside them.</param>
public sealed class KeptEvidence(ReadingOptions reading)
{
    // A version is raised by hand, and somebody may forget. The compiler's own mark of the code changes with it.
    private static readonly string s_code = string.Create(
        CultureInfo.InvariantCulture,
        $"{ReadingVersion.Current} {Environment.Version} {typeof(FigureExtractor).Module.ModuleVersionId} {typeof(Evidence).Module.ModuleVersionId}");

    private readonly FindingsCache _cache = new(reading);

    /// <summary>What the booklet was found to state; null where that is not known.</summary>
    public Evidence? Recall(Booklet booklet, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(booklet);
        ArgumentNullException.ThrowIfNull(programme);
        return _cache.IsOn && _cache.Recall(s_code, programme.Sha256, BookletDigest.Of(booklet)) is { IsEmpty: false } kept ? EvidenceJson.Read(kept.Span) : null;
    }

    /// <summary>Keeps what the booklet was found to state, where it can be given back exactly.</summary>
    public void Keep(Booklet booklet, Programme programme, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(booklet);
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(evidence);
        if (_cache.IsOn && EvidenceJson.Write(evidence) is { } json)
            _cache.Keep(json, s_code, programme.Sha256, BookletDigest.Of(booklet));
    }
}

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

    /// <summary>The place of one booklet in it.</summary>
    public KeptBooklet Of(Booklet booklet, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(booklet);
        ArgumentNullException.ThrowIfNull(programme);
        return new KeptBooklet(_cache, _cache.IsOn ? [s_code, programme.Sha256, BookletDigest.Of(booklet)] : []);
    }
}

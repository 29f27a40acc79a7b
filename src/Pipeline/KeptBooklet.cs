using DocPipeline.Domain;
using DocPipeline.Ingest.Caching;

namespace DocPipeline.Pipeline;

/// <summary>What was found in one booklet, under everything it was found with.</summary>
public sealed class KeptBooklet
{
    private readonly FindingsCache _cache;
    private readonly string[] _key;

    // Worked out once, before the booklet is looked for and for when it is kept; without parts where nothing is kept.
    internal KeptBooklet(FindingsCache cache, string[] key) => (_cache, _key) = (cache, key);

    /// <summary>What the booklet was found to state; null where that is not known.</summary>
    public Evidence? Recall() => _key.Length > 0 && _cache.Recall(_key) is { IsEmpty: false } kept ? EvidenceJson.Read(kept.Span) : null;

    /// <summary>Keeps what the booklet was found to state, where it can be given back exactly.</summary>
    public void Keep(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (_key.Length > 0 && EvidenceJson.Write(evidence) is { } json)
            _cache.Keep(json, _key);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Over which pages children died. Whoever reads once gives a page up at its first death. Whoever can try again names the pages already given up
/// and is told of every other death, so that nothing is said about a page for which another try may find out more.
/// </summary>
internal sealed class DeathLog(ImmutableHashSet<PagePlace>? setAside)
{
    private readonly ConcurrentBag<PagePlace> counted = [];

    /// <summary>True where no further child is to be risked over it.</summary>
    public bool IsSetAside(PagePlace place) => setAside?.Contains(place) ?? false;

    /// <summary>A child died over it.</summary>
    public void Count(PagePlace place) => counted.Add(place);

    /// <summary>Refuses to go on where there were deaths and somebody will try again.</summary>
    /// <exception cref="ReaderEndedException">There were.</exception>
    public void Refuse()
    {
        if (setAside is not null && !counted.IsEmpty)
            throw new ReaderEndedException([.. counted.Distinct().OrderBy(place => place.Sha256, StringComparer.Ordinal).ThenBy(place => place.Part).ThenBy(place => place.Page)]);
    }
}

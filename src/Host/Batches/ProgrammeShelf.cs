using System.Collections.Concurrent;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>The packs a batch needs, each loaded once.</summary>
internal sealed class ProgrammeShelf(Packs packs)
{
    private readonly ConcurrentDictionary<string, Lazy<Programme>> _loaded = new(StringComparer.Ordinal);
    private readonly Lazy<Vocabulary> _vocabulary = new(packs.Vocabulary);

    /// <summary>Words by which a record's columns are known before its programme is.</summary>
    public Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>The programme of that id or title.</summary>
    /// <exception cref="UnusableInputException">There is none, or its pack is wrong.</exception>
    public Programme Find(string stated)
    {
        string name = stated.Trim();
        string? id = packs.Ids.FirstOrDefault(i => i == name) ?? packs.Ids.FirstOrDefault(i => Load(i).Title == name);
        return id is null ? packs.Programme(name) : Load(id);
    }

    private Programme Load(string id) => _loaded.GetOrAdd(id, i => new Lazy<Programme>(() => packs.Programme(i))).Value;
}

using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Loads a programme's pack together with the data dictionary.</summary>
public static class ProgrammeLoader
{
    /// <summary>Ids of the packs in a seeds folder; folders that begin with _ are none.</summary>
    public static ImmutableArray<string> List(string seedsFolder)
    {
        var programmes = Path.Combine(seedsFolder, "programmes");
        if (!Directory.Exists(programmes))
            return [];
        return [.. Directory.GetDirectories(programmes).Select(d => Path.GetFileName(d)!).Where(n => n[0] is not ('_' or '.')).Order(StringComparer.Ordinal)];
    }

    /// <summary>The programme of that id.</summary>
    /// <exception cref="SeedException">Names every file, line and path that is wrong, and what was expected.</exception>
    public static Programme Load(string seedsFolder, string id)
    {
        if (!List(seedsFolder).Contains(id))
            throw new SeedException([new SeedError("programmes", 0, id, $"expected one of {string.Join(", ", List(seedsFolder))}, not {id}")]);
        return LoadFolder(seedsFolder, id);
    }

    /// <summary>As <see cref="Load"/>, template folders included.</summary>
    internal static Programme LoadFolder(string seedsFolder, string id)
    {
        var errors = new SeedErrors();
        using var folder = new SeedFolder(seedsFolder);
        var vocabulary = VocabularyLoader.Load(folder, errors);
        var file = $"programmes/{id}/programme.yaml";
        var entry = SeedEntry.Of(folder.Read(file, errors), errors);
        errors.ThrowIfAny();
        var pack = new PackReader(errors).Read(entry!);
        if (pack.Id.Text != id)
            errors.Add(pack.Id, $"expected the folder's name {id}, not {pack.Id.Text}");
        var programme = new ProgrammeBuilder(pack, PackVocabulary.Merge(vocabulary, pack, errors), errors).Build(folder.Digest());
        errors.ThrowIfAny();
        return programme;
    }
}

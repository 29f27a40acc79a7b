using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>The folder a batch writes to.</summary>
internal static class BatchFolder
{
    private const string Draft = ".partial";

    /// <summary>Makes it, and clears away what a run that was killed left half written.</summary>
    /// <exception cref="UnusableInputException">It cannot be written to, or lies in the archive itself.</exception>
    public static void Prepare(string folder, string archive, ImmutableArray<BatchItem> items, Messages messages)
    {
        string target = Path.GetFullPath(folder);
        if (Directory.Exists(archive) && (target + '/').StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(archive)) + '/', StringComparison.Ordinal))
            throw new UnusableInputException(folder, messages["batch.out-inside"]);
        try
        {
            Directory.CreateDirectory(target);
            HashSet<string> names = [.. items.Select(item => item.Name)];
            foreach (string draft in Directory.EnumerateDirectories(target, "*" + Draft).Where(draft => names.Contains(OwnerOf(draft))).ToList())
                Directory.Delete(draft, recursive: true);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(folder, messages["output.expected"]);
        }
    }

    // name.process.partial, as OutputFolder makes them.
    private static string OwnerOf(string draft) => Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(draft));
}

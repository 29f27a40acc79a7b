using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>An archive: one folder or ZIP for each submission.</summary>
internal static class ArchiveFolder
{
    private const string Hidden = ".";
    private static readonly byte[] Packed = "PK\u0003\u0004"u8.ToArray();

    /// <summary>The submissions in name order, and the names of files that are none.</summary>
    /// <exception cref="UnusableInputException">Two are of one name.</exception>
    public static (ImmutableArray<BatchItem> Items, ImmutableArray<string> Others) List(string folder, Messages messages)
    {
        var items = new SortedDictionary<string, BatchItem>(StringComparer.Ordinal);
        var (found, others) = Entries(folder);
        foreach (BatchItem item in found)
        {
            if (!items.TryAdd(item.Name, item))
                throw new UnusableInputException(item.Booklet[0], messages.Format("batch.same-name", item.Name));
        }

        return ([.. items.Values], others);
    }

    /// <summary>The submissions, of whatever name, and the names of files that are none.</summary>
    public static (ImmutableArray<BatchItem> Items, ImmutableArray<string> Others) Entries(string folder)
    {
        ImmutableArray<BatchItem>.Builder items = ImmutableArray.CreateBuilder<BatchItem>();
        ImmutableArray<string>.Builder others = ImmutableArray.CreateBuilder<string>();
        foreach (string path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            string file = Path.GetFileName(path);
            if (file.StartsWith(Hidden, StringComparison.Ordinal))
                continue;
            if (!Directory.Exists(path) && !IsArchive(path))
            {
                others.Add(file);
                continue;
            }

            string name = Directory.Exists(path) ? file : Path.GetFileNameWithoutExtension(file);
            items.Add(new BatchItem(name, [path], null, null, null, IsWhole: true));
        }

        return (items.ToImmutable(), others.ToImmutable());
    }

    private static bool IsArchive(string path)
    {
        using FileStream file = File.OpenRead(path);
        var start = new byte[Packed.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Packed)
            && !Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase) && !Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);
    }
}

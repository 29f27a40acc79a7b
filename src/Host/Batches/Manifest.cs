using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Ingest.Submissions;

namespace DocPipeline.Host.Batches;

/// <summary>A list of submissions: CSV or JSON lines, a line for each; paths are those of its own folder.</summary>
internal sealed class Manifest(string path, Messages messages)
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <exception cref="UnusableInputException">A line says too little, or something else than was expected.</exception>
    public ImmutableArray<BatchItem> Read()
    {
        var items = new SortedDictionary<string, BatchItem>(StringComparer.Ordinal);
        foreach (ManifestRow row in ManifestReader.Read(path, messages.Language))
        {
            BatchItem item = ItemOf(row);
            if (!items.TryAdd(item.Name, item))
                throw new UnusableInputException($"{path}:{row.Line}", messages.Format("batch.same-name", item.Name));
        }

        return [.. items.Values];
    }

    private BatchItem ItemOf(ManifestRow row)
    {
        string name = row.Name ?? Path.GetFileNameWithoutExtension(row.Booklet[0].TrimEnd('/', '\\'));
        if (!IsFolderName(name))
            throw new UnusableInputException($"{path}:{row.Line}", messages.Format("batch.bad-name", name));
        Moment? received = row.Received is { } stated
            ? Moment.Parse(stated) ?? throw new UnusableInputException($"{path}:{row.Line}", messages["time.expected"])
            : null;
        return new BatchItem(
            name, [.. row.Booklet.Select(Full)], row.Online is { } online ? Full(online) : null, row.Programme, received,
            IsWhole: row.Online is null && row.Booklet.Length == 1);
    }

    private string Full(string stated) => Path.GetFullPath(stated, _folder);

    // It becomes the name of a folder of ours.
    private static bool IsFolderName(string name) =>
        name.Length is > 0 and <= 200 && name[0] != '.' && !name.Any(c => c is '/' or '\\' or ':' || char.IsControl(c));
}

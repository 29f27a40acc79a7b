using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Archives;
using DocPipeline.Ingest.Formats;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Material;

/// <summary>Lays out what was handed in as single files in name order: folders are walked, archives unpacked into the work folder.</summary>
internal sealed class MaterialGatherer(ReadingTools tools)
{
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private readonly List<MaterialFile> files = [];
    private long bytes;

    public ImmutableArray<Defect> Defects => defects.ToImmutable();

    public ImmutableArray<MaterialFile> Gather(ImmutableArray<string> given, CancellationToken cancellation)
    {
        foreach (var path in given.Select(Path.GetFullPath).OrderBy(path => Path.GetFileName(path), NameOrder.Instance).ThenBy(path => path, NameOrder.Instance))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Directory.Exists(path))
                AddFolder(path);
            else
                AddFile(path, Path.GetFileName(path));
        }
        return [.. files];
    }

    private void AddFolder(string folder)
    {
        var found = FolderWalk.List(folder, tools.Options.MaxEntries);
        if (found.Count > tools.Options.MaxEntries)
        {
            defects.Add(tools.Messages.Of(DefectCode.FileOverLimit, Path.GetFileName(folder), "TooManyEntries", tools.Options.MaxEntries));
            return;
        }
        foreach (var (name, isLink) in found.OrderBy(entry => entry.Name, NameOrder.Instance))
        {
            // Whoever filled the folder chose its files; a link may point at anything on this machine.
            if (isLink)
                defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "Link"));
            else
                AddFile(Path.Combine(folder, name), name);
        }
    }

    private void AddFile(string path, string name)
    {
        FileInfo file = new(path);
        if (!file.Exists)
            defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "NotFound"));
        else if (file.Length == 0)
            defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "Empty"));
        else if (bytes + file.Length > tools.Options.MaxBytes)
            defects.Add(tools.Messages.Of(DefectCode.FileOverLimit, name, "TooManyBytes", tools.Options.MaxBytes >> 20));
        else if (TryHead(path) is { } head)
            Add(new MaterialFile(name, path, file.Length, head), prefix: "", depth: 1);
        else
            defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "NoAccess"));
    }

    private static byte[]? TryHead(string path)
    {
        try
        {
            return HeadOf(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A packed document (DOCX is a ZIP) belongs to its reader; only what no reader knows is an archive to be opened.
    private void Add(MaterialFile file, string prefix, int depth)
    {
        if (!ArchiveUnpacker.IsArchive(file) || PackedDocument.Is(file, tools.Options.MaxEntries))
        {
            bytes += file.Length;
            files.Add(file);
            return;
        }
        if (depth > tools.Options.MaxArchiveDepth)
        {
            defects.Add(tools.Messages.Of(DefectCode.FileOverLimit, file.Name, "ArchiveTooDeep", tools.Options.MaxArchiveDepth));
            return;
        }
        foreach (var (name, path) in new ArchiveUnpacker(tools, defects).Unpack(file, prefix, tools.Options.MaxBytes - bytes))
        {
            var length = new FileInfo(path).Length;
            if (length == 0)
                defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "Empty"));
            else
                Add(new MaterialFile(name, path, length, HeadOf(path)), name + "/", depth + 1);
        }
    }

    private static byte[] HeadOf(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[MaterialFile.HeadLength];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}

using System.Collections.Immutable;

using DocPipeline.Domain;
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
        var walk = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        var found = Directory.EnumerateFiles(folder, "*", walk)
            .Select(path => Path.GetRelativePath(folder, path))
            .Take(tools.Options.MaxEntries + 1)
            .Where(name => !Clutter.IsClutter(name))
            .ToList();
        if (found.Count > tools.Options.MaxEntries)
        {
            defects.Add(tools.Messages.Of(DefectCode.FileOverLimit, Path.GetFileName(folder), "TooManyEntries", tools.Options.MaxEntries));
            return;
        }
        found.Sort(NameOrder.Instance);
        foreach (var name in found)
            AddFile(Path.Combine(folder, name), name);
    }

    private void AddFile(string path, string name)
    {
        FileInfo file = new(path);
        if (!file.Exists)
            defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "NotFound"));
        else if (file.Length == 0)
            defects.Add(tools.Messages.Of(DefectCode.FileUnreadable, name, "Empty"));
        else if ((bytes += file.Length) > tools.Options.MaxBytes)
            defects.Add(tools.Messages.Of(DefectCode.FileOverLimit, name, "TooManyBytes", tools.Options.MaxBytes >> 20));
        else
            Add(new MaterialFile(name, path, file.Length, HeadOf(path)));
    }

    private void Add(MaterialFile file) => files.Add(file);

    private static byte[] HeadOf(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[MaterialFile.HeadLength];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}

using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Archives;

/// <summary>
/// Lays an archive's entries into the work folder under names of our own. What is unsafe, locked or damaged is named and left out;
/// the other entries are still taken.
/// </summary>
internal sealed class ArchiveUnpacker(ReadingTools tools, ImmutableArray<Defect>.Builder defects)
{
    private static readonly byte[] Signature = "PK\x03\x04"u8.ToArray();
    private static readonly byte[] EmptySignature = "PK\x05\x06"u8.ToArray();

    public static bool IsArchive(MaterialFile file) => file.StartsWith(Signature) || file.StartsWith(EmptySignature);

    /// <summary>The archive's files in name order, each at a path of its own.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="prefix">What stands before its entries' names.</param>
    /// <param name="room">Bytes a booklet may still have.</param>
    public IEnumerable<(string Name, string Path)> Unpack(MaterialFile archive, string prefix, long room)
    {
        using var stream = File.OpenRead(archive.Path);
        var entries = ZipDirectory.Read(stream, tools.Options.MaxEntries);
        if (entries is null)
        {
            Refuse(DefectCode.FileUnreadable, archive.Name, "ArchiveBroken");
            yield break;
        }
        if (entries.Count == 0)
        {
            Refuse(DefectCode.FileUnreadable, archive.Name, "ArchiveEmpty");
            yield break;
        }
        if (entries.Count > tools.Options.MaxEntries)
        {
            Refuse(DefectCode.FileOverLimit, archive.Name, "TooManyEntries", tools.Options.MaxEntries);
            yield break;
        }
        var overlapping = Overlapping(entries);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => !entry.IsFolder || !EntryNames.IsSafe(entry.Name)).OrderBy(entry => entry.Name, NameOrder.Instance))
        {
            var name = prefix + entry.Name;
            if (!EntryNames.IsSafe(entry.Name) || entry.IsLink)
                Refuse(DefectCode.UnsafeArchiveEntry, Printable(name), "UnsafeEntry");
            else if (!seen.Add(entry.Name) || overlapping.Contains(entry))
                Refuse(DefectCode.UnsafeArchiveEntry, name, "EntryContradicts");
            else if (!Clutter.IsClutter(entry.Name) && UnpackOne(stream, entry, name, ref room) is { } path)
                yield return (name, path);
        }
    }

    private string? UnpackOne(Stream archive, ZipEntry entry, string name, ref long room)
    {
        var path = tools.Work.NewFile("");
        UnpackOutcome outcome;
        using (var target = File.Create(path))
            outcome = ZipUnpacker.Unpack(archive, entry, target, tools.Options.MaxRatio, room);
        if (outcome == UnpackOutcome.Unpacked)
        {
            room -= entry.Length;
            return path;
        }
        File.Delete(path);
        switch (outcome)
        {
            case UnpackOutcome.Encrypted:
                Refuse(DefectCode.FileEncrypted, name, "Encrypted");
                break;
            case UnpackOutcome.Contradicts:
                Refuse(DefectCode.UnsafeArchiveEntry, name, "EntryContradicts");
                break;
            case UnpackOutcome.UnknownMethod:
                Refuse(DefectCode.FileUnreadable, name, "UnknownMethod", entry.Method);
                break;
            case UnpackOutcome.Bomb:
                Refuse(DefectCode.FileOverLimit, name, "Bomb", tools.Options.MaxRatio);
                break;
            case UnpackOutcome.NoRoom:
                Refuse(DefectCode.FileOverLimit, name, "TooManyBytes", tools.Options.MaxBytes >> 20);
                break;
            default:
                Refuse(DefectCode.FileUnreadable, name, "EntryDamaged");
                break;
        }
        return null;
    }

    // Entries that share their packed bytes unpack to far more than the archive holds.
    private static HashSet<ZipEntry> Overlapping(List<ZipEntry> entries)
    {
        HashSet<ZipEntry> found = [];
        ZipEntry? before = null;
        foreach (var entry in entries.OrderBy(entry => entry.Offset))
        {
            if (before is not null && entry.Offset < before.Offset + before.PackedLength)
                found.Add(entry);
            else
                before = entry;
        }
        return found;
    }

    private static string Printable(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    private void Refuse(DefectCode code, string name, string key, params object[] arguments) =>
        defects.Add(tools.Messages.Of(code, name, key, arguments));
}

using DocPipeline.Domain;
using DocPipeline.Ingest.Archives;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Office;

/// <summary>Looks through an office file's parts before a far larger program opens it: bombs, entity definitions, outside references.</summary>
internal sealed class OfficeInspection(MaterialFile file, ReadingTools tools)
{
    // A part is unpacked into memory to be searched; no part of a real booklet comes near.
    private const long LargestPart = 128L << 20;

    /// <summary>Why the file is not opened; null where nothing speaks against it.</summary>
    public Defect? Object()
    {
        using var stream = File.OpenRead(file.Path);
        var room = tools.Options.MaxBytes;
        foreach (var part in ZipDirectory.Read(stream, tools.Options.MaxEntries) ?? [])
        {
            if (part.IsFolder)
                continue;
            using MemoryStream content = new();
            var outcome = ZipUnpacker.Unpack(stream, part, content, tools.Options.MaxRatio, Math.Min(room, LargestPart));
            room -= content.Length;
            if (Objection(outcome, part, content) is { } objection)
                return objection;
        }
        return null;
    }

    private Defect? Objection(UnpackOutcome outcome, ZipEntry part, MemoryStream content) => outcome switch
    {
        UnpackOutcome.Bomb => tools.Messages.Of(DefectCode.FileOverLimit, file.Name, "Bomb", tools.Options.MaxRatio),
        UnpackOutcome.NoRoom => tools.Messages.Of(DefectCode.FileOverLimit, file.Name, "TooManyBytes", tools.Options.MaxBytes >> 20),
        UnpackOutcome.Encrypted => tools.Messages.Of(DefectCode.FileEncrypted, file.Name, "Encrypted"),
        UnpackOutcome.Unpacked => ObjectionTo(part, content.GetBuffer().AsSpan(0, (int)content.Length)),
        _ => tools.Messages.Of(DefectCode.FileUnreadable, file.Name, "OfficeBroken"),
    };

    private Defect? ObjectionTo(ZipEntry part, ReadOnlySpan<byte> content)
    {
        var isXml = part.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
        var isLinks = part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        if ((isXml || isLinks) && DefinesEntities(content))
            return tools.Messages.Of(DefectCode.FileUnreadable, file.Name, "OfficeDtd");

        // With namespaces there is nothing outside to reach; links that a click follows are harmless anywhere.
        return isLinks && tools.Launcher.Confinement == Confinement.LimitsOnly && RefersOutside(content)
            ? tools.Messages.Of(DefectCode.FileUnreadable, file.Name, "OfficeLinks")
            : null;
    }

    private static bool DefinesEntities(ReadOnlySpan<byte> xml) =>
        xml.IndexOf("<!DOCTYPE"u8) >= 0 || xml.IndexOf("<!ENTITY"u8) >= 0
        || xml.IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E\0"u8) >= 0 || xml.IndexOf("\0<\0!\0D\0O\0C\0T\0Y\0P\0E"u8) >= 0;

    private static bool RefersOutside(ReadOnlySpan<byte> relationships)
    {
        while (relationships.IndexOf("<Relationship "u8) is >= 0 and var start)
        {
            relationships = relationships[(start + 1)..];
            var end = relationships.IndexOf((byte)'>');
            var one = end < 0 ? relationships : relationships[..end];
            if (one.IndexOf("\"External\""u8) >= 0 && one.IndexOf("/hyperlink\""u8) < 0)
                return true;
        }
        return false;
    }
}

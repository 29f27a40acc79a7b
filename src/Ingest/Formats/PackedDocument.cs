using DocPipeline.Ingest.Archives;
using DocPipeline.Ingest.Material;

namespace DocPipeline.Ingest.Formats;

/// <summary>Documents that are ZIP archives inside: what they are stands in the names of their parts.</summary>
internal static class PackedDocument
{
    // Parts at the root by which an office, ODF, OFD or e-book file is known; nobody packs attachments under such names.
    private static readonly string[] Marks = ["[Content_Types].xml", "mimetype", "OFD.xml"];

    /// <summary>True for a document, false for an archive of files.</summary>
    public static bool Is(MaterialFile file, int mostEntries) => PartsOf(file, mostEntries).Any(part => Marks.Contains(part.Name));

    /// <summary>Its parts; none where it is no sound archive.</summary>
    public static IEnumerable<ZipEntry> PartsOf(MaterialFile file, int mostEntries)
    {
        using var stream = File.OpenRead(file.Path);
        return ZipDirectory.Read(stream, mostEntries) ?? [];
    }
}

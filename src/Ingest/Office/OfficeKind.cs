using DocPipeline.Ingest.Archives;

namespace DocPipeline.Ingest.Office;

/// <summary>Office files by the folder their main part lies in; the file's own name may say anything.</summary>
internal static class OfficeKind
{
    /// <summary>The extension LibreOffice is to be given; null for no office file this program reads.</summary>
    public static string? ExtensionOf(IEnumerable<ZipEntry> parts)
    {
        var names = parts.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return !names.Contains("[Content_Types].xml") ? null
            : names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? ".docx"
            : names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? ".xlsx"
            : null;
    }
}

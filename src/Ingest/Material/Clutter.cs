namespace DocPipeline.Ingest.Material;

/// <summary>What desktops leave beside files without anybody having put it there.</summary>
internal static class Clutter
{
    private static readonly string[] Names = [".DS_Store", "Thumbs.db", "desktop.ini"];

    public static bool IsClutter(string name) =>
        Names.Contains(Path.GetFileName(name), StringComparer.OrdinalIgnoreCase)
        || Path.GetFileName(name).StartsWith("._", StringComparison.Ordinal)
        || name.StartsWith("__MACOSX/", StringComparison.Ordinal);
}

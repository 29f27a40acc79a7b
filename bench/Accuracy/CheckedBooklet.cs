using System.Text.Json;

namespace DocPipeline.Accuracy;

/// <summary>A booklet's truth beside what the check reported.</summary>
/// <param name="Name">Folder name.</param>
/// <param name="Pdf">The booklet.</param>
/// <param name="Truth"><c>truth.json</c>.</param>
/// <param name="Report"><c>report.json</c>, or null where the check gave none.</param>
/// <param name="ExitCode">Of the check.</param>
internal sealed record CheckedBooklet(string Name, string Pdf, JsonElement Truth, JsonElement? Report, int ExitCode)
{
    public string Group => Text(Truth, "layout") ?? "other";

    /// <summary>Gets a value indicating whether its pages are images of some condition.</summary>
    public bool Scanned => Text(Truth, "scan") is not null;

    public IEnumerable<JsonElement> TruthFigures => Truth.GetProperty("figures").EnumerateArray();

    public IEnumerable<JsonElement> Figures => Items("figures");

    /// <summary>The page of the whole booklet on which a statement stands: where each picture is a document of its own, those before it count.</summary>
    public string? PageOf(JsonElement figure)
    {
        if (!figure.TryGetProperty("evidence", out var evidence) || Text(evidence, "page") is not { } page) return null;
        var before = Items("documents").TakeWhile(d => Text(d, "id") != Text(evidence, "document")).Sum(d => d.GetProperty("pages").GetArrayLength());
        return (before + int.Parse(page, System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public IEnumerable<JsonElement> Items(string name) =>
        Report is { } report && report.TryGetProperty(name, out var array) ? array.EnumerateArray() : [];

    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    public static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}

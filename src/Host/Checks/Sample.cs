using System.Collections.Immutable;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Host.Checks;

/// <summary>A sample of <c>testdata/booklets</c>: a booklet, its online record, and what a check of them must come to.</summary>
internal sealed record Sample(string Folder, string Programme, Verdict Outcome, ImmutableArray<Sample.ExpectedFinding> Findings)
{
    public string Name => Path.GetFileName(Folder);

    public string Booklet => Path.Combine(Folder, "booklet.pdf");

    public string Online => Path.Combine(Folder, "submission.json");

    public static ImmutableArray<Sample> FindAll(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>True where the outcome is the expected one, nothing expected is missing and no error is there unexpectedly.</summary>
    public bool IsMetBy(Report report) =>
        report.Verdict == Outcome
        && Findings.All(expected => report.Findings.Any(expected.Covers))
        && report.Findings.Where(finding => finding.Severity == Severity.Error).All(finding => Findings.Any(expected => expected.Covers(finding)));

    private static Sample Read(string file)
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(file));
        JsonElement root = expected.RootElement;
        return new Sample(
            Path.GetDirectoryName(file)!,
            root.GetProperty("programme").GetString()!,
            Enum.Parse<Verdict>(root.GetProperty("outcome").GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            [.. root.GetProperty("findings").EnumerateArray().Select(ExpectedFinding.Read)]);
    }

    /// <summary>A finding that must be there; what it leaves out may be anything.</summary>
    internal sealed record ExpectedFinding(string Code, string? Field, string? Period, string? Attachment, string? Criterion)
    {
        public bool Covers(Finding finding) =>
            finding.Code == Code
            && (Field is null || finding.Field?.Name == Field)
            && (Period is null || finding.Period?.ToString() == Period)
            && (Attachment is null || finding.Attachment == Attachment)
            && (Criterion is null || finding.Criterion == Criterion);

        public static ExpectedFinding Read(JsonElement json) => new(
            json.GetProperty("code").GetString()!, Text(json, "field"), Text(json, "period"), Text(json, "attachment"), Text(json, "criterion"));

        private static string? Text(JsonElement json, string name) =>
            json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
    }
}

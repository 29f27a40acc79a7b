using System.Globalization;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>The head of a report: who applied, when, and what was checked with what.</summary>
internal static class SubmissionJson
{
    public static void WriteEngine(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("engine");
        json.WriteString("pdf", Joined(report.Evidence.Documents.Select(d => d.Reader)));
        json.WriteString("ocr", Joined(report.Statements.Select(s => s.Provenance?.Reader).Where(r => r is not Provenance.TextLayer)));
        json.WriteString("reading", ReadingVersion.Current);
        json.WriteEndObject();
    }

    public static void WriteInputs(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("inputs");
        json.WriteStartArray("booklet");
        foreach (var document in report.Evidence.Documents)
            json.WriteStringValue("sha256:" + document.Sha256);
        json.WriteEndArray();
        json.WriteString("online", report.Submission is { } online ? "sha256:" + online.Record.Sha256 : null);
        json.WriteString("pack", "sha256:" + report.Programme.Sha256);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("submission");
        json.WriteString("id", report.Submission?.Record.SubmissionId);
        json.WriteString("applicant", report.Applicant);
        json.WriteString("district", Head.District(report));
        json.WriteString("submittedAt", Iso(report.Submission?.Record.SubmittedAt));
        json.WriteString("receivedAt", Iso(report.ReceivedAt));
        json.WriteEndObject();
    }

    // A bare date was stated as a date; writing its last second would invent a time of day.
    public static string? Iso(Moment? moment) => moment is null
        ? null
        : moment.AsStated.Contains(':', StringComparison.Ordinal)
            ? moment.Time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : moment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Joined(IEnumerable<string?> readers)
    {
        var names = readers.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : string.Join("; ", names);
    }
}

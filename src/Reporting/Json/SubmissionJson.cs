using System.Collections.Immutable;
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
        json.WriteString("pdf", Reader(report));
        json.WriteString("ocr", Recognition(report));
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
        if (ListsOf(report) is { } lists)
            json.WriteString("lists", lists);
        if (StageOf(report) is { } stage)
            json.WriteString("stage", stage);
        json.WriteEndObject();
    }

    /// <summary>Everything a check is made from, as this report states it.</summary>
    public static ImmutableArray<RunInput> InputsOf(Report report) =>
    [
        new RunInput(RunInputKind.Booklet, string.Join(' ', report.Evidence.Documents.Select(d => "sha256:" + d.Sha256))),
        new RunInput(RunInputKind.Online, report.Submission is { } online ? "sha256:" + online.Record.Sha256 : null),
        new RunInput(RunInputKind.Received, Iso(report.ReceivedAt)),
        new RunInput(RunInputKind.Stage, StageOf(report)),
        new RunInput(RunInputKind.Lists, ListsOf(report)),
        new RunInput(RunInputKind.Pack, "sha256:" + report.Programme.Sha256),
        new RunInput(RunInputKind.Reader, Reader(report)),
        new RunInput(RunInputKind.Recognition, Recognition(report)),
        new RunInput(RunInputKind.Reading, ReadingVersion.Current),
    ];

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

    // Stated only where it is not the usual: no lists, the district's desk.
    private static string? StageOf(Report report) => report.Stage == ReviewStage.District ? null : Words.Of(report.Stage);

    private static string? ListsOf(Report report) => report.ListsSha256 is { } digest ? "sha256:" + digest : null;

    private static string? Reader(Report report) => Joined(report.Evidence.Documents.Select(d => d.Reader));

    private static string? Recognition(Report report) =>
        Joined(report.Statements.Select(s => s.Provenance?.Reader).Where(r => r is not Provenance.TextLayer));

    private static string? Joined(IEnumerable<string?> readers)
    {
        var names = readers.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : string.Join("; ", names);
    }
}

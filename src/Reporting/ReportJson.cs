using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting;

/// <summary>核查报告（JSON）。The report for machines: <c>docs/schemas/report.schema.json</c>. Equal reports give equal bytes.</summary>
public static class ReportJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Schema = "docpipeline/report/1";

    private const int PackVersionLength = 12;

    /// <summary>Writes a report as UTF-8 with a final line feed.</summary>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var figures = new FigureIds(report.Statements);
        using var line = new JsonLine();
        using var json = new Utf8JsonWriter(output, JsonLine.Options(indented: true));
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("programme", report.Programme.Id);
        json.WriteString("packVersion", report.Programme.Sha256[..Math.Min(PackVersionLength, report.Programme.Sha256.Length)]);
        SubmissionJson.WriteEngine(json, report);
        SubmissionJson.WriteInputs(json, report);
        SubmissionJson.Write(json, report);
        json.WriteString("outcome", Words.Of(report.Verdict));
        WriteDocuments(json, report, line);
        WriteFigures(json, report, line);
        WriteCriteria(json, report, figures, line);
        WriteAttachments(json, report, line);
        WriteFindings(json, report, figures, line);
        WriteChanges(json, report);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteDocuments(Utf8JsonWriter json, Report report, JsonLine line)
    {
        var pages = report.Evidence.Pages.ToLookup(p => p.Place.Document, StringComparer.Ordinal);
        json.WriteStartArray("documents");
        foreach (var document in report.Evidence.Documents)
            DocumentJson.Write(json, document, pages[document.Id], line);
        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, Report report, JsonLine line)
    {
        json.WriteStartArray("figures");
        for (var i = 0; i < report.Statements.Length; i++)
            line.WriteItem(json, (FigureIds.Name(i), report.Statements[i]), FigureJson.Write);
        json.WriteEndArray();
    }

    private static void WriteCriteria(Utf8JsonWriter json, Report report, FigureIds figures, JsonLine line)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in report.Criteria)
            CriterionJson.Write(json, criterion, figures, line);
        json.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter json, Report report, JsonLine line)
    {
        var pages = RunningPages.Of(report.Evidence.Pages);
        json.WriteStartArray("attachments");
        foreach (var attachment in report.Attachments)
            line.WriteItem(json, (attachment, pages), AttachmentJson.Write);
        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, Report report, FigureIds figures, JsonLine line)
    {
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            line.WriteItem(json, (finding, figures), FindingJson.Write);
        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, Report report)
    {
        if (report.Changes is not { } changes)
            return;
        json.WriteStartObject("changes");
        ChangesJson.WriteMembers(json, changes);
        json.WriteEndObject();
    }
}

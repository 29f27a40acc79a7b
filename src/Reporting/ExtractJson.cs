using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting;

/// <summary>提取结果（JSON）。Tables and figures for machines: <c>docs/schemas/extract.schema.json</c>.</summary>
public static class ExtractJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Schema = "docpipeline/extract/1";

    /// <summary>Writes what was extracted as UTF-8 with a final line feed; pages of several documents are numbered through.</summary>
    public static void Write(Extract extract, string fileName, Stream output)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(output);

        var transcript = extract.Transcript;
        var numbers = RunningPages.Of(transcript.Pages);
        using var line = new JsonLine();
        using var json = new Utf8JsonWriter(output, JsonLine.Options(indented: true));
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("file", fileName);
        WriteDigest(json, transcript, line);
        json.WriteStartArray("pages");
        foreach (var page in transcript.Pages)
            line.WriteItem(json, (page, numbers), WritePage);
        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var page in transcript.Pages)
        {
            foreach (var table in page.Tables)
                TableJson.Write(json, table, numbers.Of(page.Place), line);
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in extract.Figures)
            line.WriteItem(json, (figure, numbers), LabelledFigureJson.Write);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    // A folder or an archive has no digest of its own here: its documents have, and they say where their pages begin.
    private static void WriteDigest(Utf8JsonWriter json, Transcript transcript, JsonLine line)
    {
        json.WriteString("sha256", transcript.Documents.Length == 1 ? transcript.Documents[0].Sha256 : null);
        if (transcript.Documents.Length <= 1)
            return;
        json.WriteStartArray("documents");
        foreach (var document in transcript.Documents)
            line.WriteItem(json, (document, transcript.Pages.Count(p => p.Place.Document == document.Id)), WriteDocument);
        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, (SourceFile File, int Pages) document)
    {
        json.WriteStartObject();
        json.WriteString("file", document.File.FileName);
        json.WriteString("sha256", document.File.Sha256);
        json.WriteNumber("pages", document.Pages);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, (TranscribedPage Page, RunningPages Numbers) item)
    {
        json.WriteStartObject();
        json.WriteNumber("number", item.Numbers.Of(item.Page.Place));
        json.WriteString("source", Words.Of(item.Page.Source));
        json.WriteNumber("width", Amounts.Rounded(item.Page.Width));
        json.WriteNumber("height", Amounts.Rounded(item.Page.Height));
        json.WriteEndObject();
    }
}

using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>A mark as it is kept.</summary>
internal static class BatchMarkJson
{
    public static void Write(BatchMark mark, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("inputs", mark.Inputs);
        json.WriteString("standing", mark.Standing);
        json.WriteString("report", mark.Report);
        json.WriteStartObject("papers");
        foreach (var (name, length) in mark.Papers)
            json.WriteNumber(name, length);
        json.WriteEndObject();
        json.WriteString("name", mark.Entry.Name);
        json.WriteString("programme", mark.Entry.Programme);
        json.WriteString("district", mark.Entry.District);
        json.WriteString("uscc", mark.Entry.Uscc);
        json.WriteString("applicant", mark.Entry.Applicant);
        json.WriteString("booklet", mark.Entry.Booklet);
        json.WriteStartArray("patents");
        foreach (long patent in mark.Entry.Patents)
            json.WriteNumberValue(patent);
        json.WriteEndArray();
        json.WriteString("submissionId", mark.Result.SubmissionId);
        json.WriteString("title", mark.Result.Applicant);
        json.WriteString("outcome", mark.Result.Outcome?.ToString());
        json.WriteNumber("errors", mark.Result.Errors);
        json.WriteNumber("warnings", mark.Result.Warnings);
        json.WriteStartArray("codes");
        foreach (string code in mark.Result.Codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static BatchMark Read(JsonElement json)
    {
        var entry = new BatchEntry(
            Text("name")!, Text("programme")!, Text("district"), Text("uscc"), Text("applicant"), Text("booklet")!,
            [.. json.GetProperty("patents").EnumerateArray().Select(p => p.GetInt64())]);
        var papers = json.GetProperty("papers").EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => p.Value.GetInt64(), StringComparer.Ordinal);
        return new BatchMark(Text("inputs")!, Text("standing")!, Text("report")!, papers, entry, new BatchResult(
            entry.Name, entry.Programme, Text("submissionId"), Text("title"), entry.District, Enum.Parse<Verdict>(Text("outcome")!),
            json.GetProperty("errors").GetInt32(), json.GetProperty("warnings").GetInt32(),
            [.. json.GetProperty("codes").EnumerateArray().Select(c => c.GetString() ?? throw new FormatException("codes"))], null));

        string? Text(string name) => json.GetProperty(name).GetString();
    }
}

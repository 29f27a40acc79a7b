using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Host.Cli;

namespace DocPipeline.Host.Batches;

/// <summary>The summary of a batch, for programs and for a spreadsheet; the same batch gives the same bytes.</summary>
internal static class BatchSummary
{
    public const string Schema = "docpipeline/batch/1";

    private const string Header = "name,programme,submissionId,applicant,district,outcome,errors,warnings,codes,reason";
    private const string Failed = "failed";

    public static void Write(string folder, ImmutableArray<BatchResult> results)
    {
        Put(folder, "summary.json", output => WriteJson(results, output));
        Put(folder, "summary.csv", output => WriteCsv(results, output));
    }

    public static int CountOf(ImmutableArray<BatchResult> results, Verdict? outcome) => results.Count(result => result.Outcome == outcome);

    private static void Put(string folder, string name, Action<Stream> write)
    {
        string path = Path.Combine(folder, name);
        using (FileStream output = File.Create(path + ".partial"))
            write(output);
        File.Move(path + ".partial", path, overwrite: true);
    }

    private static void WriteJson(ImmutableArray<BatchResult> results, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartObject("counts");
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
            json.WriteNumber(ReportSummary.WordOf(verdict), CountOf(results, verdict));
        json.WriteNumber(Failed, CountOf(results, null));
        json.WriteEndObject();
        json.WriteStartArray("submissions");
        foreach (BatchResult result in results)
            WriteOne(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteOne(Utf8JsonWriter json, BatchResult result)
    {
        json.WriteStartObject();
        json.WriteString("name", result.Name);
        json.WriteString("programme", result.Programme);
        json.WriteString("submissionId", result.SubmissionId);
        json.WriteString("applicant", result.Applicant);
        json.WriteString("district", result.District);
        json.WriteString("outcome", OutcomeOf(result));
        json.WriteNumber("errors", result.Errors);
        json.WriteNumber("warnings", result.Warnings);
        json.WriteStartArray("codes");
        foreach (string code in result.Codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteString("reason", result.Reason);
        json.WriteEndObject();
    }

    // With a byte order mark: without one, spreadsheets here take Chinese for GBK.
    private static void WriteCsv(ImmutableArray<BatchResult> results, Stream output)
    {
        using var csv = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        csv.WriteLine(Header);
        foreach (BatchResult result in results)
        {
            csv.WriteLine(string.Join(',', new[]
            {
                result.Name, result.Programme, result.SubmissionId, result.Applicant, result.District, OutcomeOf(result),
                result.Errors.ToString(CultureInfo.InvariantCulture), result.Warnings.ToString(CultureInfo.InvariantCulture),
                string.Join(' ', result.Codes), result.Reason,
            }.Select(Cell)));
        }
    }

    private static string OutcomeOf(BatchResult result) => result.Outcome is { } verdict ? ReportSummary.WordOf(verdict) : Failed;

    // Names are the applicants': what begins like a formula must not be one.
    private static string Cell(string? text)
    {
        string cell = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Runs;

/// <summary>核查记录的读取。Reads the record of an earlier check back from its <c>report.json</c>; what members a later version adds is passed over.</summary>
public static class RunJson
{
    // Beyond any report of two thousand pages.
    private const long MaxBytes = 256L << 20;

    /// <summary>The record, or null where the file is no report of ours.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RunRecord? Read(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > MaxBytes)
            return null;
        try
        {
            using var json = JsonDocument.Parse(file);
            return RunOf(json.RootElement);
        }
        catch (Exception foreign) when (foreign is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static RunRecord? RunOf(JsonElement report)
    {
        if (Text(report, "schema") != ReportJson.Schema)
            return null;
        var documents = report.GetProperty("documents").EnumerateArray().ToList();
        var figures = report.GetProperty("figures").EnumerateArray().ToList();
        var reader = new FindingReader(documents, figures);
        return new RunRecord(
            Required(report, "programme"),
            Text(report.GetProperty("submission"), "applicant"),
            Words.Parse<Verdict>(Required(report, "outcome"), Words.Of),
            documents.Sum(d => d.GetProperty("pages").GetArrayLength()),
            InputsOf(report),
            [.. figures.Where(f => f.GetProperty("primary").GetBoolean() && Required(f, "origin") != Words.Of(Origin.Attachment)).Select(FigureOf)],
            [.. report.GetProperty("criteria").EnumerateArray().Select(c => new RunCriterion(Required(c, "id"), Words.Parse<Outcome>(Required(c, "outcome"), Words.Of)))],
            [.. report.GetProperty("findings").EnumerateArray().Select(reader.Read)]);
    }

    private static ImmutableArray<RunInput> InputsOf(JsonElement report)
    {
        var (inputs, engine) = (report.GetProperty("inputs"), report.GetProperty("engine"));
        return
        [
            new RunInput(RunInputKind.Booklet, string.Join(' ', inputs.GetProperty("booklet").EnumerateArray().Select(d => d.GetString()))),
            new RunInput(RunInputKind.Online, Text(inputs, "online")),
            new RunInput(RunInputKind.Received, Text(report.GetProperty("submission"), "receivedAt")),
            new RunInput(RunInputKind.Stage, Text(inputs, "stage")),
            new RunInput(RunInputKind.Lists, Text(inputs, "lists")),
            new RunInput(RunInputKind.Pack, Text(inputs, "pack")),
            new RunInput(RunInputKind.Reader, Text(engine, "pdf")),
            new RunInput(RunInputKind.Recognition, Text(engine, "ocr")),
            new RunInput(RunInputKind.Reading, Text(engine, "reading")),
        ];
    }

    private static RunFigure FigureOf(JsonElement figure) => new(
        new FieldId(Required(figure, "field")), PeriodOf(figure), Words.Parse<Origin>(Required(figure, "origin"), Words.Of),
        Required(figure, "value"), Required(figure, "text"), Text(figure, "printedUnit"));

    internal static Period? PeriodOf(JsonElement of) => Text(of, "period") is not { Length: >= 4 } stated
        ? null
        : new Period(int.Parse(stated.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), stated[4..]);

    internal static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    internal static string Required(JsonElement of, string name) =>
        of.GetProperty(name).GetString() ?? throw new FormatException(name);
}

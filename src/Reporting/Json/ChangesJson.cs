using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>前后变化（JSON）。The members of <c>changes</c>, in a report and as the answer of a comparison.</summary>
public static class ChangesJson
{
    /// <summary>Writes the members into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Changes changes)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(changes);
        using var line = new JsonLine();
        WriteTwo(json, "outcome", Words.Of(changes.Before.Verdict), Words.Of(changes.After.Verdict));
        json.WriteStartObject("pages");
        json.WriteNumber("before", changes.Before.Pages);
        json.WriteNumber("after", changes.After.Pages);
        json.WriteEndObject();
        WriteList(json, line, "inputs", changes.Inputs, WriteInput);
        WriteList(json, line, "findings", changes.Findings, WriteFinding);
        WriteList(json, line, "criteria", changes.Criteria, WriteCriterion);
        WriteList(json, line, "figures", changes.Figures, WriteFigure);
    }

    private static void WriteList<T>(Utf8JsonWriter json, JsonLine line, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            // One object on one line: a stream of lines for programs is not broken up.
            if (json.Options.Indented)
                line.WriteItem(json, item, write);
            else
                write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteInput(Utf8JsonWriter json, InputChange input)
    {
        json.WriteStartObject();
        json.WriteString("input", Words.Of(input.Kind));
        json.WriteString("before", input.Before);
        json.WriteString("after", input.After);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingChange change)
    {
        var finding = change.Latest;
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("state", Words.Of(change.State));
        json.WriteBoolean("restated", change.IsRestated);
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("field", finding.Field?.Name);
        json.WriteString("period", finding.Period?.ToString());
        json.WriteString("attachment", finding.Attachment);
        json.WriteString("criterion", finding.Criterion);
        json.WriteString("before", change.Before?.Message);
        json.WriteString("after", change.After?.Message);
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionChange change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Criterion);
        json.WriteString("before", change.Before is { } before ? Words.Of(before) : null);
        json.WriteString("after", change.After is { } after ? Words.Of(after) : null);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureChange change)
    {
        json.WriteStartObject();
        json.WriteString("field", change.Either.Field.Name);
        json.WriteString("period", change.Either.Period?.ToString());
        json.WriteString("origin", Words.Of(change.Either.Origin));
        WriteStated(json, "before", change.Before);
        WriteStated(json, "after", change.After);
        json.WriteEndObject();
    }

    private static void WriteStated(Utf8JsonWriter json, string name, RunFigure? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("value", figure.Value);
        json.WriteString("text", figure.Text);
        json.WriteString("printedUnit", figure.Unit);
        json.WriteEndObject();
    }

    private static void WriteTwo(Utf8JsonWriter json, string name, string before, string after)
    {
        json.WriteStartObject(name);
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteEndObject();
    }
}

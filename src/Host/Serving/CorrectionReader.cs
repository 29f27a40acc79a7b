using System.Collections.Immutable;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Store.Decisions;

namespace DocPipeline.Host.Serving;

/// <summary>Reads what people wrote when they corrected figures, by the rules that read an online record.</summary>
internal static class CorrectionReader
{
    /// <summary>The corrections among those decisions, in their order. One that can no longer be read is left out: the machine's reading stands again.</summary>
    public static ImmutableArray<Correction> Read(ImmutableArray<Decision> decisions, Programme programme) =>
        [.. decisions.Where(decision => decision.Kind == DecisionKind.FigureCorrected).Select(decision => Read(decision, programme)).OfType<Correction>()];

    /// <summary>The correction, or null where what was written is no value of the field.</summary>
    public static Correction? Read(Decision decision, Programme programme)
    {
        var entry = new OnlineEntry(decision.Field, "", decision.Period, decision.Value!, decision.Unit);
        var record = new OnlineRecord("", "", null, null, null, null, null, [entry], null);
        if (SubmissionInterpreter.Interpret(record, programme).Statements is not [var statement])
            return null;
        using JsonDocument place = JsonDocument.Parse(decision.Place!);
        JsonElement root = place.RootElement;
        return new Correction(
            statement.Field, statement.Period,
            root.GetProperty("origin").GetString() == "attachment" ? Origin.Attachment : Origin.Paper,
            root.GetProperty("attachment").GetString(),
            root.GetProperty("document").GetString() is { } document ? new PageRef(document, root.GetProperty("page").GetInt32()) : null,
            BoxOf(root.GetProperty("box")),
            statement.Value,
            decision.Unit is null ? decision.Value! : decision.Value + decision.Unit);
    }

    // None where nothing had been read that the person's word takes the place of.
    private static Box? BoxOf(JsonElement box)
    {
        if (box.ValueKind == JsonValueKind.Null)
            return null;
        ImmutableArray<double> edges = [.. box.EnumerateArray().Select(edge => edge.GetDouble())];
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }
}

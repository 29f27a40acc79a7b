using System.Globalization;
using System.Text.Json.Nodes;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Truth;

/// <summary>网上填报数据. Writes the portal's export of a world.</summary>
internal static class OnlineRecordWriter
{
    public static JsonObject Write(World world, IEnumerable<FactKey> asked)
    {
        var habits = world.OnlineHabits;
        var record = new JsonObject
        {
            ["programme"] = habits.ProgrammeId,
            ["submissionId"] = string.Create(CultureInfo.InvariantCulture, $"CZ{world.Programme.CallYear}{(uint)world.Seed % 100000:00000}"),
            ["submittedAt"] = habits.SubmittedAt,
            ["district"] = world.Online[FieldIds.District].Text,
            ["fields"] = new JsonArray([.. Entries(world, asked).Select(Json)]),
        };
        if (habits.WithAttachments)
        {
            var bound = world.Attachments.Where(a => !habits.OmittedAttachments.Contains(a.Id)).ToList();
            record["attachments"] = new JsonArray([.. bound.Select((a, i) => (JsonNode)new JsonObject
            {
                ["label"] = (a.Year is { } year ? FormPen.Year(year) + "度" : "") + AttachmentCatalogue.Title(a.Id),
                ["fileName"] = string.Create(CultureInfo.InvariantCulture, $"{i + 1:00}-{a.Id}.pdf"),
            })]);
        }

        return record;
    }

    private static IEnumerable<OnlineField> Entries(World world, IEnumerable<FactKey> asked)
    {
        var habits = world.OnlineHabits;
        foreach (var key in Exported(world, asked))
        {
            var (value, unit) = Print(world.Online[key.Field, key.Year]);
            if (habits.UnitInValue) (value, unit) = (value + unit, null);
            yield return new OnlineField(
                habits.WithIds ? key.Field : null, Wordings.Of(key.Field).Open[0], key.Year?.ToString(CultureInfo.InvariantCulture), value, unit);
        }

        foreach (var extra in habits.Extra) yield return extra;
    }

    /// <summary>What the export states, in canonical values.</summary>
    public static IEnumerable<FigureTruth> Truth(World world, IEnumerable<FactKey> asked) => Exported(world, asked).Select(key =>
    {
        var fact = world.Online[key.Field, key.Year];
        var (text, unit) = Print(fact);
        var value = fact.Kind switch
        {
            FactKind.Money => FactWriter.Plain(decimal.Parse(text, CultureInfo.InvariantCulture) * 10000m),
            FactKind.Flag or FactKind.List => fact.Text,
            _ => text,
        };
        return new FigureTruth
        {
            Field = key.Field, Period = key.Year, Origin = "online", Stance = "actual", Value = value, Text = text,
            Unit = fact.Kind == FactKind.Money ? "元" : unit ?? "",
        };
    });

    /// <summary>Fields of the form, by id and year; a portal exports in an order of its own.</summary>
    private static IEnumerable<FactKey> Exported(World world, IEnumerable<FactKey> asked) => asked
        .Where(k => !world.OnlineHabits.Omitted.Contains(k) && world.Online.Has(k.Field, k.Year))
        .OrderBy(k => k.Field, StringComparer.Ordinal).ThenBy(k => k.Year);

    private static (string Value, string? Unit) Print(Fact fact) => fact.Kind switch
    {
        FactKind.Money => ((fact.Number / 10000m).ToString("0.00", CultureInfo.InvariantCulture), "万元"),
        FactKind.People => (FactWriter.Plain(fact.Number), "人"),
        FactKind.Items => (FactWriter.Plain(fact.Number), "件"),
        FactKind.Percent => (Math.Round(fact.Number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture), "%"),
        FactKind.Flag => (fact.Text == "true" ? "是" : "否", null),
        _ => (fact.Text, null),
    };

    private static JsonNode Json(OnlineField entry)
    {
        var node = new JsonObject();
        if (entry.Field is not null) node["field"] = entry.Field;
        node["label"] = entry.Label;
        if (entry.Period is not null) node["period"] = entry.Period;
        node["value"] = entry.Value;
        if (entry.Unit is not null) node["unit"] = entry.Unit;
        return node;
    }
}

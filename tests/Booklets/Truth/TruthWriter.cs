using System.Globalization;
using System.Text.Json.Nodes;

namespace DocPipeline.Booklets.Truth;

/// <summary>Writes <c>truth.json</c> and <c>expected.json</c>.</summary>
internal static class TruthWriter
{
    public static JsonObject Truth(BookletTruth truth) => new()
    {
        ["schema"] = "docpipeline/booklet-truth/1",
        ["programme"] = truth.World.Programme.Id,
        ["layout"] = truth.World.Layout.Name,
        ["hidden"] = truth.World.Layout.Hidden,
        ["fault"] = truth.World.Fault,
        ["scan"] = truth.Pages[0].Scan?.Condition,
        ["outcome"] = truth.Outcome,
        ["habits"] = string.Create(
            CultureInfo.InvariantCulture,
            $"{truth.World.Habits.Font} {truth.World.Habits.Units}/{truth.World.Habits.MoneyUnit} {truth.World.Habits.Numbers} {truth.World.Habits.Dates} {truth.World.Habits.Flags} {truth.World.Habits.Labels}"),
        ["pages"] = Array(truth.Pages, Page),
        ["figures"] = Array(truth.Figures, f => new JsonObject
        {
            ["field"] = f.Field,
            ["period"] = f.Period?.ToString(CultureInfo.InvariantCulture),
            ["origin"] = f.Origin,
            ["attachment"] = f.Attachment,
            ["stance"] = f.Stance,
            ["primary"] = f.Primary,
            ["labelled"] = f.Labelled,
            ["value"] = f.Value,
            ["unit"] = f.Unit,
            ["text"] = f.Text,
            ["printedUnit"] = f.PrintedUnit,
            ["page"] = f.Page,
        }.With("box", Box(f.Place)).With("seal", f.Seal?.ToString().ToLowerInvariant())),
        ["online"] = Array(truth.Online, f => new JsonObject
        {
            ["field"] = f.Field, ["period"] = f.Period?.ToString(CultureInfo.InvariantCulture), ["value"] = f.Value, ["unit"] = f.Unit,
        }),
        ["attachments"] = Array(truth.Attachments, a => new JsonObject
        {
            ["id"] = a.Id,
            ["required"] = a.Required,
            ["status"] = a.Present ? "present" : "missing",
            ["pages"] = new JsonArray([.. a.Pages.Select(p => (JsonNode)p)]),
        }),
        ["criteria"] = Array(truth.Criteria, c => new JsonObject { ["id"] = c.Id, ["outcome"] = c.Outcome }.With(
            "readings", c.Readings.IsEmpty ? null : new JsonObject(c.Readings.Select(r => KeyValuePair.Create(r.Key, (JsonNode?)r.Value))))),
        ["findings"] = Array(truth.Findings, f => Finding(f, full: true)),
    };

    public static JsonObject Expected(BookletTruth truth) => new()
    {
        ["programme"] = truth.World.Programme.Id,
        ["outcome"] = truth.Outcome,
        ["findings"] = Array(truth.Findings.Where(f => !f.Optional), f => Finding(f, full: false)),
    };

    private static JsonObject Page(PageTruth page)
    {
        var node = new JsonObject { ["number"] = page.Number, ["kind"] = page.Kind, ["attachment"] = page.Attachment };
        if (page.Scan is not { } scan) return node;
        node["source"] = scan.Dpi == 0 ? "digital" : "scanned";
        node["condition"] = scan.Condition;
        node["dpi"] = scan.Dpi;
        node["skew"] = Math.Round(scan.Skew, 2);
        node["turned"] = scan.Turned;
        node["signed"] = scan.Signed;
        node["seals"] = Array(scan.Seals, s => new JsonObject { ["colour"] = s.Ink.ToString().ToLowerInvariant(), ["box"] = Box(s.Place) });
        return node;
    }

    private static JsonArray? Box(Scans.Box? box) =>
        box is null ? null : [.. new[] { box.X, box.Y, box.Width, box.Height }.Select(n => (JsonNode)Math.Round(n, 1))];

    private static JsonObject With(this JsonObject node, string name, JsonNode? value)
    {
        if (value is not null) node[name] = value;
        return node;
    }

    private static JsonObject Finding(FindingTruth finding, bool full)
    {
        var node = new JsonObject { ["code"] = finding.Code };
        if (full) node["severity"] = finding.Severity;
        if (full && finding.Optional) node["optional"] = true;
        if (finding.Field is not null) node["field"] = finding.Field;
        if (finding.Period is { } period) node["period"] = period.ToString(CultureInfo.InvariantCulture);
        if (finding.Attachment is not null) node["attachment"] = finding.Attachment;
        if (finding.Criterion is not null) node["criterion"] = finding.Criterion;
        return node;
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> write) => [.. items.Select(i => (JsonNode)write(i))];
}

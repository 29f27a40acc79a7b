using System.Text.Json;
using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>Scores a scanned booklet page by page, by what had happened to the page and by what lies over the figure.</summary>
internal static class ScanScorer
{
    private static readonly string[] s_names = ["applicant.name", "applicant.legal_representative", "contact.name", "project.leader", "consortium.partners"];

    public static void Add(Dictionary<string, ScanScore> scores, CheckedBooklet booklet)
    {
        var pages = booklet.Truth.GetProperty("pages").EnumerateArray().ToDictionary(p => Text(p, "number")!, p => p);
        foreach (var page in pages.Values) Score(scores, Condition(page)).Pages.Add($"{booklet.Name}/{Text(page, "number")}");
        var reported = booklet.Figures.Where(f => Text(f, "stance") == "actual" && Text(f, "origin") != "online").ToList();
        foreach (var truth in booklet.TruthFigures.Where(t => Text(t, "stance") == "actual"))
        {
            var number = Text(truth, "page")!;
            var own = reported.Where(f => SameSubject(truth, f)).ToList();
            var here = own.Where(f => booklet.PageOf(f) == number && Values.Same(Text(truth, "value"), Text(f, "value"))).ToList();
            foreach (var score in Groups(scores, pages[number], Text(truth, "seal"))) Count(score, booklet, truth, own, here);
        }

        foreach (var figure in reported.Where(f => !Flag(f, "review")))
        {
            var own = booklet.TruthFigures.Where(t => SameSubject(t, figure) && Text(t, "stance") == "actual").ToList();
            var quantity = Text(figure, "unit") is { Length: > 0 };
            if (own.Any(t => Values.Same(Text(t, "value"), Text(figure, "value"))) || !pages.TryGetValue(booklet.PageOf(figure) ?? "", out var page)) continue;

            // Attachments state more than is written down as their truth; only a contradiction counts there.
            if (Text(figure, "origin") == "attachment" && (own.Count == 0 || !quantity)) continue;
            foreach (var score in Groups(scores, page, Under(page, figure)))
            {
                if (quantity) score.Silent++;
                else score.SilentTexts++;
                score.Failures.Add($"{booklet.Name}: SCAN SILENT {Describe(figure)} page {booklet.PageOf(figure)}, stands: {string.Join(" | ", own.Select(t => Text(t, "value")))}");
            }
        }
    }

    private static void Count(ScanScore score, CheckedBooklet booklet, JsonElement truth, List<JsonElement> own, List<JsonElement> here)
    {
        if (Text(truth, "unit") is not { Length: > 0 })
        {
            if (Text(truth, "origin") != "paper" || !Flag(truth, "primary")) return;
            score.Texts.Count(here.Count > 0);
            if (s_names.Contains(Text(truth, "field"))) score.Names.Count(here.Count > 0);
        }
        else
        {
            score.Figures.Count(here.Count > 0);
            if (here.Count > 0) score.RightFlagged += here.All(f => Flag(f, "review")) ? 1 : 0;
            else if (own.Any(f => booklet.PageOf(f) == Text(truth, "page") && Flag(f, "review"))) score.WrongFlagged++;
            else if (own.All(f => booklet.PageOf(f) != Text(truth, "page"))) score.Missing++;
        }

        if (here.Count > 0 && Box(truth, "box") is { } place) score.Places.Count(here.Any(f => f.TryGetProperty("evidence", out var e) && Box(e, "box") is { } box && Overlap(place, box)));
        else if (here.Count == 0) score.Failures.Add($"{booklet.Name}: scan {Describe(truth)} page {Text(truth, "page")}, reported: {string.Join(" | ", own.Select(f => Text(f, "value") + "@" + booklet.PageOf(f) + (Flag(f, "review") ? "?" : "")))}");
    }

    private static IEnumerable<ScanScore> Groups(Dictionary<string, ScanScore> scores, JsonElement page, string? seal)
    {
        yield return Score(scores, Condition(page));
        if (seal is not null) yield return Score(scores, $"*under a {seal} seal*");
    }

    private static ScanScore Score(Dictionary<string, ScanScore> scores, string name) => scores.TryGetValue(name, out var score) ? score : scores[name] = new ScanScore();

    private static string Condition(JsonElement page) => Text(page, "condition") + (Text(page, "source") == "digital" ? ", digital pages" : "");

    private static string? Under(JsonElement page, JsonElement figure)
    {
        if (!page.TryGetProperty("seals", out var seals) || !figure.TryGetProperty("evidence", out var evidence) || Box(evidence, "box") is not { } box) return null;
        return seals.EnumerateArray().Where(s => Box(s, "box") is { } seal && Overlap(seal, box)).Select(s => Text(s, "colour")).FirstOrDefault();
    }

    /// <summary>More than half of the smaller one lies in the other.</summary>
    private static bool Overlap(double[] a, double[] b)
    {
        var (width, height) = (Math.Min(a[0] + a[2], b[0] + b[2]) - Math.Max(a[0], b[0]), Math.Min(a[1] + a[3], b[1] + b[3]) - Math.Max(a[1], b[1]));
        return width > 0 && height > 0 && width * height > 0.5 * Math.Min(a[2] * a[3], b[2] * b[3]);
    }

    private static double[]? Box(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var box) && box.ValueKind == JsonValueKind.Array ? [.. box.EnumerateArray().Select(n => n.GetDouble())] : null;

    private static bool SameSubject(JsonElement truth, JsonElement figure) =>
        ((string[])["field", "period", "origin", "attachment"]).All(n => Text(truth, n) == Text(figure, n));

    private static string Describe(JsonElement f) => $"{Text(f, "attachment")} {Text(f, "field")} {Text(f, "period")} = {Text(f, "value")} “{Text(f, "text")}”".TrimStart();
}

using System.Text.Json;
using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>Compares the statements of the report with those that stand on the pages.</summary>
internal static class FigureScorer
{
    public static void Add(Score score, CheckedBooklet booklet)
    {
        var reported = booklet.Figures.ToList();
        foreach (var truth in booklet.TruthFigures)
        {
            if (Text(truth, "stance") != "actual") continue;
            var found = reported.Where(f => SameSubject(truth, f) && Text(f, "stance") == "actual").ToList();
            var exact = found.Where(f => Values.Same(Text(truth, "value"), Text(f, "value"))).ToList();
            var quantity = Text(truth, "unit") is { Length: > 0 };
            if (Text(truth, "origin") == "attachment")
            {
                if (!quantity) continue;
                Count(score.InAttachments, exact.Count > 0, truth, found, booklet, score, "attachment");
            }
            else if (Flag(truth, "primary"))
            {
                exact = [.. exact.Where(f => Flag(f, "primary"))];
                Count(quantity ? score.Figures : score.Texts, exact.Count > 0, truth, found, booklet, score, "primary");
                score.Flagged += exact.Any(f => Flag(f, "review")) ? 1 : 0;
            }
            else if (quantity)
            {
                var page = Text(truth, "page");
                Count(score.Repeats, exact.Any(f => booklet.PageOf(f) == page), truth, found, booklet, score, "repeat");
            }
        }

        Silent(score, booklet, reported);
    }

    /// <summary>A statement of the form that is taken for the applicant's own and stands nowhere on it.</summary>
    private static void Silent(Score score, CheckedBooklet booklet, List<JsonElement> reported)
    {
        foreach (var figure in reported)
        {
            if (Text(figure, "origin") is not ("paper" or "attachment") || Text(figure, "stance") != "actual" || Flag(figure, "review")) continue;
            var own = booklet.TruthFigures.Where(t => SameSubject(t, figure) && Text(t, "stance") == "actual").ToList();
            if (own.Any(t => Values.Same(Text(t, "value"), Text(figure, "value")))) continue;
            var attached = Text(figure, "origin") == "attachment";

            // Attachments state more than is written down as their truth; only a contradiction counts there.
            if (attached && (own.Count == 0 || Text(own[0], "unit") is not { Length: > 0 })) continue;
            score.Silent++;
            score.Failures.Add($"{booklet.Name}: SILENT {Describe(figure)} page {booklet.PageOf(figure)}, stands: {string.Join(" | ", own.Select(t => Text(t, "value")))}");
        }
    }

    private static void Count(
        Tally tally, bool right, JsonElement truth, List<JsonElement> found, CheckedBooklet booklet, Score score, string what)
    {
        tally.Count(right);
        if (!right)
            score.Failures.Add($"{booklet.Name}: {what} {Describe(truth)} page {Text(truth, "page")}, reported: {string.Join(" | ", found.Select(f => Text(f, "value") + "@" + booklet.PageOf(f)))}");
    }

    private static bool SameSubject(JsonElement truth, JsonElement figure) => Text(truth, "field") == Text(figure, "field")
        && Text(truth, "period") == Text(figure, "period") && Text(truth, "origin") == Text(figure, "origin")
        && Text(truth, "attachment") == Text(figure, "attachment");

    private static string Describe(JsonElement f) =>
        $"{Text(f, "attachment")} {Text(f, "field")} {Text(f, "period")} = {Text(f, "value")} “{Text(f, "text")}”".TrimStart();
}

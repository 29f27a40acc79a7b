using System.Text.Json;
using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>Criteria, findings and the outcome.</summary>
internal static class JudgementScorer
{
    public static void Add(Score score, CheckedBooklet booklet)
    {
        var judged = booklet.Items("criteria").ToDictionary(c => Text(c, "id")!, c => Text(c, "outcome"));
        foreach (var truth in booklet.Truth.GetProperty("criteria").EnumerateArray())
        {
            var right = Text(truth, "outcome")!.Split('|');
            var outcome = judged.GetValueOrDefault(Text(truth, "id")!);
            var good = outcome is not null && right.Contains(outcome);
            score.Criteria.Count(good);
            if (good) continue;
            if (outcome != "undetermined") score.WrongCriteria++;
            score.Failures.Add($"{booklet.Name}: criterion {Text(truth, "id")} is {outcome ?? "absent"}, should be {Text(truth, "outcome")}");
        }

        score.Failures.AddRange(UntoldReadings(booklet).Select(u => $"{booklet.Name}: untold {u}"));
        Findings(score, booklet);
        var same = booklet.Report is { } report && Text(report, "outcome") == Text(booklet.Truth, "outcome");
        score.Outcomes.Count(same);
        if (!same) score.Failures.Add($"{booklet.Name}: outcome, should be {Text(booklet.Truth, "outcome")} (exit {booklet.ExitCode})");
    }

    /// <summary>Other readings of clauses under which a criterion comes out otherwise, and the report does not say so.</summary>
    public static IEnumerable<string> UntoldReadings(CheckedBooklet booklet) =>
        from truth in booklet.Truth.GetProperty("criteria").EnumerateArray()
        where truth.TryGetProperty("readings", out _)
        from wanted in truth.GetProperty("readings").EnumerateObject()
        let told = booklet.Items("criteria").Where(c => Text(c, "id") == Text(truth, "id")).SelectMany(c => c.GetProperty("readings").EnumerateArray())
        where !told.Any(r => Text(r, "id") == wanted.Name && Text(r, "outcome") == wanted.Value.GetString())
        select $"{Text(truth, "id")} under {wanted.Name} is {wanted.Value.GetString()}";

    /// <summary>How many other readings of clauses would turn a verdict.</summary>
    public static int HangingReadings(CheckedBooklet booklet) => booklet.Truth.GetProperty("criteria").EnumerateArray()
        .Sum(truth => truth.TryGetProperty("readings", out var readings) ? readings.EnumerateObject().Count() : 0);

    private static void Findings(Score score, CheckedBooklet booklet)
    {
        var reported = booklet.Items("findings").Where(f => Text(f, "severity") != "info").ToList();
        var expected = booklet.Truth.GetProperty("findings").EnumerateArray().ToList();
        foreach (var truth in expected.Where(t => !Flag(t, "optional")))
        {
            // Notes (a blank, a turned page) are told, but nobody is misled without them: they are compared wherever they stand.
            var found = booklet.Items("findings").Any(f => Matches(truth, f));
            score.Findings.Count(found);
            if (!found) score.Failures.Add($"{booklet.Name}: finding missed {Describe(truth)}");
        }

        foreach (var finding in reported.Where(f => !expected.Any(t => Matches(t, f))))
        {
            score.FalseAlarms++;
            score.Failures.Add($"{booklet.Name}: false alarm {Describe(finding)} {Text(finding, "message")}");
        }
    }

    /// <summary>The report may say more than the truth asks for, never something else.</summary>
    public static bool Matches(JsonElement truth, JsonElement finding) => Text(truth, "code") == Text(finding, "code")
        && ((string[])["field", "period", "attachment", "criterion"]).All(n => Text(truth, n) is not { } wanted || wanted == Text(finding, n));

    public static string Describe(JsonElement f) =>
        string.Join(' ', ((string[])["code", "field", "period", "attachment", "criterion"]).Select(n => Text(f, n)).Where(t => t is not null));
}

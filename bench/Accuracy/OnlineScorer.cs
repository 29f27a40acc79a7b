using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>Every paper field that the online record carries is found with origin online.</summary>
internal static class OnlineScorer
{
    public static void Add(Score score, CheckedBooklet booklet)
    {
        if (!booklet.Truth.TryGetProperty("online", out var online)) return;
        foreach (var entry in online.EnumerateArray())
        {
            var right = booklet.Figures.Any(f => Text(f, "origin") == "online" && Text(f, "field") == Text(entry, "field")
                && Text(f, "period") == Text(entry, "period") && Values.Same(Text(f, "value"), Text(entry, "value")));
            score.Online.Count(right);
            if (!right) score.Failures.Add($"{booklet.Name}: online {Text(entry, "field")} {Text(entry, "period")} = {Text(entry, "value")}");
        }
    }
}

using System.Globalization;

namespace DocPipeline.Scans;

/// <summary>What is right, what is wrong without a warning, and what is flagged needlessly.</summary>
internal static class ScoreTable
{
    private static readonly string[] Figures = ["amount", "count", "percent"];

    public static void Write(List<ReadPart> parts, decimal least, TextWriter output)
    {
        output.WriteLine("| kind | pieces | exact | value right | silent errors | right but flagged |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var kind in parts.Select(part => part.Kind).Distinct().Order(StringComparer.Ordinal))
            Row(kind.Length == 0 ? "running text" : kind, [.. parts.Where(part => part.Kind == kind)], least, output);
        Row("**figures**", [.. parts.Where(part => Figures.Contains(part.Kind))], least, output);
        foreach (var page in parts.Select(part => part.Page).Distinct())
            Row(page, [.. parts.Where(part => part.Page == page && Figures.Contains(part.Kind))], least, output);
    }

    private static void Row(string name, List<ReadPart> parts, decimal least, TextWriter output)
    {
        var right = parts.Count(part => part.IsRight);
        var same = parts.Count(part => part.MeansTheSame);
        var silent = parts.Count(part => !part.MeansTheSame && part.Probability >= least);
        var flagged = parts.Count(part => part.IsRight && part.Probability < least);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {parts.Count} | {right} ({100.0 * right / Math.Max(1, parts.Count):F2} %) | {100.0 * same / Math.Max(1, parts.Count):F2} % | {silent} | {flagged} ({100.0 * flagged / Math.Max(1, right):F1} %) |"));
    }
}

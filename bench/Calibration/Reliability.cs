using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Calibration;

/// <summary>How often values are right, against how often they were said to be.</summary>
internal static class Reliability
{
    private static readonly double[] Edges = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.0001];

    /// <summary>A Markdown table.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<(Sample Sample, double Probability)> told)
    {
        yield return "| predicted | values | mean predicted | observed right |";
        yield return "|---|---:|---:|---:|";
        for (var i = 0; i + 1 < Edges.Length; i++)
        {
            var bin = told.Where(t => t.Probability >= Edges[i] && t.Probability < Edges[i + 1]).ToList();
            if (bin.Count > 0)
                yield return Line($"{Edges[i]:0.###} – {Math.Min(1, Edges[i + 1]):0.###}", bin);
        }

        if (told.Count > 0)
            yield return Line("**all**", told);
    }

    // With these a person looks in any case (FigureDoubt).
    private static readonly ReadingTrait[] Flagged = [ReadingTrait.CutShort, ReadingTrait.FewerDigits, ReadingTrait.CheckFails];

    /// <summary>The least probability from which on no more values are wrong and not flagged for another reason than that share of all.</summary>
    public static double LeastFor(IReadOnlyList<(Sample Sample, double Probability)> told, double silent)
    {
        var (least, wrong) = (1.0, 0);
        foreach (var (sample, probability) in told.OrderByDescending(t => t.Probability))
        {
            wrong += sample.Right || Array.Exists(Flagged, trait => sample.Traits[(int)trait] > 0) ? 0 : 1;
            if (wrong > silent * told.Count)
                return Math.Min(least, Math.BitIncrement(probability));
            least = probability;
        }

        return least;
    }

    private static string Line(string name, IReadOnlyCollection<(Sample Sample, double Probability)> bin) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {bin.Count} | {bin.Average(t => t.Probability) * 100:F2} % | {bin.Count(t => t.Sample.Right) * 100.0 / bin.Count:F2} % ({bin.Count(t => !t.Sample.Right)} wrong) |");
}

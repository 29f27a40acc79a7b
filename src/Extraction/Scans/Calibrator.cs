using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

/// <summary>Says how probably a recognised value is right, and how probably it is one of its other readings.</summary>
internal sealed class Calibrator(Calibration calibration)
{
    private const int Decimals = 3;

    /// <summary>A value less probable than this goes to a person.</summary>
    public decimal ReviewBelow => calibration.ReviewBelow;

    /// <summary>The probability that a value with these traits is right, to three decimals.</summary>
    public decimal Probability(double[] traits)
    {
        var odds = calibration.Constant;
        for (var i = 0; i < calibration.Weights.Length; i++)
            odds += calibration.Weights[i] * traits[i];
        return Math.Round((decimal)(1 / (1 + Math.Exp(-odds))), Decimals);
    }

    /// <summary>What is left beside a value that is that probable goes to its other readings, none of them more than its character's own.</summary>
    public static ImmutableArray<Alternative> Alternatives(ImmutableArray<ReadingCandidate> candidates, decimal probability)
    {
        var all = candidates.Sum(c => c.Probability);
        if (all == 0)
            return [];
        var share = Math.Min(1, (1 - probability) / all);
        return [.. candidates.Select(c => new Alternative(c.Value, Math.Round(c.Probability * share, Decimals))).Where(a => a.Probability > 0)];
    }
}

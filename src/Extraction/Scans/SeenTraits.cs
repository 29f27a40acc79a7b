using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

/// <summary>What the characters of a value and their place tell about its reading, each by itself; what other figures tell is <see cref="RelationProof"/>'s.</summary>
internal static partial class SeenTraits
{
    public static readonly int Count = Enum.GetValues<ReadingTrait>().Length;

    private const double MostOdds = 7;
    private const double MostDoubt = 5;
    private const double LeastProbability = 1e-3;
    private const double Fine = 200;
    private const double Hundred = 100;

    // In typical distances of its digits; a blank of typesetting is less.
    private const double RoomForAnother = 1.75;
    private const int FewestDistances = 3;

    /// <summary>In the order of <see cref="ReadingTrait"/>.</summary>
    /// <param name="printed">The value as printed.</param>
    /// <param name="reading">Its characters.</param>
    /// <param name="dotsPerInch">Of the picture; 0 where nobody knows.</param>
    public static double[] Of(string printed, RecognisedText reading, int dotsPerInch)
    {
        var traits = new double[Count];
        void Set(ReadingTrait trait, double value) => traits[(int)trait] = value;
        SetCertainty(traits, reading.Glyphs);
        Set(ReadingTrait.Stamped, Is(reading.Glyphs.Any(g => (g.Traits & GlyphTraits.Stamped) != 0)));
        Set(ReadingTrait.CutShort, Is(reading.CutShort));
        Set(ReadingTrait.FewerDigits, Is(reading.HasFewerDigitsThan(printed)));
        Set(ReadingTrait.Grouping, Is(IsOddlyGrouped(printed)));
        Set(ReadingTrait.Gap, Is(HasGap(reading.Glyphs)));
        Set(ReadingTrait.Coarse, dotsPerInch == 0 ? 0 : Math.Max(0, (Fine - dotsPerInch) / Hundred));
        Set(ReadingTrait.SecondAgrees, Is(reading.Glyphs.Any(g => g.Recognition?.Second == SecondReader.Agrees)));
        Set(ReadingTrait.SecondContradicts, Is(reading.Glyphs.Any(g => g.Recognition?.Second == SecondReader.Contradicts)));
        return traits;
    }

    /// <summary>The traits where the weakest character is that probable.</summary>
    public static void SetWeakest(double[] traits, double probability) => traits[(int)ReadingTrait.Weakest] = Odds(probability);

    private static void SetCertainty(double[] traits, ImmutableArray<Glyph> glyphs)
    {
        var (weakest, doubt, runnerUp) = (glyphs.IsEmpty ? 0 : 1.0, 0.0, 0.0);
        foreach (var glyph in glyphs)
        {
            if (glyph.Recognition is not { } seen)
                continue;
            var probability = Math.Max(LeastProbability, (double)(seen.Confidence.Probability ?? 1));
            weakest = Math.Min(weakest, probability);
            doubt -= Math.Log(probability);
            runnerUp = Math.Max(runnerUp, (double)seen.RunnerUpProbability);
        }

        traits[(int)ReadingTrait.Weakest] = Odds(weakest);
        traits[(int)ReadingTrait.Doubt] = Math.Min(MostDoubt, doubt);
        traits[(int)ReadingTrait.RunnerUp] = runnerUp;
    }

    private static double Odds(double probability)
    {
        var kept = Math.Clamp(probability, LeastProbability, 1 - LeastProbability);
        return Math.Clamp(Math.Log(kept / (1 - kept)), -MostOdds, MostOdds);
    }

    // Wholly grouped by thousands, or not at all.
    private static bool IsOddlyGrouped(string printed) =>
        Grouped().Match(PrintedText.Squeeze(printed)) is { Success: true } number && !ByThousands().IsMatch(number.Value);

    private static bool HasGap(ImmutableArray<Glyph> glyphs)
    {
        List<double> distances = [];
        for (var i = 1; i < glyphs.Length; i++)
        {
            var (a, b) = (glyphs[i - 1], glyphs[i]);
            if (IsDigit(a) && IsDigit(b) && b.Box.CentreX > a.Box.CentreX)
                distances.Add(b.Box.CentreX - a.Box.CentreX);
        }

        if (distances.Count < FewestDistances)
            return false;
        distances.Sort();
        return distances[^1] > RoomForAnother * distances[distances.Count / 2];
    }

    private static bool IsDigit(Glyph glyph) => glyph.CodePoint is >= '0' and <= '9';

    private static double Is(bool holds) => holds ? 1 : 0;

    [GeneratedRegex(@"\d+(?:[,，]\d+)+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ByThousands();
}

using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Calibration;

/// <summary>The lines of a file in <c>seeds/calibration</c>.</summary>
internal static class CalibrationFile
{
    // Below that a person looks in any case, above it only where it must be: a handful of samples must not decide.
    private const double LeastOfAll = 0.8;
    private const double MostOfAll = 0.97;

    public static IEnumerable<string> Of(string name, double[] weights, double reviewBelow, IReadOnlyCollection<Sample> samples)
    {
        yield return $"# 识读置信度校准。How sure recognised {name} are; made by bench/Calibration from {samples.Count} values, {samples.Count(s => !s.Right)} of them misread.";
        yield return "# The logarithm of the odds that a value is right is the constant and, for each trait (src/Domain/ReadingTrait.cs), its weight times the trait.";
        yield return "constant: " + Number(weights[0]);
        yield return "# What is less probable goes to a person.";
        yield return "review-below: " + Number(Math.Clamp(reviewBelow, LeastOfAll, MostOfAll));
        yield return "weights:";
        foreach (var trait in Enum.GetValues<ReadingTrait>())
            yield return $"  {trait}: {Number(weights[(int)trait + 1])}";
    }

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}

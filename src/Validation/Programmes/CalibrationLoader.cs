using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Loads how sure recognised values are: a file of <c>calibration/</c>, as <c>bench/Calibration</c> writes it.</summary>
internal static class CalibrationLoader
{
    public static Calibration Load(SeedFolder folder, string file, SeedErrors errors)
    {
        if (SeedEntry.Of(folder.Read(file, errors), errors) is not { } entry)
            return new Calibration(0, [], 1);
        var traits = Enum.GetNames<ReadingTrait>();
        var weights = new double[traits.Length];
        foreach (var pair in entry.Pairs("weights"))
        {
            if (Array.IndexOf(traits, pair.Key) is >= 0 and var at)
                weights[at] = Number(pair.Value, errors);
            else
                errors.Add(pair.Value, $"expected one of {string.Join(", ", traits)}, not {pair.Key}");
        }

        var below = (decimal)Number(entry.Node("review-below"), errors);
        if (below is < 0 or > 1)
            entry.Refuse("review-below", "expected a probability between 0 and 1");
        var constant = Number(entry.Node("constant"), errors);
        entry.RefuseOthers();
        return new Calibration(constant, [.. weights], below);
    }

    private static double Number(SeedNode? node, SeedErrors errors)
    {
        var number = double.NaN;
        if (node is not SeedScalar scalar || !double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) || !double.IsFinite(number))
        {
            if (node is not null)
                errors.Add(node, "expected a number");
            return 0;
        }

        return number;
    }
}

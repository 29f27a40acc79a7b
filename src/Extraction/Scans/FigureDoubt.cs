using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// Which recognised values a person has to look at before anything rests on them.
internal static class FigureDoubt
{
    // Chosen with bench/Scans on pages with truth: no wrong figure is as probable as that, and three right ones in a hundred are less.
    private const decimal LeastOfFigures = 0.9m;

    // Names and texts are compared as they are: one wrong character is a difference, which a person sees at once.
    private const decimal LeastOfTexts = 0.85m;

    public static bool Holds(Statement statement, RecognisedText reading) => statement.Value switch
    {
        QuantityValue { Quantity: var quantity } => IsBelow(reading, LeastOfFigures) || LosesUnit(quantity) || IsFewer(statement.AsPrinted, reading),
        TextValue or TextListValue => IsBelow(reading, LeastOfTexts) || reading.Glyphs.Any(glyph => glyph.CodePoint == 0xFFFD),
        _ => IsBelow(reading, LeastOfFigures),
    };

    private static bool IsBelow(RecognisedText reading, decimal least) => (reading.Confidence.Probability ?? 1) < least;

    // An amount of money whose unit stands nowhere: on a digital page it was left out, here it may only be unread.
    private static bool LosesUnit(Quantity quantity) => quantity is { UnitFrom: UnitSource.Default, PrintedUnit.Dimension: UnitDimension.Money };

    // Characters of the value that are not where it stands have been taken from elsewhere.
    private static bool IsFewer(string printed, RecognisedText reading) =>
        printed.Count(char.IsAsciiDigit) > reading.Glyphs.Count(glyph => glyph.CodePoint is >= '0' and <= '9');
}

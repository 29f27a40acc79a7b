using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// Which recognised values a person has to look at before anything rests on them.
internal static class FigureDoubt
{
    // Chosen with bench/Scans on pages with truth: no wrong figure is as probable as that, and three right ones in a hundred are less.
    private const decimal LeastOfFigures = 0.9m;

    // Names and texts are compared as they are: one wrong character is a difference, which a person sees at once.
    private const decimal LeastOfTexts = 0.9m;

    // Stands for a character that is there and was not read.
    private const int Unread = 0xFFFD;

    public static bool Holds(Statement statement, RecognisedText reading) => statement.Value switch
    {
        // On a digital page a unit that stands nowhere was left out; here it may only be unread.
        QuantityValue { Quantity: var quantity } => IsBelow(reading, LeastOfFigures) || reading.CutShort || quantity.LacksUnit || IsFewer(statement.AsPrinted, reading),
        TextValue or TextListValue => IsDoubtfulText(reading),
        _ => IsBelow(reading, LeastOfFigures),
    };

    /// <summary>True where a character of it may be another one, or was not read at all.</summary>
    public static bool IsDoubtfulText(RecognisedText reading) =>
        IsBelow(reading, LeastOfTexts) || reading.Glyphs.Any(glyph => glyph.CodePoint == Unread);

    private static bool IsBelow(RecognisedText reading, decimal least) => (reading.Confidence.Probability ?? 1) < least;

    // Characters of the value that are not where it stands have been taken from elsewhere.
    private static bool IsFewer(string printed, RecognisedText reading) =>
        printed.Count(char.IsAsciiDigit) > reading.Glyphs.Count(glyph => glyph.CodePoint is >= '0' and <= '9');
}

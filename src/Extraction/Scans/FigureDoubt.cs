using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// Which recognised values a person has to look at before anything rests on them.
internal static class FigureDoubt
{
    // Chosen by bench/Ocr on pages with truth: no wrong figure lies above it.
    private const decimal LeastOfFigures = 0.9m;
    private const decimal LeastOfTexts = 0.8m;

    public static bool Holds(Statement statement, RecognisedText reading)
    {
        var isFigure = statement.Value is not (TextValue or TextListValue);
        return (reading.Confidence.Probability ?? 1) < (isFigure ? LeastOfFigures : LeastOfTexts)
            || statement.Value is QuantityValue { Quantity: { UnitFrom: UnitSource.Default, PrintedUnit.Dimension: UnitDimension.Money } };
    }
}

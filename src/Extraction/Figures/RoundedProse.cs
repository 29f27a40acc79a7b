using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 2022年实现销售收入1.23亿元 is what a form written in sentences states. Where the form has a place of its own for the figure
// that is empty or was not read, or states its other amounts more finely, the sentence may not pass as the form's figure.
internal sealed class RoundedProse(ReadingTools tools)
{
    // 1.23亿元 beside 12,345.67万元: ten times as coarse at least.
    private const decimal Coarser = 10;

    /// <summary>The primary statements a person has to look at, as the form's own place for them says something else or nothing.</summary>
    /// <param name="readings">Everything read in the form.</param>
    /// <param name="primary">What would count for the form.</param>
    public IEnumerable<Statement> Doubtful(IReadOnlyList<Reading> readings, IReadOnlyList<(Reading Reading, Statement Statement)> primary)
    {
        var rounded = primary.Where(p => p.Reading is { From: ReadingPlace.Prose, Field: { Yearly: true, Kind: FieldKind.Money } }).ToList();
        if (rounded.Count == 0)
            yield break;
        var placed = primary.Where(p => p.Reading is { From: not ReadingPlace.Prose, Field.Kind: FieldKind.Money, Period: not null }).Select(p => p.Reading).ToList();
        var unread = readings.Where(IsUnread).ToList();
        foreach (var (reading, statement) in rounded)
        {
            if (readings.Any(r => r.From != ReadingPlace.Prose && r.Value is null && r.Field == reading.Field && r.Period == reading.Period) ||
                placed.Exists(p => (p.Period == reading.Period || p.Field == reading.Field) && IsCoarser(reading, p)) ||
                unread.Exists(u => IsCoarser(reading, u) && Names(u, reading.Field!)))
                yield return statement;
        }
    }

    // A figure in a table whose year or label was not made out.
    private static bool IsUnread(Reading reading) =>
        reading is { From: not ReadingPlace.Prose, Value: QuantityValue } && (reading.Field is null || (reading.Field.Yearly && reading.Period is null));

    private bool Names(Reading unread, Field field) =>
        unread.Field == field || (unread.Field is null && unread.Labels.Any(l => tools.Labels.Match(l, []) is { } match && match.Fields.Contains(field)));

    private static bool IsCoarser(Reading sentence, Reading other) =>
        sentence.Value is QuantityValue { Quantity: var rounded } && other.Value is QuantityValue { Quantity: var exact } && Step(rounded) >= Coarser * Step(exact);

    // 1.23亿元 goes in steps of a million.
    private static decimal Step(Quantity quantity) => quantity.Interval.High - quantity.Interval.Low;
}

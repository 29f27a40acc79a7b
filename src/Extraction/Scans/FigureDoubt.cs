using System.Buffers;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// Which recognised values a person has to look at before anything rests on them.
internal static class FigureDoubt
{
    // Names in attachments and lists: one wrong character is a difference, which a person sees at once.
    private const decimal LeastOfTexts = 0.9m;

    // Names and words on forms: whoever takes a rare character for another does so wherever it stands, and is no second witness.
    private const decimal LeastOfRepeated = 0.8m;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("壹贰叁肆伍陆柒捌玖");

    /// <summary>True where a value is not probable enough, or something about it cannot be weighed: a part or a unit that was not read.</summary>
    /// <param name="statement">What was read.</param>
    /// <param name="reading">Its characters.</param>
    /// <param name="probability">That it is right.</param>
    /// <param name="least">How probable is enough.</param>
    /// <param name="unitProven">True where other figures tell its unit.</param>
    public static bool Holds(Statement statement, RecognisedText reading, decimal probability, decimal least, bool unitProven = false) =>
        probability < least || IsOpen(statement, reading, unitProven) || IsInCapitals(statement) || HasTwinSurname(statement);

    // 壹佰万元整 may be what is left of 壹亿壹仟壹佰万元整: no digit is missed, and none beside it proves it.
    private static bool IsInCapitals(Statement statement) =>
        statement.Value is QuantityValue && statement.AsPrinted.AsSpan().IndexOfAny(Capitals) >= 0 && !statement.AsPrinted.Any(char.IsDigit);

    // 亓 is read as 元 and 逄 as 逢 with nothing doubtful about either: which of the two a person is called, a person sees.
    private static bool HasTwinSurname(Statement statement) =>
        statement.Value is TextValue { Text: ['元' or '逢', _] or ['元' or '逢', _, _] };

    /// <summary>
    /// True where a part or a unit was not read: then it may be anything, not one of the readings its characters leave, and it can neither agree with
    /// nor contradict what stands elsewhere.
    /// </summary>
    public static bool IsOpen(Statement statement, RecognisedText reading, bool unitProven = false) => statement.NeedsReview || reading.HasUnread || !CodeShape.IsPossible(statement)
        || (statement.Value is QuantityValue { Quantity: var quantity }

            // On a digital page a unit that stands nowhere was left out; here it may only be unread.
            && (reading.CutShort || (quantity.LacksUnit && !unitProven) || reading.HasFewerDigitsThan(statement.AsPrinted)));

    /// <summary>
    /// True for a code without a check digit: of three equal characters one is dropped as easily as another is misread, and what its characters may be otherwise
    /// leaves out the code that has one more.
    /// </summary>
    public static bool MayLackOne(Statement statement) => statement is { Value: TextValue, Field.Name: "contact.email" or "contact.phone" };

    /// <summary>True where a character of a name or of words is too doubtful for their being read alike elsewhere to count.</summary>
    public static bool IsWeakText(RecognisedText reading) => (reading.Confidence.Probability ?? 1) < LeastOfRepeated;

    /// <summary>True where a character of it may be another one, or was not read at all.</summary>
    public static bool IsDoubtfulText(RecognisedText reading) => (reading.Confidence.Probability ?? 1) < LeastOfTexts || reading.HasUnread;
}

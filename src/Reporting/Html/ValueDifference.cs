using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Where two printed values begin and cease to differ, so that the eye need not compare digit by digit.</summary>
internal readonly record struct ValueDifference(int Before, int After)
{
    // Where less than this part of the value is common, marking the rest would mark nearly everything.
    private const int LeastCommonPart = 4;

    // 万元, 个百分点.
    private const int LongestUnit = 4;

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789.,，+-−— ");

    /// <summary>The difference of a finding's first two values, or null where they are not to be compared character by character.</summary>
    public static ValueDifference? Between(Finding finding, Texts texts)
    {
        // Start and end of a project are not meant to be one date.
        if (finding.Statements is not [var first, var second, ..] || first.Field != second.Field || first.Period != second.Period || !SameUnit(first, second))
            return null;
        var (a, b) = (Telling(Number(ValueText.Printed(first, texts)).Number), Telling(Number(ValueText.Printed(second, texts)).Number));
        var before = a.AsSpan().CommonPrefixLength(b);
        var longestTail = Math.Min(a.Length, b.Length) - before;
        var after = 0;
        while (after < longestTail && a[^(after + 1)] == b[^(after + 1)])
            after++;
        var common = before + after;
        return a == b || common * LeastCommonPart < Math.Max(a.Length, b.Length) ? null : new ValueDifference(before, after);
    }

    public void Write(Markup html, string printed)
    {
        var (value, unit) = Number(printed);
        var telling = Enumerable.Range(0, value.Length).Where(i => Tells(value[i])).ToArray();
        if (telling.Length <= Before + After)
        {
            html.Text(printed);
            return;
        }

        var (start, end) = (telling[Before], telling[^(After + 1)] + 1);
        html.Add($"{value[..start]}<mark>{value[start..end]}</mark>{value[end..]}{unit}");
    }

    // 57件 beside 56 in a column of 件 differs in its digits, not in its unit; a text ends in no digit.
    private static (string Number, string Unit) Number(string printed)
    {
        var end = printed.AsSpan().TrimEnd().LastIndexOfAnyInRange('0', '9') + 1;
        return end > 0 && printed.Length - end <= LongestUnit && !printed.AsSpan(0, end).ContainsAnyExcept(Digits) ? (printed[..end], printed[end..]) : (printed, "");
    }

    private static string Telling(string value) => string.Concat(value.Where(Tells));

    // 36,929.32 and 36929.32 are the same figure: what only sets digits apart says nothing.
    private static bool Tells(char c) => c is not (',' or '，') && !char.IsWhiteSpace(c);

    private static bool SameUnit(Statement first, Statement second) => (first.Value, second.Value) switch
    {
        (QuantityValue a, QuantityValue b) => a.Quantity.PrintedUnit.Scale == b.Quantity.PrintedUnit.Scale,
        (TextValue, TextValue) or (DateValue, DateValue) => true,
        _ => false,
    };
}

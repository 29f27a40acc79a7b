using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Figures;

// Numbers, dates, their units and punctuation; no words besides.
internal static partial class OnlyNumbers
{
    private const string Between = "至到共约合计大写人民币其中";
    private const string Direction = "上升下降增加减少";
    private const string Term = "自从起止";

    /// <summary>58件（有权维持）: the text without what brackets at its end say of the figure; years keep theirs.</summary>
    public static string WithoutRemark(string folded) => Remark().Match(folded) is { Success: true, Index: var at } && !folded.AsSpan(0, at).Contains('年') ? folded[..at] : folded;

    [GeneratedRegex(@"(?<=\d[件人家项个元%万亿千]{0,3})\([^()\d]*[\u3400-\u9FFF][^()\d]*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    public static bool AreAllOf(string folded, ReadingTools tools)
    {
        var covered = new bool[folded.Length];
        var dates = DateParser.Scan(folded);
        foreach (var date in dates)
            covered.AsSpan(date.Start, date.Length).Fill(true);
        var any = covered.Contains(true);

        // 2023年增减 heads a column: what goes up or down is an amount, not a year.
        var amount = false;
        foreach (var token in tools.Values.Numbers.Scan(folded))
        {
            // 三年合计, 第一年: they say which years, not how many.
            if (token.IsCode || token is { InCharacters: true, Unit.Dimension: UnitDimension.Time })
                continue;
            covered.AsSpan(token.Start, token.Length).Fill(true);
            any = true;
            amount |= token.Unit is not { Dimension: UnitDimension.Time };
        }

        if (!any)
            return false;
        // 2024年7月起 2026年6月止: two days and what each of them is.
        var words = Between + (amount ? Direction : "") + (dates.Count > 1 ? Term : "");
        for (var i = 0; i < folded.Length; i++)
        {
            if (!covered[i] && (char.IsLetter(folded[i]) || char.IsAsciiDigit(folded[i])) && !words.Contains(folded[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Labels;

// The year a label or sentence speaks of.
internal sealed partial class PeriodReader
{
    private readonly (string Word, int Back)[] relative;
    private readonly string[] current;
    private readonly string[] previous;
    private readonly int? lastYear;

    /// <param name="vocabulary">Words for years meant without being named.</param>
    /// <param name="lastYear">The year 上年度 means, or null where nobody knows.</param>
    public PeriodReader(Vocabulary vocabulary, int? lastYear)
    {
        this.lastYear = lastYear;
        relative =
        [
            .. Words(vocabulary, "year-minus-1", 0), .. Words(vocabulary, "year-minus-2", 1), .. Words(vocabulary, "year-minus-3", 2),
        ];
        current = [.. vocabulary.WordsOf("period-current")];
        previous = [.. vocabulary.WordsOf("period-previous")];
    }

    /// <summary>The one period a text names, by number; null where it names none or several.</summary>
    public static Period? Named(string text)
    {
        var plain = PrintedText.Squeeze(text);

        // Most texts name no year, and none is named without one of these.
        return plain.AsSpan().IndexOfAny('1', '2', '二') < 0 ? null : NamedIn(ItemNumber().Replace(plain, "")) ?? (NumberBeforeYear().IsMatch(text) ? NamedIn(PrintedText.Fold(text)) : null);
    }

    private static Period? NamedIn(string plain)
    {
        Period? found = null;
        plain = FiscalMark().Replace(plain, "");
        foreach (Match match in YearPattern().Matches(plain))
        {
            var year = match.Groups["y"].Success
                ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)
                : (int)(ChineseNumeral.ParseDigits(match.Groups["cy"].ValueSpan) ?? 0);
            if (year is < 1980 or > 2100)
                continue;
            var period = new Period(year, PartOf(plain[(match.Index + match.Length)..], match));
            if (found is { } other && other.Year != period.Year)
                return null;
            found ??= period;
        }

        return found;
    }

    /// <summary>The period a label means: by number, or by words such as 上年度.</summary>
    /// <param name="label">As printed.</param>
    /// <param name="reportYear">Year of the report the label stands in, for 本期 and 上期; null outside reports.</param>
    public Period? Meant(string label, int? reportYear)
    {
        if (Named(label) is { } named)
            return named;
        var plain = PrintedText.Squeeze(label);
        if (reportYear is { } year)
        {
            if (previous.Any(w => plain.Contains(w, StringComparison.Ordinal)))
                return new Period(year - 1);
            if (current.Any(w => plain.Contains(w, StringComparison.Ordinal)))
                return new Period(year);
        }

        if (lastYear is not { } last || ManyYears().IsMatch(plain))
            return null;
        foreach (var (word, back) in relative)
        {
            if (plain.Contains(word, StringComparison.Ordinal))
                return new Period(last - back);
        }

        return null;
    }

    /// <summary>True where a text is nothing but a period.</summary>
    public bool IsPeriod(string text)
    {
        var plain = FiscalMark().Replace(Fiscal().Replace(PrintedText.Squeeze(text), "").TrimEnd(':'), "");

        // 2023（上年度）: what the year is to the form.
        if (plain.EndsWith(')') && plain.IndexOf('(') is > 0 and var open && relative.Any(r => r.Word == plain[(open + 1)..^1]))
            plain = plain[..open];
        return OnlyYear().IsMatch(plain) || relative.Any(r => r.Word == plain) || current.Contains(plain) || previous.Contains(plain);
    }

    /// <summary>The part of a year that a label names without its year, 二季度 or 下半年; empty where it names none.</summary>
    public static string BarePart(string text)
    {
        if (PartAlone().Match(PrintedText.Squeeze(text)) is not { Success: true } part)
            return "";
        if (part.Groups["h"].Success)
            return part.Groups["h"].Value == "上" ? "H1" : "H2";
        return "Q" + "一二三四1234"[("一二三四1234".IndexOf(part.Groups["n"].Value, StringComparison.Ordinal) % 4) + 4];
    }

    /// <summary>3 for 近3年 standing alone, null where a text is no such wording.</summary>
    public static int? RecentYear(string text) =>
        Recent().Match(PrintedText.Squeeze(text)) is { Success: true } recent ? ("一二三123".IndexOf(recent.Groups[1].Value.Replace('两', '二'), StringComparison.Ordinal) % 3) + 1 : null;

    /// <summary>True for 近三年 and 2020-2022年: it heads several years.</summary>
    public static bool SpeaksOfSeveral(string text) => PrintedText.Squeeze(text) is var plain && (ManyYears().IsMatch(plain) || Range().IsMatch(plain));

    /// <summary>True for a heading or a note that names several years, 按2020年/2021年/2022年的顺序填写: it says of none of them that a figure is its.</summary>
    public static bool NamesSeveral(string text) => FourDigits().Matches(PrintedText.Squeeze(text)).Select(m => m.Value).Distinct().Skip(1).Any();

    /// <summary>True for 2022-12-31 and the like, which heads a column of a balance sheet where it stands beside another such date.</summary>
    public static bool IsYearEnd(string text) => YearEnd().IsMatch(text);

    /// <summary>True for 2()22年 and 20 2年: a year of which a character was misread or is gone.</summary>
    public static bool IsDamagedYear(string text) => PrintedText.Squeeze(text) is var plain && Damaged().IsMatch(plain) && !WholeYear().IsMatch(plain);

    private static string PartOf(string after, Match match)
    {
        if (match.Groups["md"].Success)
        {
            var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
            var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
            return month == 12 && day == 31 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{month:00}-{day:00}");
        }

        return PartPattern().Match(after) is { Success: true } part
            ? part.Groups["h"].Success ? "H1" : part.Groups["n"].Success ? "Q3" : part.Groups["q"].Success ? "Q1" : MonthsOf(part.Groups["m"].Value)
            : "";
    }

    // 2024年7—12月: some months, which are no year.
    private static string MonthsOf(string months) => months.Replace("月", "", StringComparison.Ordinal) is var part && part == "1-12" ? "" : "M" + part;

    private static IEnumerable<(string Word, int Back)> Words(Vocabulary vocabulary, string list, int back) =>
        vocabulary.WordsOf(list).Select(w => (w, back));

    [GeneratedRegex(
        @"(?<![\d.,A-Za-z/])(?<y>(?:19|20)\d{2})(?:年度|年(?<md>(?<m>\d{1,2})月(?<d>\d{1,2})日)?|(?<s>[-./])(?<md>(?<m>\d{1,2})\k<s>(?<d>\d{1,2}))(?!\d)|(?![\d.,A-Za-z%万亿元人件]))|(?<cy>二[〇○零][〇○零一二三四五六七八九]{2})年",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^[(]?(?:(?<h>1-6月|半年度|上半年|中期)|(?<n>1-9月|第三季度|前三季度|三季度)|(?<q>1-3月|第一季度|一季度)|(?<m>\d{1,2}月?-\d{1,2}月))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^[(]?(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度|年末|年底|年)?(?:(?:12月31日|9月30日|6月30日|3月31日|1月1日)|(?:\d{1,2}月?)?-\d{1,2}月|半年度)?[)]?(?:[(](?:元|万元|亿元|千元|实际|完成|实绩)[)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"^(?:(?:第|前)?(?<n>[一二三四1-4])季度|(?<h>[上下])半年度?)(?:[(][^()]{1,4}[)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartAlone();

    [GeneratedRegex(@"^[\d()OoIlSB|\uFFFD]{2,6}年度?$", RegexOptions.CultureInvariant)]
    private static partial Regex Damaged();

    [GeneratedRegex(@"^(?:19|20)\d{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();

    [GeneratedRegex(@"^\s*(?:19|20)\d{2}[-./]12[-./]31\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();

    // 表 2-1  2020 年度: the number of the table is no part of the year.
    [GeneratedRegex(@"\d\s+(?:19|20)\d{2}\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBeforeYear();

    // 11. 2020年度销售收入: nor is the number of the item.
    [GeneratedRegex(@"^[(]?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?(?=(?:19|20)\d{2}年)", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    // 2022年 FY2022 says it twice.
    [GeneratedRegex(@"(?<=[年度])(?:FY|Year)(?:19|20)\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Fiscal();

    // FY2022 | FY2023: the fiscal year of a Chinese company is the calendar year.
    [GeneratedRegex(@"(?<![A-Za-z])FY(?=(?:19|20)\d{2}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex FiscalMark();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}年?度?[-~至到](?:19|20)\d{2}年?度?", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();

    [GeneratedRegex("^[最]?近([一二两三123])年(?:度)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Recent();

    [GeneratedRegex(@"近三年|三年|近3年|两年|近两年|五年", RegexOptions.CultureInvariant)]
    private static partial Regex ManyYears();
}

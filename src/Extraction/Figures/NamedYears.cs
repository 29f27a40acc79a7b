using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// The years running text lists: 2020年、2021年和2022年, 2020-2022年.
internal static partial class NamedYears
{
    /// <summary>All of them in their order; of a range each year of it.</summary>
    public static List<Period?> Of(string text)
    {
        if (YearRange().Match(text) is { Success: true } range)
        {
            var (from, to) = (int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
            return to > from && to - from < 10 ? [.. Enumerable.Range(from, to - from + 1).Select(y => (Period?)new Period(y))] : [];
        }

        return [.. Year().Matches(text).Select(m => (Period?)new Period(int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)))];
    }

    /// <summary>True where a text speaks of the years from one to another.</summary>
    public static bool HoldsRange(string text) => YearRange().IsMatch(text);

    /// <summary>A text without the year a company was founded in.</summary>
    public static string WithoutFounding(string text) => Founded().Replace(text, "");

    /// <summary>The one named last, or null.</summary>
    public static Period? Last(string text) => Year().Matches(text) is [.., var last] ? new Period(int.Parse(last.ValueSpan, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?=年|、|和|,|度)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})年?(?:-|~|至|到)((?:19|20)\d{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"(?:成立|设立|创立|创建|创办|始建|注册|组建|建)(?:日期|时间)?(?:于|为|:)?(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:正式|登记|注册)*(?:成立|设立|创立|创建|创办)", RegexOptions.CultureInvariant)]
    private static partial Regex Founded();
}

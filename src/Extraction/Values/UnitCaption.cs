using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Values;

// 单位：万元 above a table, also 金额单位：人民币元, （金额：千元）, 以千元计 and (万元).
internal static partial class UnitCaption
{
    public static Unit? Find(string caption, UnitParser units)
    {
        var plain = PrintedText.Squeeze(caption);
        foreach (Match named in Caption().Matches(plain))
        {
            // 单位名称 is no unit of 名.
            if (units.At(plain, named.Index + named.Length) is { Unit.Dimension: not UnitDimension.None } found && (named.Length > 2 || found.Unit.Dimension == UnitDimension.Money))
                return found.Unit;
        }

        // 表内金额以千元计, 按万元填列.
        foreach (Match counted in CountedIn().Matches(plain))
        {
            if (units.At(plain, counted.Index + counted.Length) is { Unit.Dimension: UnitDimension.Money } found && CountedEnd().IsMatch(plain[(counted.Index + counted.Length + found.Length)..]))
                return found.Unit;
        }

        // 经济状况（千元）情况: money may be named anywhere in a heading, pieces only at its end.
        foreach (Match match in InBrackets().Matches(plain))
        {
            if ((units.Whole(match.Groups[1].Value) ?? units.Whole(Currency().Replace(match.Groups[1].Value, "")) ?? OneOf(match.Groups[1].Value, units)) is { } unit && (unit.Dimension == UnitDimension.Money || match.Index + match.Length == plain.TrimEnd(':').Length))
                return unit;
        }

        // Where it says another thing in Chinese, nobody knows what is counted in.
        if (!plain.Contains('元', StringComparison.Ordinal) && units.InEnglish(plain) is { } english)
            return english;
        return AtEnd().Match(plain) is { Success: true } last && units.Whole(last.Groups[1].Value) is { Dimension: UnitDimension.Money } trailing ? trailing : null;
    }

    // （元，占比为%）: of several remarks one is what money is counted in.
    private static Unit? OneOf(string inside, UnitParser units) =>
        inside.Split(',', ';', '、').Select(p => units.Whole(p)).OfType<Unit>().Where(u => u.Dimension == UnitDimension.Money).ToList() is [var only] ? only : null;

    /// <summary>What money is counted in below these captions: 知识产权（件） stands nearer than 金额单位：元, and says nothing of money.</summary>
    /// <param name="nearest">The unit named nearest, or null; it stands where none of them names money.</param>
    /// <param name="around">Captions and headings, nearest first.</param>
    /// <param name="units">Reads units.</param>
    public static Unit? OfMoney(Unit? nearest, IEnumerable<string> around, UnitParser units) =>
        nearest is null or { Dimension: UnitDimension.Money } ? nearest : around.Select(a => Find(a, units)).FirstOrDefault(u => u is { Dimension: UnitDimension.Money }) ?? nearest;

    /// <summary>True for a text that does nothing but name the unit: 金额单位：元.</summary>
    public static bool IsCaption(string text) => Bare().IsMatch(PrintedText.Squeeze(text));

    /// <summary>True for a caption that ends before it has named the unit: 单位：人民币.</summary>
    public static bool IsOpen(string text) => Open().IsMatch(PrintedText.Squeeze(text));

    [GeneratedRegex(@"(?:单位|币种|货币):(?:人民币)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"^[(\[]?(?:(?:金额|货币|计量|记账|计价|数据)?单位|金额|币种|货币):[^:]{1,12}(?:单位:[^:]{1,8}|币种:[^:]{1,8})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // 编制单位：百瑞吉特种钢有限公司 names who, not 百.
    [GeneratedRegex(
        @"(?:(?<!编制|填制|填报|编报|填表|制表|报送|上报|申报|申请|主管|承担|实施|建设|推荐|审计|缴款|纳税)单位(?:/?Units?)?(?:除[^:,。]{0,8}外)?(?:均为|统一为|一律为|都为|均以|[:为])?|(?:金额|币种|货币|币别|数额|计价)(?:除[^:,。]{0,8}外)?(?:均为|统一为|一律为|都为|[:为]))[(]?(?:人民币|RMB)?[(:]?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex("(?:以|按)(?:人民币)?", RegexOptions.CultureInvariant)]
    private static partial Regex CountedIn();

    [GeneratedRegex("^(?:人民币)?(?:为(?:计[量价]?)?单位|计[算量价]?(?:$|[^划入])|填[写报列]?|作答|回答|列[示报]|反映|表示)", RegexOptions.CultureInvariant)]
    private static partial Regex CountedEnd();

    [GeneratedRegex(@"[(\[]([^()\[\]]{1,30})[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex("^(?:单位|人民币|RMB|[:,、])+(?=.)|[,、](?:人民币|下同|RMB)$", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    // 经济指标/千元, 财务数据，万元
    [GeneratedRegex(@"[/,](?:人民币)?([^/,()]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}

using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Values;

// 单位：万元 above a table, also 金额单位：人民币元 and (万元).
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

        var match = InBrackets().Match(plain);
        return match.Success ? units.Whole(match.Groups[1].Value) : null;
    }

    /// <summary>True for a text that does nothing but name the unit: 金额单位：元.</summary>
    public static bool IsCaption(string text) => Bare().IsMatch(PrintedText.Squeeze(text));

    [GeneratedRegex(@"^[(]?(?:金额|货币|计量|记账)?单位:[^:]{1,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // 编制单位：百瑞吉特种钢有限公司 names who, not 百.
    [GeneratedRegex(@"(?<!编制|填制|填报|编报|填表|制表|报送|上报|申报|申请|主管|承担|实施|建设|推荐|审计|缴款|纳税)单位(?:均为|统一为|[:为])?[(]?(?:人民币)?", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"[(]([^()]{1,6})[)]$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}

using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Values;

// 韩某某 知识产权部经理, 韩某某（总工程师）: what somebody is stands behind the name.
internal static partial class NameAndOffice
{
    /// <summary>The name in a text that is a name and an office; null where it is anything else.</summary>
    public static string? NameIn(string text) => Both().Match(text) is { Success: true } both ? both.Groups[1].Value : null;

    [GeneratedRegex(@"^([\u3400-\u9FFF·]{2,4})[\s　(（/，,]+[\u3400-\u9FFF]{0,10}(?:经理|主任|部长|处长|科长|主管|总监|董事长|总裁|工程师|专员|院长|所长|厂长|教授|秘书|助理)[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Both();
}

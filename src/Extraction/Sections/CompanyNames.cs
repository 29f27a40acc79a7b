using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Sections;

// Names of companies and institutes in a text without white space: they end with what they are.
internal static partial class CompanyNames
{
    /// <summary>The pattern of one name, for patterns that hold one. 股份有限公司 at the start of a line is the rest of one.</summary>
    public const string Pattern =
        @"(?!股?份?有限|限?责任|限?公司)[\u3400-\u9FFF()A-Za-z·]{2,40}?(?:公司|合伙企业(?:\((?:有限|普通)合伙\))?|(?:集团|厂|研究院|研究所|大学|学院|合作社)(?![\u3400-\u9FFF()]{0,14}公司))";

    public static MatchCollection In(string squeezed) => Name().Matches(squeezed);

    public static bool IsOne(string squeezed) => Name().Match(squeezed) is { Success: true } match && match.Length == squeezed.Length;

    /// <summary>True where a text ends as names of organisations do.</summary>
    public static bool Ends(string name) => name.Length >= 4 && End().IsMatch(name);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:公司|集团|厂|研究院|研究所|大学|学院|中心|合作社|事务所|合伙\)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}

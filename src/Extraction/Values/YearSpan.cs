using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Values;

// 2023—2025年: when, and no amount.
internal static partial class YearSpan
{
    /// <summary>True for a text that says from which year to which, and nothing else.</summary>
    public static bool IsAll(string folded) => Years().IsMatch(folded);

    [GeneratedRegex(@"^\s*(?:19|20)\d{2}\s*年?\s*[-~至到]+\s*(?:19|20)\d{2}\s*年度?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}

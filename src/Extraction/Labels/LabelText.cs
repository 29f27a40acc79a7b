using System.Buffers;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Labels;

/// <summary>A label taken apart: what it names, the unit and the year printed with it.</summary>
/// <param name="Core">Folded, without white space, numbering, units and years; what the dictionary is asked for.</param>
/// <param name="Unit">The unit in its brackets, or null.</param>
/// <param name="Brackets">What stands in brackets besides units and remarks; part of the meaning.</param>
internal sealed partial record LabelText(string Core, Unit? Unit, string Brackets)
{
    // Few wordings hold any of these, and looking for one character is quicker than asking an expression that begins with it.
    private static readonly SearchValues<char> Opening = SearchValues.Create("([<{");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”「」『』");
    private static readonly SearchValues<char> YearStarts = SearchValues.Create("12一二");

    private static readonly char[] Marks =
        [':', '?', ';', '.', ',', '、', '*', '★', '☆', '_', '-', '·', '。', '"', '“', '”', '―', '/', '●', '◆', '◇', '▲', '▶', '►', '•', '▪', '※', '■', '□', '☑', '√', '☐', '├', '└', '│', '┝', '┗', '┣', '┖', '╰', '↳', '→', '➢', '➤'];

    /// <summary>Takes a label apart.</summary>
    public static LabelText Of(string text, UnitParser units)
    {
        Unit? unit = null;

        // （2021年） / 元: the last line of a heading is its unit.
        var lastLine = text.LastIndexOf('\n');
        if (lastLine > 0 && units.Whole(text[(lastLine + 1)..]) is { } below)
            (unit, text) = (below, text[..lastLine]);
        var plain = PrintedText.WithoutNotes(PrintedText.Squeeze(text));
        var brackets = "";
        if (plain.AsSpan().IndexOfAny(Opening) >= 0)
            plain = WithoutRemarks(ShareNote().Replace(plain, ""), units, ref unit, ref brackets);
        plain = Numbering().Replace(plain, "");
        if (plain.AsSpan().IndexOfAny(Quotes) >= 0)
            plain = Quote().Replace(plain, "");
        if (plain.AsSpan().ContainsAnyInRange('a', 'z') || plain.EndsWith("USCC", StringComparison.Ordinal))
            plain = Translation().Replace(plain, "");
        if (plain.AsSpan().IndexOfAny(YearStarts) >= 0)
            plain = Year().Replace(plain, "");
        plain = plain.Trim(Marks);
        return new LabelText(plain, unit ?? TrailingUnit(ref plain, units), brackets) with { Core = plain };
    }

    /// <summary>True for a note to the person who fills the form in; it heads nothing.</summary>
    public static bool IsRemark(string text) => Note().IsMatch(PrintedText.Squeeze(text));

    /// <summary>The label of a cell that says it once more in English and nothing else, 单位名称 Company name; null where it is no such cell.</summary>
    public static string? BeforeTranslation(string text) => Translated().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>True for words in Latin letters alone, as Sales or R&amp;D beside the label they say again.</summary>
    public static bool IsTranslation(string text) => Latin().IsMatch(PrintedText.Fold(text));

    /// <summary>How many characters of a value belong to its label, which is said once more in English before it: Legal representative 赵思远.</summary>
    public static int TranslationBefore(string value) => TranslationFirst().Match(value).Length;

    // Of brackets only what is part of the meaning stays.
    private static string WithoutRemarks(string plain, UnitParser units, ref Unit? unit, ref string brackets)
    {
        var (counted, kept) = (unit, brackets);
        plain = Bracket().Replace(plain, match =>
        {
            var inside = match.Groups[1].Value;
            if (units.Whole(inside) is { Dimension: UnitDimension.Money } money)
            {
                counted ??= money;
                return "";
            }

            var parts = new List<string>();
            foreach (var part in inside.Split(',', ';', '，', '；', '、'))
            {
                var found = UnitIn(part, units);
                counted ??= found;
                if (found is null && part.Length > 0 && !Remark().IsMatch(part) && !Year().IsMatch(part) && !English().IsMatch(part))
                    parts.Add(part);
            }

            if (parts.Count == 0)
                return "";
            kept += string.Join("、", parts);
            return "(" + string.Join("、", parts) + ")";
        });
        (unit, brackets) = (counted, kept);
        return plain;
    }

    // 单位:万元 inside brackets, or the bare unit.
    private static Unit? UnitIn(string part, UnitParser units)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && part.StartsWith("单位", StringComparison.Ordinal))
            part = part[(colon + 1)..];
        else if (part.StartsWith("单位", StringComparison.Ordinal))
            part = part[2..];
        return units.Whole(part) is { Dimension: not UnitDimension.Time } unit ? unit : null;
    }

    // 销售收入/万元, 专职，人 and 占比% carry their unit at the end.
    private static Unit? TrailingUnit(ref string plain, UnitParser units)
    {
        var slash = plain.LastIndexOfAny(['/', ',']);
        if (slash > 1 && units.Whole(plain[(slash + 1)..]) is { } after)
        {
            plain = plain[..slash];
            return after;
        }

        if (plain.Length > 2 && plain[^1] == '%')
        {
            plain = plain[..^1];
            return units.Named("%");
        }

        return null;
    }

    [GeneratedRegex("[\"“”「」『』]", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    // 研发费用(占比为研发强度(研发/营收)): what a column of shares beside it means.
    [GeneratedRegex(@"\(占比[为指是系].*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ShareNote();

    // 填报单位 Applicant: the same once more in English. PCT and R&D are parts of a label.
    [GeneratedRegex(@"(?<=[\u3400-\u9FFF)%])(?:USCC|(?=[^\u3400-\u9FFF]*[a-z]{2})(?:[A-Z]|of)[A-Za-z0-9&,./()'-]{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Translation();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z&,./()'\s-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@"^\s*[A-Z][a-z]+(?:\s[a-z]{2,}){1,3}[\s:]+(?=[\u3400-\u9FFF]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex TranslationFirst();

    [GeneratedRegex(@"^([^A-Za-z]*[\u3400-\u9FFF)）%])\s*(?:USCC|(?=.*[a-z]{2})[A-Z][A-Za-z&,./()'\s-]{2,})$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Translated();

    [GeneratedRegex(@"^(?=.*[a-z]{2})[A-Z][A-Za-z&./' -]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^[(\[*]?(?:注|备注|说明|填写说明|填表说明|填报说明|填写要求|注意)\d{0,2}[:.、]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"[(\[<{]([^()\[\]<>{}]*)[)\]>}]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    // Remarks to the person who fills the form in; they name nothing.
    [GeneratedRegex(
        @"^(如有|有效|可选|必填|选填|盖章|公章|签字|签章|签名|印章|全称|合并|母公司|不含税|含税|元月|单位|截至.*|截止.*|按.*|以.*|见.*|可.*|如.*|请.*|填.*|需.*|须.*|即.*|精确.*|保留.*|人民币|不含子公司|近三年|近3年|上年度|上年|上一年度|最近三年|多选|单选|打√|勾选|☑|√|例如.*|例:.*|示例.*|下同|年末数|期末数|本企业|税前|三证合一|与.*一致|.*要求|同.*|所得税前|没有.*|若.*|无.*|非.*|单位负责人|第?\d{1,3}[行栏项]?(?:[-+÷×/*]第?\d{1,3}[行栏项]?%?)+|大写|小写|固话|手机/座机|座机/手机|从业人员|\d+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"^(?:[A-Z]\d{1,2}[.、．]?(?=[\u3400-\u9FFF]|PCT|R&D|E-?mail)|\d{1,2}(?:\.\d{1,2}){1,2}(?=[\u3400-\u9FFF]|PCT|R&D|E-?mail)|(?:第?[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2}){0,2})[、.．:)]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[①-⑳]|[IVX]{1,4}[、.])+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(
        @"(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})(?:年度|年末|年底|年)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[-~至](?:(?:19|20)\d{2}年?)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:年度|年)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

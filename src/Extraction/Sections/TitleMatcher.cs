using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

// Titles of attachments: 附件3 审计报告, 2022年度审计报告, 常州某某有限公司审计报告, 专利清单（共120件）.
internal sealed partial class TitleMatcher
{
    private const int LongestTitle = 60;
    private const int LongestPattern = 26;

    private readonly List<(string Title, AttachmentKind Kind)> titles;
    private readonly List<(string[] Words, AttachmentKind Kind)> patterns;
    private readonly Dictionary<AttachmentKind, string[][]> marks;

    public TitleMatcher(Programme programme)
    {
        titles =
        [
            .. programme.Attachments
                .SelectMany(k => k.Titles.Append(k.Title).Select(t => (Title: PrintedText.Squeeze(t), Kind: k)))
                .DistinctBy(t => (t.Title, t.Kind.Id))
                .OrderByDescending(t => t.Title.Length),
        ];
        patterns =
        [
            .. titles.Where(t => t.Title.Contains('+', StringComparison.Ordinal)).Select(t => (t.Title.Split('+'), t.Kind)),
        ];
        titles.RemoveAll(t => t.Title.Contains('+', StringComparison.Ordinal));
        marks = programme.Attachments.ToDictionary(
            k => k, k => k.Marks.Select(m => m.Split('+').Select(PrintedText.Squeeze).ToArray()).ToArray());
    }

    /// <summary>The attachment a line announces, or null where it is no title.</summary>
    /// <param name="line">As printed.</param>
    /// <param name="inForm">True on form pages, whose own headings must not be taken for titles by a word or two.</param>
    public TitleMatch? Match(string line, bool inForm)
    {
        var plain = PrintedText.Squeeze(line);
        if (plain.Length is < 3 or > LongestTitle || UploadedFile().IsMatch(plain))
            return null;
        var prefix = AttachmentNumber().Match(plain);
        var title = Strip(prefix.Success ? plain[prefix.Length..] : plain);
        var chinese = Translation().Replace(title, "");

        // 附件三 / （专利清单）: brackets around the whole of a title leave it one.
        var bracketed = title.Length == 0 && Enclosed().Match(plain[prefix.Length..]) is { Success: true } inside ? Strip(inside.Groups[1].Value) : "";
        foreach (var (known, kind) in titles)
        {
            if (IsNamed(title, known) || IsNamed(chinese, known) || IsNamed(bracketed, known))
                return new TitleMatch(kind, line.Trim(), prefix.Success);
        }

        if (prefix.Success && ByWords(WithoutOwner(bracketed), true) is { } byBracketed)
            return new TitleMatch(byBracketed, line.Trim(), true);

        if ((!inForm || prefix.Success) && (ByWords(WithoutOwner(title), prefix.Success) ?? ByWords(WithPart(plain, title), prefix.Success)) is { } byWords)
            return new TitleMatch(byWords, line.Trim(), prefix.Success);
        if (!prefix.Success)
            return null;
        foreach (var (known, kind) in titles)
        {
            if (title.Contains(known, StringComparison.Ordinal))
                return new TitleMatch(kind, line.Trim(), prefix.Success);
        }

        return title.Length >= 2 && !title.Contains('。', StringComparison.Ordinal) ? new TitleMatch(null, line.Trim(), prefix.Success) : null;
    }

    /// <summary>The attachment a file label or list entry names, or null.</summary>
    public AttachmentKind? Named(string label)
    {
        var plain = Strip(AttachmentNumber().Replace(PrintedText.Squeeze(label), ""));
        var dot = plain.LastIndexOf('.');
        if (dot > 0 && plain.Length - dot <= 5)
            plain = plain[..dot];
        foreach (var (known, kind) in titles)
        {
            if (plain == known)
                return kind;
        }

        return titles.FirstOrDefault(t => plain.Contains(t.Title, StringComparison.Ordinal)).Kind ?? ByWords(plain, true);
    }

    // Titles vary without end; a short line that holds all words of a pattern is one. The kind with most of the line wins.
    private AttachmentKind? ByWords(string title, bool announced)
    {
        if (title.Length > (announced ? LongestTitle : LongestPattern) || title.IndexOfAny(['。', ',', '，', ':', ';', '；']) >= 0)
            return null;
        AttachmentKind? best = null;
        var most = 0;
        foreach (var (words, kind) in patterns)
        {
            if (words.Sum(w => w.Length) is var length && length > most && words.All(w => title.Contains(w, StringComparison.OrdinalIgnoreCase)))
                (best, most) = (kind, length);
        }

        return best;
    }

    /// <summary>The one kind whose content words all stand in a text; null where there is none or more than one.</summary>
    public AttachmentKind? ByContent(string squeezed)
    {
        var found = marks.Where(m => m.Value.Any(words => words.All(w => squeezed.Contains(w, StringComparison.OrdinalIgnoreCase)))).Take(2).ToList();
        return found.Count == 1 ? found[0].Key : null;
    }

    private static bool IsNamed(string title, string known) => title == known || (title.EndsWith(known, StringComparison.Ordinal) && IsOwner(title[..^known.Length]));

    // 企业自主知识产权汇总（专利部分）: here the brackets say what is listed.
    private static string WithPart(string plain, string title) => Part().Match(plain) is { Success: true } part ? title + part.Value : title;

    private static string Strip(string title)
    {
        title = Numbering().Replace(title, "");
        title = title.Trim('《', '》', '"', '“', '”', ':', '.', '-', '、', '*');
        return Remark().Replace(title, "");
    }

    // 常州某某电梯部件股份有限公司2022年度知识产权费用支出情况: whose it is and of which year makes no title long.
    private static string WithoutOwner(string title) => Owner().Match(title) is { Success: true, Length: var length } && length < title.Length ? Year().Replace(title[length..], "") : title;

    // What may stand before a title and leaves it one: years and the company's name.
    private static bool IsOwner(string before)
    {
        var rest = Year().Replace(before, "").Trim('《', '关', '于', '-', '的', '、', '至');
        return rest.Length == 0 || Company().IsMatch(rest);
    }

    // ■ 附件1 营业执照: a bullet before it says nothing.
    [GeneratedRegex(@"^[■□◆◇●○▲△▶►★☆※•▪·]?[(\[]?(?:附件|附录|佐证材料|证明材料|附)(?:材料)?[(]?(?:\d{1,2}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,3})[)\]]?[:.、]?", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentNumber();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[.、]|-\d{1,2}[.、]?)|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"(?:[(\[][^()\[\]]{0,24}[)\]]|复印件|扫描件|原件|影印件|正本|\(续\)|续表|续)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度|年)?(?:[-~至、](?:19|20)\d{2}(?:年度|年)?)*|近三年|上年度|年度", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // ☑ 附件5 知识产权管理人员名册.pdf in what a portal exports names a file that was uploaded; the paper is bound elsewhere.
    [GeneratedRegex(@"^[☑☒☐✓✔√■□].*\.(?:pdf|docx?|xlsx?|jpe?g|png|tiff?|zip|rar)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UploadedFile();

    // 审计报告 Auditor’s Report: the title in another language behind it.
    [GeneratedRegex(@"(?<=[\u3400-\u9FFF]{2})[A-Za-z][A-Za-z'’.,&/-]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Translation();

    // （附专利清单） and （见专利清单） speak of another paper.
    [GeneratedRegex(@"^[(\[]((?![附含见详另])[^()\[\]]{3,24}(?:\([^()\[\]]{1,12}\)[^()\[\]]{0,12})?)[)\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"[(\[](?:专利|商标|软件著作权)(?:部分|类)?[)\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\u3400-\u9FFF()A-Za-z]{2,30}?公司(?:关于)?", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^[\u3400-\u9FFF()A-Za-z]{2,30}(?:公司|集团|研究院|研究所|大学|学院|厂|中心|单位|企业|申报人)$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();
}

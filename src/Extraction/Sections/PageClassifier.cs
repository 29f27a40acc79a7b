using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Sections;

// Goes through the booklet once, front to back: form first, then one attachment after another.
internal sealed partial class PageClassifier
{
    /// <summary>So many fields that only a form asks for make a page a form page, wherever it is bound.</summary>
    private const int FewestLeaders = 4;
    private const int FormFields = 3;

    private const string Licence = "business-licence";

    // A certificate says little; a plan speaks of many papers.
    private const int LongestPaper = 600;
    private const int ListRows = 4;
    private const int ListColumns = 4;
    private const int LongestPair = 60;
    private const int LongestLabel = 30;

    private static readonly string[] FormOnly = ["contact.", "project.", "budget.", "target.", "qualification.", "consortium.", "award.", "staff."];

    private readonly TitleMatcher titles;
    private readonly ReadingTools tools;
    private readonly string[] coverTitles;
    private readonly HashSet<string> tocTitles;
    private readonly string[] formHeadings;
    private readonly string[] planHeadings;

    public PageClassifier(TitleMatcher titles, ReadingTools tools)
    {
        this.titles = titles;
        this.tools = tools;
        coverTitles = tools.Words("cover-titles");
        tocTitles = [.. tools.Words("toc-titles")];
        formHeadings = tools.Words("form-headings");
        planHeadings = tools.Words("plan-headings");
    }

    public Sections Classify(ImmutableArray<TranscribedPage> pages, IReadOnlySet<Line> marginLines, IReadOnlyDictionary<PageRef, TitleMatch>? fileTitles = null)
    {
        var kinds = ImmutableArray.CreateBuilder<(PageKind Kind, string? Attachment)>(pages.Length);
        var form = ImmutableArray.CreateBuilder<TranscribedPage>();
        var contents = ImmutableArray.CreateBuilder<TranscribedPage>();
        var attachments = ImmutableArray.CreateBuilder<BoundAttachment>();
        BoundAttachment? open = null;
        var texts = pages.Select(p => new PageText(p, marginLines)).ToArray();
        var contentsAt = ContentsAfterForm(texts);
        for (var i = 0; i < pages.Length; i++)
        {
            var page = texts[i];
            var kind = KindOf(page, i, open, form.Count > 0, fileTitles?.GetValueOrDefault(page.Page.Place), out var title);
            if (kind is PageKind.Attachment or PageKind.Divider or PageKind.Form && page.GoesOnList(i > 0 ? texts[i - 1] : null))
                (kind, title) = (PageKind.Toc, null);

            // What stands before the list of attachments is the form, a letter of commitment printed in it included; a licence is never printed in it.
            if (i < contentsAt && kind is PageKind.Attachment or PageKind.Divider && title?.IsAnnounced != true && !IsLicence(page, title))
                kind = PageKind.Form;
            switch (kind)
            {
                case PageKind.Cover or PageKind.Form:
                    open = null;
                    form.Add(page.Page);
                    break;
                case PageKind.Toc:
                    contents.Add(page.Page);
                    break;
                case PageKind.Divider when title is null:
                    break;
                case PageKind.Divider or PageKind.Attachment:
                    open = Bind(page, kind, title, open, attachments);
                    break;
            }

            kinds.Add((kind, kind is PageKind.Attachment || (kind == PageKind.Divider && title is not null) ? open?.Kind?.Id : null));
        }

        return new Sections(kinds.ToImmutable(), form.ToImmutable(), contents.ToImmutable(), attachments.ToImmutable());
    }

    // Where the list of attachments stands behind the form; 0 where there is none, or it comes first.
    private int ContentsAfterForm(PageText[] pages)
    {
        var at = Array.FindIndex(pages, IsContents);
        return at >= 3 && pages.Take(at).Any(p => CountFormFields(p.Page) >= FormFields) ? at : 0;
    }

    private PageKind KindOf(PageText page, int index, BoundAttachment? open, bool hasForm, TitleMatch? ofFile, out TitleMatch? title)
    {
        title = null;
        if (page.Page.Blank)
            return PageKind.Blank;
        if (page.Squeezed.Length == 0)
            return open is null ? PageKind.Unknown : PageKind.Attachment;
        if (IsContents(page))
            return PageKind.Toc;

        // 附件一 and nothing else: what follows says itself what it is.
        if (OnlyNumber().IsMatch(page.Squeezed))
            return PageKind.Divider;
        if (index < 2 && !hasForm && IsCover(page) && !NamesFigures(page.Page))
            return PageKind.Cover;
        title = TitleOf(page, open);
        if (title?.Kind is null && ofFile is not null)
            title = ofFile;
        var formFields = CountFormFields(page.Page, open is not null);
        if (title?.Kind is not null && formFields < FormFields + 2)
        {
            // The auditor's own licence is bound into the audit report; it is not the applicant's.
            if (open?.Kind?.Id is { } bound && title.Kind.Id is Licence && title.Kind.Id != bound && page.Squeezed.Contains("会计师事务所", StringComparison.Ordinal) && IsOpenAudit(open))
            {
                title = null;
                return PageKind.Attachment;
            }

            return page.OnlyAnnounces ? PageKind.Divider : PageKind.Attachment;
        }

        if (formFields >= FormFields || (open is null && index < 3 && !hasForm))
            return PageKind.Form;
        if (title is not null)
            return page.OnlyAnnounces ? PageKind.Divider : PageKind.Attachment;
        if (open is null)
        {
            if (!IsFormPage(page) && page.LargeTitles.Count > 0 && formFields == 0 && page.Squeezed.Length <= LongestPaper && !NamesFigures(page.Page) && titles.ByContent(page.Squeezed) is { } byContent)
            {
                title = new TitleMatch(byContent, byContent.Title);
                return PageKind.Attachment;
            }

            return PageKind.Form;
        }

        // A licence bound between the pages of the form is one page; the plan goes on behind it.
        if (open is { Kind.Id: Licence } && page.Titles.Select(PrintedText.Squeeze).Any(t => planHeadings.Any(h => t.EndsWith(h, StringComparison.Ordinal)) && (!open.IsAnnounced || LaterSection().IsMatch(t))))
            return PageKind.Form;

        // A licence is one paper; the certificate behind it is another.
        if (open.Kind?.Id is Licence && page.LargeTitles.FirstOrDefault(t => Certificate().IsMatch(PrintedText.Squeeze(t))) is { } certificate)
            title = new TitleMatch(null, certificate);
        else if (page.LargeTitles.Count > 0 && titles.ByContent(page.Squeezed) is { } other && other != open.Kind && !IsOpenAudit(open))
            title = new TitleMatch(other, other.Title);
        return PageKind.Attachment;
    }

    // 附件4 / 证书号：… / 知识产权管理体系认证证书: the paper bound right behind its number says further down what it is.
    private TitleMatch? TitleOf(PageText page, BoundAttachment? open)
    {
        var known = page.Titles.Where(t => open is not null || !IsSectionHeading(t)).Select(t => titles.Match(t, open is null && !page.IsSparse)).OfType<TitleMatch>().ToList();
        if (!page.IsNumbered || known.Count == 0 || known[0].Kind is not null)
            return known.FirstOrDefault();
        return (known.Find(t => t.Kind is not null) ?? (page.Squeezed.Length <= LongestPaper && titles.ByContent(page.Squeezed) is { } content ? new TitleMatch(content, content.Title) : known[0])) with { IsAnnounced = true };
    }

    private static bool IsLicence(PageText page, TitleMatch? title) => title is { Kind.Id: Licence } && page.LargeTitles.Contains(title.Title);

    // 销售收入, 研发费用, 利税总额 in the first column: the applicant's own figures, whatever a remark below says of certificates.
    private bool NamesFigures(TranscribedPage page) =>
        page.Tables.SelectMany(t => t.Cells).Where(c => c.Lines.Length > 0).Select(c => tools.Labels.Match(Passage.Of(c.Lines, c.Box).Text, [])).Count(m => m is { IsListed: true, Fields: [{ Yearly: true }] }) >= FormFields;

    private static bool IsOpenAudit(BoundAttachment open) => open.Kind?.Id.Contains("audit", StringComparison.Ordinal) == true;

    // 目录 over lines that name attachments; 专利目录 over lines that name patents is none, nor is 申报内容一览 over all that a form asks for.
    private bool IsContents(PageText page)
    {
        var titled = page.Titles.Take(3).Select(t => Remark().Replace(ItemNumber().Replace(PrintedText.Squeeze(t), "").Trim(':', '《', '》'), "")).ToList();
        if (titled.Any(tocTitles.Contains))
            return CountFormFields(page.Page) is var asked && (asked < FormFields || (asked < 2 * FormFields && NamesAttachments(page)));
        return ((titled.Any(t => ContentsTitle().IsMatch(t)) && CountFormFields(page.Page) < 2 * FormFields) || (HoldsLeaders(page) && CountFormFields(page.Page) < FormFields)) && NamesAttachments(page);
    }

    // 附件一 营业执照.....5: rows of dots lead to page numbers, whatever of its title was read; below a plan they only end the form.
    private static bool HoldsLeaders(PageText page)
    {
        var lines = page.Page.Lines.Concat(page.Page.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)).Where(l => l.Text.Any(PrintedText.IsChinese)).ToList();
        return lines.Count(l => Leader().IsMatch(l.Text)) is var leaders && leaders >= FewestLeaders && 2 * leaders > lines.Count;
    }

    private bool NamesAttachments(PageText page) => ContentsReader.Read(page.Page, titles).Select(e => e.Attachment).Distinct().Count() >= 3;

    // 五、信用承诺 goes on with the form's own headings; 附件五 does not.
    private static bool IsSectionHeading(string title) => SectionHeading().IsMatch(PrintedText.Squeeze(title));

    // A long title is broken over two lines: only together they end with 申报书.
    private bool IsCover(PageText page) =>
        coverTitles.Any(c => string.Concat((page.IsSparse || page.Page.Lines.Length < 20 ? page.Titles.Concat(page.Head) : page.LargeTitles).Select(PrintedText.Squeeze)).Contains(c, StringComparison.Ordinal)) && page.Page.Tables.Sum(t => t.Cells.Length) < 40 ||
        page.Titles.Concat(page.LargeTitles).Select(PrintedText.Squeeze).Any(t => coverTitles.Any(c => t.EndsWith(c, StringComparison.Ordinal))) &&
        page.Page.Tables.Sum(t => t.Cells.Length) < 40;

    private bool IsFormPage(PageText page) =>
        page.Titles.Select(PrintedText.Squeeze).Any(t => formHeadings.Any(h => t.EndsWith(h, StringComparison.Ordinal)));

    private int CountFormFields(TranscribedPage page, bool bound = false)
    {
        var found = new HashSet<FieldId>();
        foreach (var (table, cell) in page.Tables.SelectMany(t => t.Cells.Select(c => (t, c))))
        {
            if (cell.Lines.Length > 0 && !(bound && cell.Row == 0 && IsList(table)))
            {
                var text = Passage.Of(cell.Lines, cell.Box).Text;
                Count(tools.Labels.Match(text, []), found);
                if (text.Length <= LongestPair)
                    CountLeading(text, found);
            }
        }

        foreach (var line in page.Lines)
        {
            var colon = PrintedText.Fold(line.Text).IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                Count(tools.Labels.Match(line.Text[..colon], []), found);
            else if (line.Text.Length <= LongestPair)
                CountLeading(line.Text, found);
        }

        return found.Count;
    }

    // 项目编号 | 项目名称 | 起止时间 over many rows: a list among the attachments asks nobody for anything.
    private static bool IsList(Table table) =>
        table is { RowCount: >= ListRows, ColumnCount: >= ListColumns } && table.Cells.Where(c => c.Row == 0).All(c => c.ColumnSpan == 1 && !c.Lines.Any(l => l.Text.Any(char.IsDigit)));

    // 法 人 姓 名  吴某: the words before a gap that together are a label.
    private void CountLeading(string text, HashSet<FieldId> found)
    {
        foreach (var (_, match) in tools.Labels.Leading(text, LongestLabel))
            Count(match, found);
    }

    private static void Count(LabelMatch? match, HashSet<FieldId> found)
    {
        if (match is not { IsListed: true })
            return;
        foreach (var field in match.Fields.Where(f => FormOnly.Any(p => f.Id.Name.StartsWith(p, StringComparison.Ordinal))))
            found.Add(field.Id);
    }

    private static BoundAttachment Bind(
        PageText page, PageKind kind, TitleMatch? title, BoundAttachment? open, ImmutableArray<BoundAttachment>.Builder attachments)
    {
        var begins = open is null || (title is not null && (title.Kind != open.Kind || title.Kind is null || kind == PageKind.Divider || IsCopy(page, open) || IsAnotherReport(page, title, open)));

        // The first page behind a divider sheet repeats its title.
        if (begins && open is { Pages.Count: 1 } && title?.Kind == open.Kind && kind == PageKind.Attachment && !IsCopy(page, open) && !IsAnotherReport(page, title!, open))
            begins = false;
        if (begins)
        {
            open = new BoundAttachment(title?.Kind, title?.Title ?? "", title?.IsAnnounced == true || kind == PageKind.Divider);
            attachments.Add(open);
        }

        open!.Pages.Add(page.Page);
        open.Texts.Add(page.Squeezed);
        open.Titled.Add(title is not null && title.Kind == open.Kind);
        return open;
    }

    // Reports of several years are bound one behind the other: each begins with its title and speaks of its own year.
    private static bool IsAnotherReport(PageText page, TitleMatch title, BoundAttachment open)
    {
        if (!PrintedText.Squeeze(title.Title).Contains("报告", StringComparison.Ordinal))
            return false;
        var own = AttachmentFacts.YearsOf(page.Squeezed);
        var years = AttachmentFacts.Years(open);
        return own.Length == 1 && years.Length > 0 && !years.Contains(own[0]);
    }

    private static bool IsCopy(PageText page, BoundAttachment open) => page.Squeezed.Length > 20 && open.Texts.Contains(page.Squeezed);

    // 目录（附件部分）
    [GeneratedRegex(@"\([^()]{1,12}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"目录$|^(?:附件|材料|佐证|证明|申报).*(?:一览表?|清单|列表)$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsTitle();

    // 17. 附件清单 goes on with the numbers of the form.
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．)]", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"[\u3400-\u9FFF）)]\s*(?:[.．]{2,}|…+|[·⋯]{3,})\s*\d{0,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章部]|\d{1,2}(?:\.\d{1,2})*[、.]?(?=[\u3400-\u9FFF]))", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();

    // 六、推进计划 goes on with what was begun before the licence.
    [GeneratedRegex(@"^(?:[二三四五六七八九十]{1,3}、|第[二三四五六七八九十]{1,3}[章部])", RegexOptions.CultureInvariant)]
    private static partial Regex LaterSection();

    [GeneratedRegex(@"^[\u3400-\u9FFF()“”""]{4,20}(?:证书|许可证|登记证)$", RegexOptions.CultureInvariant)]
    private static partial Regex Certificate();

    [GeneratedRegex(@"^[(\[]?(?:附件|附录|附)(?:材料)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\]:.、]?(?:第?-?\d{1,4}-?页?(?:[/,，、]?共?\d{1,4}页?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNumber();
}

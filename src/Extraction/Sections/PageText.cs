using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Sections;

// What a page says at a glance: all its text, and the lines that may be its title.
internal sealed partial class PageText
{
    /// <summary>Titles stand among the first lines, or in type this much larger than the rest.</summary>
    private const double LargeType = 1.35;

    private const int FirstLines = 3;

    // 附件3 | 有效专利清单 and below them 专利权人：… | 统计截止：…, which line up with them.
    private const int BarRows = 3;

    // 附件1 / …计划项 / 目 / 申报书 / （2024年度）: a cover sets its title in several lines.
    private const int HeadLines = 6;

    public PageText(TranscribedPage page, IReadOnlySet<Line> marginLines)
    {
        Page = page;
        var tableLines = page.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines);
        Squeezed = PrintedText.Squeeze(string.Concat(ReadingOrder.InRows(page.Lines.Concat(tableLines)).Select(l => l.Text)));
        var usual = LineHeight.Usual(page);
        var lines = page.Lines.Where(l => !marginLines.Contains(l)).ToList();

        // 附件七 | 专利权质押登记通知书: a bar across the page is the title, not a table.
        var bar = page.Tables.FirstOrDefault(IsBar);
        var firstTable = page.Tables.Where(t => t != bar).Select(t => t.Box.Y).DefaultIfEmpty(double.MaxValue).Min();
        IsSparse = page.Tables.All(t => t == bar) && Squeezed.Length < 80;
        OnlyAnnounces = IsSparse && !IssuedPaper().IsMatch(Squeezed);

        // A title has nothing but titles above it; what stands further down heads a part of the page.
        var first = lines.Where(l => l.Box.Y < firstTable).ToList();
        IsNumbered = first.Count > 1 && Number().IsMatch(PrintedText.Squeeze(first[0].Text));
        first = [.. first.Take(IsSparse ? lines.Count : IsNumbered ? HeadLines : FirstLines)];
        var large = first.TakeWhile(l => l.Box.Height >= LargeType * usual).ToList();
        var banner = first.Count > 1 ? [] : page.Tables.Take(1).SelectMany(t => t.Cells.Where(c => c.Row == 0 && c.ColumnSpan == t.ColumnCount)).SelectMany(c => c.Lines);
        Titles = WithNumbers([.. first.Concat(banner).OrderBy(l => l.Box.Y).Select(l => l.Text)]);
        if (bar is not null)
            Titles = [string.Concat(bar.Cells.Where(c => c.Row == 0).SelectMany(c => c.Lines).Select(l => l.Text)), .. Titles];
        LargeTitles = [.. large.Select(l => l.Text)];
        Announced = [.. lines.Select(l => ListedTitle().Match(PrintedText.Squeeze(l.Text))).Where(m => m.Success).Select(m => Ordinal(m.Groups[1].Value))];
        OnlyLists = Announced.Length > 0 && page.Tables.Length == 0 && Announced.Length == lines.Count(l => !IsFolio(l.Text));
        Head = [.. lines.Where(l => l.Box.Y < firstTable).Take(HeadLines).Select(l => l.Text)];
    }

    public TranscribedPage Page { get; }

    /// <summary>All text of the page, without white space.</summary>
    public string Squeezed { get; }

    /// <summary>True where 附件3 stands alone in the first line, whatever follows.</summary>
    public bool IsNumbered { get; }

    /// <summary>Lines that may be titles, top to bottom.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>The lines a cover may set its title in.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>Those of them set in large type.</summary>
    public IReadOnlyList<string> LargeTitles { get; }

    /// <summary>The numbers of the attachments whose titles stand on lines of their own, top to bottom.</summary>
    public ImmutableArray<int> Announced { get; }

    /// <summary>True where such titles are all that stands on the page.</summary>
    public bool OnlyLists { get; }

    /// <summary>True for a sheet with a few words on it.</summary>
    public bool IsSparse { get; }

    /// <summary>True for a sheet that only says what follows; the cover of a report names who wrote it, when or under which number.</summary>
    public bool OnlyAnnounces { get; }

    /// <summary>True where the page holds the rest of a list of attachments: several titles and nothing else, or the one that follows the list on the page before.</summary>
    public bool GoesOnList(PageText? before) =>
        OnlyLists && (Announced.Length > 1 ? Announced.Distinct().Count() == Announced.Length : before is { Announced: [.., _, var last], OnlyLists: false } && Announced[0] == last + 1);

    // 附件10 and 附件十 are the same number; 0 for what is none.
    private static int Ordinal(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : (int?)ChineseNumeral.Parse(number)?.Value ?? 0;

    private static bool IsBar(Table table) =>
        table.RowCount <= BarRows && table.Cells is [var number, { Row: 0 } title, ..] && table.Cells.Count(c => c.Row == 0) <= 3 && title.Lines.Length > 0 && Number().IsMatch(PrintedText.Squeeze(string.Concat(number.Lines.Select(l => l.Text))));

    private static bool IsFolio(string line) => Folio().IsMatch(PrintedText.Squeeze(line));

    // 附件3 on a line of its own announces the line below it.
    private static List<string> WithNumbers(List<string> lines)
    {
        var titles = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && Number().IsMatch(PrintedText.Squeeze(lines[i])))
                titles.Add(lines[i] + "：" + lines[i + 1]);
            titles.Add(lines[i]);
        }

        return titles;
    }

    [GeneratedRegex(@"^[(\[]?(?:附件|附录|附)(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\]:.、]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[(\[]?(?:附件|附录|佐证材料|证明材料|附)(?:材料)?[(]?(\d{1,2}|[一二三四五六七八九十]{1,3})[)\]]?[:.、]?[\u3400-\u9FFF《].{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex ListedTitle();

    [GeneratedRegex(@"^(?:第?-?\d{1,4}-?页?(?:[/,，、]?共?\d{1,4}页?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Folio();

    [GeneratedRegex(@"事务所|(?:编号|文号|字号):|审字|\d{4}年\d{1,2}月\d{1,2}日|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月", RegexOptions.CultureInvariant)]
    private static partial Regex IssuedPaper();
}

using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;
using DocPipeline.Extraction.Sections;

namespace DocPipeline.Extraction.Figures;

// A booklet that nowhere asks for the applicant's name still says it: a line of its own over the first heading, below the title of the cover,
// beside a bare word for whoever applies, or where it says what it calls itself: 某某有限公司（以下简称“公司”）.
internal sealed partial class TitledApplicant(ReadingTools tools)
{
    private const int Longest = 40;
    private readonly string[] own = [.. tools.Words("own-words"), .. tools.Words("own-labels")];

    /// <summary>The name where the form has no place for it and its first page names one company alone above its headings; null elsewhere.</summary>
    /// <param name="form">Pages of the form.</param>
    /// <param name="readings">What was read on them.</param>
    public Reading? Read(IReadOnlyList<TranscribedPage> form, IEnumerable<Reading> readings)
    {
        if (form.Count == 0 || tools.Vocabulary.Find(new FieldId("applicant.name")) is not { } field || readings.Any(r => r.Field == field))
            return null;
        var found = OnCover(form[0]).Concat(BesideOwnWord(form[0])).Concat(Introduced(form[0])).ToList();
        return found.Select(n => PrintedText.Squeeze(n.Text)).Distinct().Count() == 1 && found[0] is var name
            ? new Reading([], field, true, null, new TextValue(PrintedText.Canonical(name.Text)), name.Text.Trim(), form[0].Place, name.Box, name.Confidence, ReadingPlace.Prose, [], "")
            : null;
    }

    // What stands below a heading is said of something; a table on the page holds what is asked for.
    private IEnumerable<Passage> OnCover(TranscribedPage cover)
    {
        var usual = LineHeight.Usual(cover);
        return cover.Lines.TakeWhile((line, i) => !Begins(cover, line, usual, i) || NameIn(Passage.Of(line)) is var name && name.Text.Length < line.Text.Length && IsCompany(name)).Select(l => NameIn(Passage.Of(l)))
            .Where(IsCompany);
    }

    // 企业 | 常州某某有限公司 in a table of the first page.
    private IEnumerable<Passage> BesideOwnWord(TranscribedPage cover) =>
        from table in cover.Tables
        from word in table.Cells
        where own.Contains(PrintedText.Squeeze(Passage.Of(word.Lines, word.Box).Text))
        from beside in table.Cells
        where beside.Row == word.Row && beside.Column == word.Column + word.ColumnSpan
        select BeforeNote(Passage.Of(beside.Lines, beside.Box)) into name
        where IsCompany(name)
        select name;

    // 常州某某有限公司（统一社会信用代码：91320412…）: what is asked for in brackets is no part of the name.
    private static Passage BeforeNote(Passage answer) =>
        answer.Folded.IndexOf('(') is > 0 and var note && answer.Folded.IndexOf(':') > note ? answer.Part(0, note) : answer;

    // The name may go on in the next line.
    private IEnumerable<Passage> Introduced(TranscribedPage page)
    {
        for (var i = 0; i < page.Lines.Length; i++)
        {
            var lines = page.Lines.AsSpan(i, Math.Min(2, page.Lines.Length - i)).ToArray();
            var passage = Passage.Of([.. lines], Box.Around(lines.Select(l => l.Box)));
            if (SaysItself().Match(passage.Folded) is { Success: true } said && own.Contains(said.Groups["self"].Value) && passage.Part(said.Groups["name"].Index, said.Groups["name"].Length) is var name && IsCompany(name))
                yield return name;
        }
    }

    [GeneratedRegex(@"(?<name>" + CompanyNames.Pattern + @")\s*\((?:以下)?简?称:?\s*[""“”'‘’「]?(?<self>[\u3400-\u9FFF]{2,6})[""“”'‘’」]?\)", RegexOptions.CultureInvariant)]
    private static partial Regex SaysItself();

    private static bool IsCompany(Passage name) =>
        PrintedText.Squeeze(name.Text) is { Length: <= Longest } plain && CompanyNames.IsOne(plain) && CompanyNames.Ends(plain);

    // 企业   常州某某有限公司: a word for whoever applies may stand before it.
    private Passage NameIn(Passage line) =>
        line.Folded.LastIndexOfAny([' ', ':']) is > 0 and var gap && own.Contains(PrintedText.Squeeze(line.Folded[..gap])) ? line.Part(gap + 1, line.Folded.Length - gap - 1) : line;

    private static bool Begins(TranscribedPage cover, Line line, double usual, int at) =>
        at > 0 && (IsNumbered(line.Text) && Outline.IsHeading(line, usual) || PrintedText.Fold(line.Text).IndexOf(':') > 0 || cover.Tables.Any(t => t.Box.Y < line.Box.Y));

    private static bool IsNumbered(string text) => PrintedText.Squeeze(text) is [var first, ..] && (char.IsAsciiDigit(first) || first is '(' or '一' or '第');
}

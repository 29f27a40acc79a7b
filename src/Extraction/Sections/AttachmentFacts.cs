using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Sections;

// Who an attachment belongs to, who issued it, until when it holds, which years it covers.
internal sealed partial class AttachmentFacts
{
    private readonly ReadingTools tools;
    private readonly HolderReader holders;
    private readonly HashSet<string> issuerLabels;

    public AttachmentFacts(ReadingTools tools)
    {
        this.tools = tools;
        holders = new HolderReader(tools);
        issuerLabels = [.. tools.Words("issuer-labels")];
    }

    /// <summary>What an attachment says of itself.</summary>
    /// <param name="bound">Its pages.</param>
    /// <param name="readings">What was read on them.</param>
    /// <param name="applicant">Name of the applicant, or null.</param>
    /// <param name="margins">Running heads and feet.</param>
    public Attachment Describe(BoundAttachment bound, IReadOnlyList<Reading> readings, string? applicant, IReadOnlySet<Line> margins)
    {
        var text = string.Concat(bound.Texts);
        var until = ValidUntil(text);
        return new Attachment(
            bound.Kind?.Id ?? "other",
            bound.Title,
            [.. bound.Pages.Select(p => p.Place)],
            holders.Read(bound, readings, applicant, margins),
            Issuer(bound, readings),
            until,
            Years(bound),
            text)
        {
            ValidUntilAt = until is { } day ? PlaceOf(bound, day) : null,
        };
    }

    /// <summary>The year of the report an attachment is, from its title or the date most of it speaks of; null where it names none.</summary>
    public static int? ReportYear(BoundAttachment bound) => Years(bound) is { Length: > 0 } years ? years[^1] : null;

    private string? Issuer(BoundAttachment bound, IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.Value is TextValue value && reading.Labels.Length > 0 && issuerLabels.Contains(tools.Labels.Parse(reading.Labels[^1]).Core))
                return IssueDate().Replace(value.Text, "");
        }

        for (var p = bound.Pages.Count - 1; p >= 0; p--)
        {
            for (var l = bound.Pages[p].Lines.Length - 1; l >= 0; l--)
            {
                var plain = PrintedText.Squeeze(bound.Pages[p].Lines[l].Text);
                if (IssuingBody().IsMatch(plain))
                    return PrintedText.Canonical(bound.Pages[p].Lines[l].Text);
            }
        }

        return null;
    }

    // 注册有效期限自2011年6月21日至2021年6月20日止 above 续展注册有效期自…至2031年6月20日: a paper that was renewed holds as long as the renewal.
    private static DateOnly? ValidUntil(string text)
    {
        DateOnly? until = null;
        foreach (Match match in Validity().Matches(text))
        {
            if (until is not null && !Renewal().IsMatch(text[..match.Index]))
                continue;
            var rest = text.Substring(match.Index, Math.Min(60, text.Length - match.Index));
            var dates = DateParser.Scan(rest);
            if (dates.Count > 0 && match.Length + 16 > dates[0].Start)
            {
                var last = dates.Count > 1 && dates[1].Start - (dates[0].Start + dates[0].Length) <= 3 ? dates[1] : dates[0];
                var end = LastDay(last.Value);
                until = until > end ? until : end;
            }
        }

        return until;
    }

    // 有效期至2026年3月 holds to the end of the month.
    private static DateOnly LastDay(DateValue date) => date.Precision == DatePrecision.Day ? date.Date : date.Date.AddMonths(1).AddDays(-1);

    // The line of that date; one that says what it is before one that only holds it.
    private static Provenance? PlaceOf(BoundAttachment bound, DateOnly day)
    {
        var lines = bound.Pages.SelectMany(p => p.Lines.Concat(p.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)).Select(l => (Page: p, Line: l, Text: PrintedText.Squeeze(l.Text))))
            .Where(l => DateParser.Scan(l.Text).Exists(d => LastDay(d.Value) == day)).ToList();
        var index = Math.Max(lines.FindIndex(l => Validity().IsMatch(l.Text)), 0);
        return lines.Count == 0 ? null : new Provenance(lines[index].Page.Place, lines[index].Line.Box, Provenance.TextLayer);
    }

    /// <summary>The years an attachment is about; empty where it names none.</summary>
    public static ImmutableArray<int> Years(BoundAttachment bound)
    {
        foreach (var source in (string[])[bound.Title, .. bound.Texts.Take(3)])
        {
            if (Titled(source) is { Length: > 0 } titled)
                return titled;
        }

        var counted = bound.Texts.SelectMany(t => YearEnd().Matches(t)).GroupBy(m => Number(m.Groups[1])).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        return counted is null ? [] : [counted.Key];
    }

    /// <summary>The years the first page of a report speaks of: those of its title, else the one its balance sheet is dated.</summary>
    public static ImmutableArray<int> YearsOf(string squeezed) =>
        Titled(squeezed) is { Length: > 0 } titled ? titled : [.. YearEnd().Matches(squeezed).Select(m => Number(m.Groups[1])).Distinct().Take(2)];

    private static ImmutableArray<int> Titled(string source)
    {
        var head = PrintedText.Squeeze(source.Length > 400 ? source[..400] : source);
        if (Range().Match(head) is { Success: true } range)
        {
            var (from, to) = (Number(range.Groups[1]), Number(range.Groups[2]));
            if (to > from && to - from < 6)
                return [.. Enumerable.Range(from, to - from + 1)];
        }

        // 包括2022年12月31日、2021年12月31日的资产负债表: every year it was audited for is listed.
        if (ListedYears().Match(head) is { Success: true } listed)
            return [.. YearEnd().Matches(listed.Value).Select(m => Number(m.Groups[1])).Distinct().Order()];

        // 2020、2021、2022年度: only the last one carries the word.
        if (YearsInARow().Match(head) is { Success: true } row)
            return [.. FourDigits().Matches(row.Value).Select(m => Number(m.Groups[0])).Distinct().Order()];

        return [.. TitledYear().Matches(head).Select(m => Number(m.Groups[1])).Distinct().Order()];
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:发证机关:|认定机关:)?[\u3400-\u9FFF()]{2,24}(?:部|局|厅|委员会|人民政府|中心|有限公司|事务所|办公室|协会)(?:\(盖章\)|\(章\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuingBody();

    [GeneratedRegex(@"(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$", RegexOptions.CultureInvariant)]
    private static partial Regex IssueDate();

    [GeneratedRegex(@"有效期(?:限)?(?:至|到|自|:|为|从)?|有效期截止|有效日期", RegexOptions.CultureInvariant)]
    private static partial Regex Validity();

    // Right before what it is said of: 续展注册有效期自.
    [GeneratedRegex(@"(?:续展|续期|展期|延期|延续)[\u3400-\u9FFF()]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Renewal();

    [GeneratedRegex(@"((?:19|20)\d{2})年?度?(?:-|~|至)((?:19|20)\d{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?:19|20)\d{2}年12月31日(?:[、,和及与](?:19|20)\d{2}年12月31日)+", RegexOptions.CultureInvariant)]
    private static partial Regex ListedYears();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}年?度?(?:[、,和及与/](?:19|20)\d{2}年?度?)+(?<=年度|年)", RegexOptions.CultureInvariant)]
    private static partial Regex YearsInARow();

    [GeneratedRegex(@"(?:19|20)\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"((?:19|20)\d{2})年度", RegexOptions.CultureInvariant)]
    private static partial Regex TitledYear();

    [GeneratedRegex(@"((?:19|20)\d{2})年12月31日", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();
}

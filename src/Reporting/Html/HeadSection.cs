using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>Who applied, the outcome, and the counts behind it.</summary>
internal static class HeadSection
{
    public static void Write(Markup html, View view)
    {
        var (report, texts) = (view.Report, view.Texts);
        html.Add($"<header class=\"head\"><p class=\"kicker\">{report.Programme.Title}<span>{texts["title"]}</span></p>");
        html.Add($"<h1>{report.Applicant ?? texts["applicant-unknown"]}</h1>");
        WriteVerdict(html, view);
        WriteFacts(html, view);
        html.Literal("</header>");
        WriteContents(html, view);
    }

    private static void WriteVerdict(Markup html, View view)
    {
        var (report, texts) = (view.Report, view.Texts);
        var verdict = Words.Of(report.Verdict);
        var isReminded = report.Verdict == Verdict.Ready && Warnings(report) > 0;
        html.Add($"<div class=\"verdict {(isReminded ? "reminded" : verdict)}\">");
        Mark.Shape(html, isReminded ? Words.Of(Severity.Warning) : Mark.ShapeOf(report.Verdict));
        html.Add($"<div class=\"says\"><strong>{VerdictText(report, texts)}</strong><span>{texts["verdict-note." + verdict]}</span></div>");
        html.Literal("<dl class=\"counts\">");
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            html.Add($"<div class=\"{Words.Of(severity)}\"><dt>{texts["severity." + Words.Of(severity)]}</dt>");
            html.Add($"<dd>{report.Findings.Count(f => f.Severity == severity)}</dd></div>");
        }

        html.Literal("</dl></div>");
    }

    /// <summary>The outcome in words; a booklet in which something is still to be done is not called free of problems.</summary>
    public static string VerdictText(Report report, Texts texts) =>
        IsBarred(report) ? texts["verdict.barring"]
        : report.Verdict == Verdict.Ready && Warnings(report) is > 0 and var warnings ? texts.Format("verdict.reminded", warnings)
        : texts["verdict." + Words.Of(report.Verdict)];

    private static int Warnings(Report report) => report.Findings.Count(f => f.Severity == Severity.Warning);

    // Mending nothing helps against these.
    private static bool IsBarred(Report report) =>
        report.Findings.Any(f => f is { Severity: Severity.Error, Code: "criterion-not-met" or "deadline-missed" or "repeat-support" });

    private static void WriteFacts(Markup html, View view)
    {
        var (report, texts) = (view.Report, view.Texts);
        html.Literal("<dl class=\"facts\">");
        foreach (var (name, value) in Facts(report, texts))
            html.Add($"<div><dt>{name}</dt><dd>{value}</dd></div>");
        html.Literal("</dl>");
        if (report.Submission is null)
            html.Add($"<p class=\"note\">{texts["no-online"]}</p>");
    }

    /// <summary>What is known of the case, by name.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(Report report, Texts texts)
    {
        (string Name, string? Value)[] facts =
        [
            (texts["fact.submission"], report.Submission?.Record.SubmissionId),
            (texts["fact.district"], Head.District(report)),
            (texts["fact.submitted"], TimeText(report.Submission?.Record.SubmittedAt)),
            (texts["fact.sent"], TimeText(report.Submission?.Record.ApplicantSubmittedAt)),
            (texts["fact.received"], TimeText(report.ReceivedAt)),
            (texts["fact.pages"], PageCounts(report, texts)),
            (texts["fact.criteria"], CriterionCounts(report, texts)),
        ];
        return facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Name, f.Value!));
    }

    // As a reader in China would write it; the seconds only where they say something.
    public static string? TimeText(Moment? moment)
    {
        if (moment is null || !moment.AsStated.Contains(':', StringComparison.Ordinal))
            return moment?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var local = moment.Time.ToOffset(Moment.Shanghai);
        return local.ToString(local.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string PageCounts(Report report, Texts texts)
    {
        var pages = report.Evidence.Pages;
        var parts = new List<string> { texts.Format("pages", pages.Length) };
        foreach (var source in (ReadOnlySpan<PageSource>)[PageSource.Scanned, PageSource.Mixed])
        {
            var count = pages.Count(p => p.Source == source);
            if (count > 0)
                parts.Add($"{texts["source." + Words.Of(source)]} {count}");
        }

        var unread = pages.Count(p => !p.Readable);
        if (unread > 0)
            parts.Add($"{texts["unread"]} {unread}");
        return string.Join(" · ", parts);
    }

    private static string CriterionCounts(Report report, Texts texts)
    {
        var parts = new List<string>();
        foreach (var same in report.Criteria.GroupBy(c => CriterionWords.KeyOf(c, report)).OrderBy(g => g.First().Outcome).ThenByDescending(g => g.Key, StringComparer.Ordinal))
            parts.Add($"{texts["outcome." + same.Key]} {same.Count()}");

        return string.Join(" · ", parts);
    }

    private static void WriteContents(Markup html, View view)
    {
        html.Add($"<nav class=\"contents\" aria-label=\"{view.Texts["contents"]}\">");
        if (view.Report.Changes is not null)
            html.Add($"<a href=\"#changes\">{view.Texts["section.changes"]}</a>");
        foreach (var section in (ReadOnlySpan<string>)["findings", "criteria", "person", "fields", "attachments", "pages", "inputs"])
            html.Add($"<a href=\"#{section}\">{view.Texts["section." + section]}</a>");
        html.Literal("</nav>");
    }
}

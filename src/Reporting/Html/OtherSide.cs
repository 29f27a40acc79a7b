using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>The side a finding shows no value of: where on paper it was looked for, and what the online record says of the same thing.</summary>
internal static class OtherSide
{
    public static void Write(Markup html, View view, Finding finding)
    {
        if (Paper(view, finding) is { } paper)
            html.Add($"<div><dt>{view.Texts["origin.paper"]}</dt><dd>{paper}</dd></div>");
        if (Online(view, finding) is { } online)
            html.Add($"<div><dt>{view.Texts["origin.online"]}</dt><dd>{online}</dd></div>");
        AttachedSide.Write(html, view, finding);
    }

    // What is missing stands nowhere: said is which pages were looked through.
    private static string? Paper(View view, Finding finding)
    {
        if (IsDeadline(finding))
            return IsOfPaper(view, finding) ? HeadSection.TimeText(view.Report.ReceivedAt) : view.Texts["not-on-paper"];
        if (!finding.Pages.IsEmpty || finding.Statements.Any(s => s.Provenance is not null))
            return null;
        var pages = view.Report.Evidence.Pages;
        return finding.Code switch
        {
            "missing-on-paper" => Looked(view, pages.Where(p => p.Kind is PageKind.Form or PageKind.Cover)),
            "attachment-missing" => Looked(view, pages),
            _ => null,
        };
    }

    private static string? Looked(View view, IEnumerable<ClassifiedPage> pages)
    {
        var numbers = pages.Select(p => view.Pages.NumberOf(p.Place)).ToArray();
        return numbers.Length == 0 ? null : view.Texts.Format("looked-through", PageRanges.Of(numbers, view.Texts["list-separator"]));
    }

    private static string? Online(View view, Finding finding)
    {
        if (finding.Code is "missing-online" or "needs-review" || finding.Statements.Any(s => s.Origin == Origin.Online))
            return null;
        if (IsDeadline(finding))
            return IsOfPaper(view, finding) ? view.Texts["not-online"] : HeadSection.TimeText(view.Report.Submission?.Record.HandedInAt);
        if (view.Report.Submission is not { } submission)
            return finding.Field is null && finding.Attachment is null ? null : view.Texts["no-online"];
        if (finding.Field is { } field)
        {
            return submission.Statements.LastOrDefault(s => s.Field == field && s.Period == finding.Period) is { } stated
                ? $"{ValueText.Printed(stated, view.Texts)} {ValueText.Unit(stated)}".TrimEnd()
                : view.Texts["not-found.online"];
        }

        if (finding.Attachment is { } kind)
        {
            if (submission.Attachments is not { } uploaded)
                return view.Texts["uploads.unknown"];
            var same = uploaded.Where(a => a.Kind == kind).Select(a => a.Label).ToArray();
            return same.Length == 0 ? view.Texts["uploads.none"] : view.Texts.Format("uploads.some", string.Join(view.Texts["list-separator"], same));
        }

        if (finding.Criterion is not null)
            return Same(view, submission, finding);
        return finding.Pages.IsEmpty ? null : view.Texts["not-online"];
    }

    // A condition is judged by the form; whether the online record would say the same is what one asks next.
    private static string? Same(View view, Submission submission, Finding finding)
    {
        var said = new List<string>();
        foreach (var paper in finding.Statements.Where(s => s.Origin == Origin.Paper))
        {
            var stated = submission.Statements.LastOrDefault(s => s.Field == paper.Field && s.Period == paper.Period);
            var value = stated is null ? view.Texts["not-found.online"] : $"{ValueText.Printed(stated, view.Texts)}{ValueText.Unit(stated)}";
            if (stated is not null && stated.Value.Canonical == paper.Value.Canonical)
                value = view.Texts.Format("online-agrees", value);
            said.Add($"{view.Subject(paper.Field, paper.Period)} {value}");
        }

        return said.Count == 0 ? null : string.Join(view.Texts["notice.separator"], said.Distinct());
    }

    private static bool IsDeadline(Finding finding) => finding.Code == "deadline-missed";

    private static bool IsOfPaper(View view, Finding finding) => view.FindCriterion(finding.Criterion) is FormalCriterion { Check: FormalCheck.PaperDeadline };
}

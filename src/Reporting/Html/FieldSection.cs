using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Every field found: paper, online and attachments side by side, year by year.</summary>
internal static class FieldSection
{
    private static readonly string[] s_groups =
        ["applicant", "contact", "project", "finance", "staff", "ip", "qualification", "award", "consortium", "budget", "target"];

    public static void Write(Markup html, View view)
    {
        var texts = view.Texts;
        var rows = FieldRow.Of(view.Report);
        html.Add($"<section id=\"fields\"><h2>{texts["section.fields"]}</h2><p class=\"lead\">{texts["fields-lead"]}</p><table class=\"fields\"><thead><tr>");
        html.Add($"<th>{texts["fields.field"]}</th><th>{texts["fields.period"]}</th><th>{texts["origin.paper"]}</th><th>{texts["origin.online"]}</th>");
        html.Add($"<th>{texts["origin.attachment"]}</th><th>{texts["fields.state"]}</th></tr></thead>");
        foreach (var group in rows.GroupBy(r => Array.IndexOf(s_groups, Prefix(r.Field))).OrderBy(g => g.Key < 0 ? s_groups.Length : g.Key))
        {
            var title = group.Key < 0 ? texts["group.other"] : texts["group." + s_groups[group.Key]];
            html.Add($"<tbody><tr class=\"group\"><th colspan=\"6\" scope=\"rowgroup\">{title}</th></tr>");
            foreach (var field in group.GroupBy(r => r.Field))
                WriteField(html, view, [.. field]);
            html.Literal("</tbody>");
        }

        html.Literal("</table>");
        WriteUnstated(html, view, [.. rows.Select(r => r.Field)]);
        html.Literal("</section>");
    }

    private static string Prefix(FieldId field) => field.Name.Split('.', 2)[0];

    private static void WriteField(Markup html, View view, FieldRow[] years)
    {
        for (var i = 0; i < years.Length; i++)
        {
            html.Literal("<tr>");
            if (i == 0)
                html.Add($"<th scope=\"row\" rowspan=\"{years.Length}\">{view.FieldTitle(years[i].Field)}</th>");
            WriteRow(html, view, years[i]);
            html.Literal("</tr>");
        }
    }

    private static void WriteRow(Markup html, View view, FieldRow row)
    {
        html.Add($"<td class=\"period\">{(row.Period is { } period ? period.ToString() : "")}</td>");
        foreach (var origin in (ReadOnlySpan<Origin>)[Origin.Paper, Origin.Online, Origin.Attachment])
        {
            html.Literal("<td>");
            foreach (var statement in row.Statements.Where(s => s.Origin == origin).OrderByDescending(s => s.IsPrimary).ThenBy(s => s.Stance))
                StatementLine.Write(html, view, statement, row.HasSeveralUnits);
            html.Literal("</td>");
        }

        html.Literal("<td class=\"state\">");
        WriteState(html, view, row);
        html.Literal("</td>");
    }

    // Whether two values agree was decided by the check; here it is only repeated.
    private static void WriteState(Markup html, View view, FieldRow row)
    {
        if (row.Findings.IsEmpty)
        {
            html.Add($"<span class=\"quiet\">{view.Texts["state." + row.Presence(view.Report.Submission is not null)]}</span>");
            return;
        }

        foreach (var (number, finding) in row.Findings)
        {
            html.Add($"<a href=\"#finding-{number}\">");
            Mark.Of(html, finding.Severity, view.Texts);
            html.Add($"{number}</a>");
        }
    }

    private static void WriteUnstated(Markup html, View view, HashSet<FieldId> stated)
    {
        var unstated = view.Report.Programme.Vocabulary.Fields.Where(f => !stated.Contains(f.Id)).ToArray();
        if (unstated.Length == 0)
            return;
        html.Add($"<p class=\"unstated\"><b>{view.Texts["fields.unstated"]}</b> ");
        html.Add($"{string.Join(view.Texts["list-separator"], unstated.Select(f => view.FieldTitle(f.Id)))}</p>");
    }
}

using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Every field found: paper, online and attachments side by side, year by year.</summary>
internal static class FieldSection
{
    // A cell that fills the screen is read by nobody.
    private const int MostAttached = 5;

    private static readonly string[] s_groups =
        ["applicant", "contact", "project", "finance", "staff", "ip", "qualification", "award", "consortium", "budget", "target"];

    public static void Write(Markup html, View view)
    {
        var texts = view.Texts;
        var rows = FieldRow.Of(view);
        html.Add($"<section id=\"fields\"><h2>{texts["section.fields"]}</h2><p class=\"lead\">{texts["fields-lead"]}</p><table class=\"fields\"><thead><tr>");
        html.Add($"<th>{texts["fields.field"]}</th><th>{texts["fields.period"]}</th><th>{texts["origin.paper"]}</th><th>{texts["origin.online"]}</th>");
        html.Add($"<th>{texts["origin.attachment"]}</th><th>{texts["fields.state"]}</th></tr></thead>");
        WriteGroups(html, view, rows);
        html.Literal("</table>");
        WriteUnstated(html, view, [.. rows.Select(r => r.Field.Name)]);
        html.Literal("</section>");
    }

    private static void WriteGroups(Markup html, View view, List<FieldRow> rows)
    {
        for (var group = 0; group <= s_groups.Length; group++)
        {
            var own = rows.FindAll(r => Group(r.Field) == group);
            if (own.Count == 0)
                continue;
            var title = view.Texts["group." + GroupOf(own[0].Field)];
            html.Add($"<tbody><tr class=\"group\"><th colspan=\"6\" scope=\"rowgroup\">{title}</th></tr>");
            for (var start = 0; start < own.Count;)
            {
                var end = start + 1;
                while (end < own.Count && own[end].Field.Name == own[start].Field.Name)
                    end++;
                WriteField(html, view, own, start, end);
                start = end;
            }

            html.Literal("</tbody>");
        }
    }

    /// <summary>The heading a field stands under.</summary>
    public static string GroupOf(FieldId field) => Group(field) is var group && group < s_groups.Length ? s_groups[group] : "other";

    private static int Group(FieldId field)
    {
        var group = Array.IndexOf(s_groups, field.Name.Split('.', 2)[0]);
        return group < 0 ? s_groups.Length : group;
    }

    private static void WriteField(Markup html, View view, List<FieldRow> rows, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            html.Literal("<tr>");
            if (i == start)
                html.Add($"<th scope=\"row\" rowspan=\"{end - start}\">{view.FieldTitle(rows[i].Field)}</th>");
            WriteRow(html, view, rows[i]);
            html.Literal("</tr>");
        }
    }

    private static void WriteRow(Markup html, View view, FieldRow row)
    {
        html.Add($"<td class=\"period\">{(row.Period is { } period ? period.ToString() : "")}</td>");
        foreach (var origin in (ReadOnlySpan<Origin>)[Origin.Paper, Origin.Online])
        {
            html.Literal("<td>");
            WriteStatements(html, view, row, origin);
            html.Literal("</td>");
        }

        html.Literal("<td>");
        WriteAttached(html, view, row);
        html.Literal("</td>");

        html.Literal("<td class=\"state\">");
        WriteState(html, view, row);
        html.Literal("</td>");
    }

    private static void WriteStatements(Markup html, View view, FieldRow row, Origin origin)
    {
        foreach (var statement in row.Statements.Where(s => s.Origin == origin && !row.Attached.Exists(a => ReferenceEquals(a.Statement, s))).OrderByDescending(s => s.IsPrimary))
            StatementLine.Write(html, view, statement, row.HasSeveralUnits);
    }

    // What differs comes first: it is what one looks for.
    private static void WriteAttached(Markup html, View view, FieldRow row)
    {
        var ordered = row.Attached.OrderByDescending(a => a.Differs).ToArray();
        foreach (var value in ordered.Take(MostAttached))
        {
            StatementLine.Write(html, view, value.Statement, row.HasSeveralUnits);
            if (value.Places > 1)
                html.Add($" <span class=\"from\">{view.Texts.Format("same-places", value.Places)}</span>");
        }

        if (ordered.Length > MostAttached)
            html.Add($" <span class=\"from\">{view.Texts.Format("further-values", ordered.Length - MostAttached)}</span>");
        WriteStatements(html, view, row, Origin.Attachment);
    }

    // Whether two values agree was decided by the check; here it is only repeated.
    private static void WriteState(Markup html, View view, FieldRow row)
    {
        if (row.Findings.Count == 0)
        {
            html.Add($"<span class=\"quiet\">{State(view, row)}</span>");
            return;
        }

        foreach (var numbered in row.Findings)
            numbered.WriteLink(html, view.Texts);
    }

    /// <summary>Which records state it, and whether an attachment states something else.</summary>
    public static string State(View view, FieldRow row)
    {
        var state = view.Texts["state." + row.Presence(view.Report.Submission is not null)];
        return row.AttachmentDiffers ? view.Texts.Format("state.attachment-differs", state) : state;
    }

    private static void WriteUnstated(Markup html, View view, HashSet<string> stated)
    {
        var unstated = view.Report.Programme.Vocabulary.Fields.Where(f => !stated.Contains(f.Id.Name)).ToArray();
        if (unstated.Length == 0)
            return;
        html.Add($"<p class=\"unstated\"><b>{view.Texts["fields.unstated"]}</b> ");
        html.Add($"{string.Join(view.Texts["list-separator"], unstated.Select(f => view.FieldTitle(f.Id)))}</p>");
    }
}

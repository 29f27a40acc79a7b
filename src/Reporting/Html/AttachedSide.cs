using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>What attachments say of the fields a finding is about: it often tells which side is right.</summary>
internal static class AttachedSide
{
    private const int MostValues = 6;

    public static void Write(Markup html, View view, Finding finding)
    {
        var said = view.Report.AttachedValues
            .Where(a => IsBeside(finding, a.Statement))
            .Take(MostValues)
            .ToArray();
        if (said.Length == 0)
            return;
        html.Add($"<div><dt>{view.Texts["origin.attachment"]}</dt><dd>");
        foreach (var (i, attached) in said.Index())
        {
            if (i > 0)
                html.Text(view.Texts["notice.separator"]);
            var text = Text(view, attached, finding.Field is null);
            if (attached.Statement.Provenance is { } at)
                Picture.PageLink(html, view, at.Place, view.Figures.Of(attached.Statement), text);
            else
                html.Text(text);
        }

        html.Literal("</dd></div>");
    }

    /// <summary>Whether a card shows an attachment's value below its own.</summary>
    public static bool IsBeside(Finding finding, Statement statement) => IsAbout(finding, statement) && !finding.Statements.Contains(statement);

    private static bool IsAbout(Finding finding, Statement statement) => finding.Field is { } field
        ? statement.Field == field && statement.Period == finding.Period
        : finding.Criterion is not null && finding.Statements.Any(s => s.Field == statement.Field && s.Period == statement.Period);

    // 销售收入 2022年 124,071.39 万元（审计报告，第 9 页）.
    private static string Text(View view, AttachedValue attached, bool withSubject)
    {
        var (texts, statement) = (view.Texts, attached.Statement);
        var kind = statement.Attachment is { } id ? view.AttachmentTitle(id) : texts["origin.attachment"];
        var page = statement.Provenance is { } at ? view.PlaceText(at.Place) : "";
        var place = attached.Places > 1 ? texts.Format("attached-places", kind, page, attached.Places) : texts.Format("attached-place", kind, page);
        var subject = withSubject ? view.Subject(statement.Field, statement.Period) : "";
        return texts.Format("attached-value", subject, $"{ValueText.Printed(statement, texts)}{ValueText.Unit(statement)}", place).TrimStart();
    }
}

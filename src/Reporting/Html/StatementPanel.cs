using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>One side of a finding: what is stated, where, and its picture.</summary>
internal static class StatementPanel
{
    // Beyond two lines of a panel a value is reading matter, not a figure to be seen at a glance.
    private const int LongText = 50;

    public static void Write(Markup html, View view, Statement statement, ValueDifference? difference)
    {
        html.Add($"<div class=\"panel {Words.Of(statement.Origin)}\"><h4>{view.OriginText(statement)}");
        if (statement.Provenance is { } provenance)
            Picture.PageLink(html, view, provenance.Place, view.Figures.Of(statement));
        html.Literal("</h4>");
        WriteValue(html, view, statement, difference);
        if (statement.Origin == Origin.Online)
            WriteRecord(html, view, statement);
        else
            WritePlace(html, view, statement);
        html.Literal("</div>");
    }

    /// <summary>The side on which nothing is stated.</summary>
    public static void WriteMissing(Markup html, View view, Origin origin)
    {
        html.Add($"<div class=\"panel {Words.Of(origin)} absent\"><h4>{view.Texts["origin." + Words.Of(origin)]}</h4>");
        html.Add($"<p class=\"value\">{view.Texts["not-found." + Words.Of(origin)]}</p></div>");
    }

    private static void WriteValue(Markup html, View view, Statement statement, ValueDifference? difference)
    {
        var texts = view.Texts;
        var printed = ValueText.Printed(statement, texts);
        html.Literal(printed.Length > LongText ? "<p class=\"value long\">" : "<p class=\"value\">");
        if (difference is { } found)
            found.Write(html, printed);
        else
            html.Text(printed);
        if (ValueText.Unit(statement) is { } unit)
            html.Add($" <small>{unit}</small>");
        html.Literal("</p>");

        var asides = new[]
        {
            ValueText.Canonical(statement, texts),
            ValueText.UnitSourceText(statement, texts),
            statement.Stance == Stance.Actual ? null : texts["stance." + Words.Of(statement.Stance)],
            Words.Of(statement.Basis) is { } basis ? texts["basis." + basis] : null,
        };
        if (asides.Any(a => a is not null))
            html.Add($"<p class=\"aside\">{string.Join(" · ", asides.Where(a => a is not null))}</p>");
        if (statement.NeedsReview)
            html.Add($"<p class=\"doubt\">{StatementLine.Doubt(statement, texts)}</p>");
    }

    private static void WritePlace(Markup html, View view, Statement statement)
    {
        if (!statement.Labels.IsEmpty)
            html.Add($"<p class=\"path\">{LabelPath.Of(view, statement)}</p>");
        Picture.Crop(html, view, statement);
    }

    // The online record has no page to show: it is shown as the record it is.
    private static void WriteRecord(Markup html, View view, Statement statement)
    {
        var texts = view.Texts;
        html.Add($"<table class=\"record\"><caption>{texts["record"]} {view.Report.Submission?.Record.SubmissionId}</caption>");
        html.Add($"<tr><th scope=\"row\">{texts["record.label"]}</th><td>{string.Join(" › ", statement.Labels)}</td></tr>");
        if (statement.Period is { } period)
            html.Add($"<tr><th scope=\"row\">{texts["record.period"]}</th><td>{view.PeriodText(period)}</td></tr>");
        html.Add($"<tr><th scope=\"row\">{texts["record.value"]}</th><td class=\"stated\">{statement.AsPrinted}</td></tr>");
        if (ValueText.Unit(statement) is { } unit)
            html.Add($"<tr><th scope=\"row\">{texts["record.unit"]}</th><td>{unit}</td></tr>");
        html.Literal("</table>");
    }
}

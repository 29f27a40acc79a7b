using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>A statement on one line: value, unit, page, and what sets it apart.</summary>
internal static class StatementLine
{
    public static void Write(Markup html, View view, Statement statement, bool inCanonicalUnit = false)
    {
        var texts = view.Texts;
        html.Add($"<span class=\"entry {(statement.IsPrimary ? "primary" : "other")}\"><span class=\"v\">{ValueText.Printed(statement, texts)}</span>");
        if (ValueText.Unit(statement) is { } unit)
            html.Add($" {unit}");
        if (inCanonicalUnit && statement.Value is QuantityValue && ValueText.Canonical(statement, texts) is { } canonical)
            html.Add($" <span class=\"same\">{canonical}</span>");
        if (statement.Origin == Origin.Attachment)
            html.Add($" <span class=\"from\">{view.OriginText(statement)}</span>");
        if (statement.Provenance is { } provenance)
        {
            html.Literal(" ");
            Picture.PageLink(html, view, provenance.Place, view.Figures.Of(statement));
        }

        if (statement.Stance != Stance.Actual)
            html.Add($" <span class=\"tag\">{texts["stance." + Words.Of(statement.Stance)]}</span>");
        if (ByPerson(statement, texts) is { } byPerson)
            html.Add($" <span class=\"tag\">{byPerson}</span>");
        else if (view.IsSuperseded(statement))
            html.Add($" <span class=\"tag\">{texts["superseded"]}</span>");
        else if (statement.NeedsReview)
            html.Add($" <span class=\"tag doubt\" title=\"{Doubt(statement, texts)}\">{texts["to-review"]}</span>");
        html.Literal("</span>");
    }

    /// <summary>That a person corrected what was read, or stated what was not found; null where neither is so.</summary>
    public static string? ByPerson(Statement statement, Texts texts) =>
        statement.IsByPerson ? texts[statement.IsCorrected ? "corrected" : "stated-by-person"] : null;

    /// <summary>How unsure the reading is, and what else the characters may say.</summary>
    public static string Doubt(Statement statement, Texts texts)
    {
        var confidence = statement.Confidence.Probability is { } probability
            ? texts.Format("doubt", decimal.Round(probability, 3).ToString(CultureInfo.InvariantCulture))
            : texts["doubt-unmeasured"];
        return statement.Alternatives.IsEmpty
            ? confidence
            : texts.Format("doubt-alternatives", confidence, string.Join(" / ", statement.Alternatives.Select(a => ValueText.Plain(a.Value, texts))));
    }
}

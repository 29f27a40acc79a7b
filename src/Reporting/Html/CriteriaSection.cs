using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>The computed criteria: outcome, value against threshold, other readings, and the steps on demand.</summary>
internal static class CriteriaSection
{
    public static void Write(Markup html, View view)
    {
        var texts = view.Texts;
        if (!view.Report.Criteria.Any(c => c.IsRule))
        {
            html.Add($"<section id=\"criteria\"><h2>{texts["section.criteria"]}</h2><p class=\"lead\">{texts["criteria.none"]}</p></section>");
            return;
        }

        html.Add($"<section id=\"criteria\"><h2>{texts["section.criteria"]}</h2><table class=\"criteria\"><thead><tr>");
        html.Add($"<th>{texts["criteria.outcome"]}</th><th>{texts["criteria.criterion"]}</th><th>{texts["criteria.why"]}</th><th class=\"n\">{texts["criteria.value"]}</th>");
        html.Add($"<th class=\"n\">{texts["criteria.threshold"]}</th><th class=\"n\">{texts["criteria.margin"]}</th></tr></thead><tbody>");
        foreach (var result in view.Report.Criteria.Where(c => c.IsRule))
            WriteRow(html, view, result);
        html.Literal("</tbody></table></section>");
    }

    private static void WriteRow(Markup html, View view, CriterionResult result)
    {
        var (value, threshold, margin) = AmountText.Of(result.Value, result.Threshold, result.Margin, result.Unit, view.Texts);
        html.Add($"<tr class=\"{Words.Of(result.Outcome)}\" id=\"criterion-{result.Criterion}\"><td>");
        Mark.Of(html, result, view);
        html.Add($"</td><th scope=\"row\">{view.CriterionTitle(result.Criterion)}<span class=\"clause\">{result.Clause.Article}</span></th><td>");
        WriteWhy(html, view, result);
        html.Add($"</td><td class=\"n\">{value}</td><td class=\"n\">{threshold}</td><td class=\"n\">{margin}</td></tr>");
    }

    private static void WriteWhy(Markup html, View view, CriterionResult result)
    {
        html.Add($"<p>{result.Explanation}</p>");
        if (!result.IsRobust && result.Outcome != Outcome.Undetermined)
            html.Add($"<p class=\"doubt\">{view.Texts["not-robust"]}</p>");
        WriteReadings(html, view, result);
        if (result.Tree is { Children.IsEmpty: false } tree)
        {
            html.Add($"<details><summary>{view.Texts["steps"]}</summary><ul class=\"tree\">");
            EvaluationTree.Write(html, view, tree);
            html.Literal("</ul></details>");
        }
        else if (!result.Statements.IsEmpty)
        {
            WriteBasis(html, view, result);
        }
    }

    private static void WriteBasis(Markup html, View view, CriterionResult result)
    {
        html.Add($"<details><summary>{view.Texts["basis-values"]}</summary><ul class=\"tree\">");
        foreach (var statement in result.Statements)
        {
            html.Add($"<li><span class=\"op\">{view.Subject(statement.Field, statement.Period)}</span>");
            StatementLine.Write(html, view, statement);
            html.Literal("</li>");
        }

        html.Literal("</ul></details>");
    }

    private static void WriteReadings(Markup html, View view, CriterionResult result)
    {
        foreach (var reading in result.Readings)
        {
            var name = reading.Title;
            var differs = reading.Outcome != result.Outcome;
            html.Add($"<p class=\"reading {(differs ? "differs" : "")}\">{view.Texts.Format(differs ? "reading-differs" : "reading-same", name)} ");
            Mark.Of(html, reading.Outcome, view.Texts);
            html.Literal("</p>");
        }
    }
}

using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>The steps by which a criterion was judged, outermost first.</summary>
internal static class EvaluationTree
{
    public static void Write(Markup html, View view, EvaluationNode node)
    {
        html.Add($"<li><span class=\"op\">{Name(view, node)}</span>");
        if (node.Value is { } value)
            html.Add($" <span class=\"amount\">{AmountText.Step(value)}</span>");
        if (node.Outcome is { } outcome)
        {
            html.Literal(" ");
            Mark.Of(html, outcome, view.Texts);
        }

        foreach (var statement in node.Statements)
            StatementLine.Write(html, view, statement);
        if (!node.Children.IsEmpty)
        {
            html.Literal("<ul>");
            foreach (var child in node.Children)
                Write(html, view, child);
            html.Literal("</ul>");
        }

        html.Literal("</li>");
    }

    private static string Name(View view, EvaluationNode node) => node.Operator switch
    {
        ">=" => "≥",
        "<=" => "≤",
        "*" => "×",
        "/" => "÷",
        "-" => "−",
        "field" when node.Statements is [var statement, ..] => view.Subject(statement.Field, statement.Period),
        var other => view.Texts.Find("op." + other) ?? other,
    };
}

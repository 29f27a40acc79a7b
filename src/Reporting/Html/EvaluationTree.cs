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

    // A step that stands for one year carries it behind its name: ">= 2021".
    private static string Name(View view, EvaluationNode node)
    {
        if (node is { Statements: [var statement, ..], Children.IsEmpty: true })
            return view.Subject(statement.Field, statement.Period);
        if (node.AttachedKind is { } kind)
            return view.Texts.Format("title-of", view.Texts["op.attached"], view.AttachmentTitle(kind));
        var parts = node.Operator.Split(' ', 2);
        var name = Symbol(parts[0]) ?? view.Texts.Find("op." + parts[0]) ?? parts[0];
        return parts.Length == 1 ? name : $"{parts[1]} {name}";
    }

    private static string? Symbol(string name) => name switch
    {
        ">=" => "≥",
        "<=" => "≤",
        "*" => "×",
        "/" => "÷",
        "-" => "−",
        ">" or "<" or "=" or "+" => name,
        _ => null,
    };
}

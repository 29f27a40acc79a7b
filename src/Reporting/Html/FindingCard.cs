using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>One finding: both values side by side, their places, the clause, the arithmetic, and who acts.</summary>
internal static class FindingCard
{
    /// <summary>Values shown with a picture; a list of twenty conflicting rows is not read better as twenty pictures.</summary>
    public const int MostPanels = 6;

    private const int MostPages = 4;

    public static void Write(Markup html, View view, Finding finding, int number)
    {
        // The first card begins on the first page of a print however many places it shows; the others stay in one piece.
        html.Add($"<article class=\"finding {Words.Of(finding.Severity)}{(number == 1 ? " first" : "")}\" id=\"finding-{number}\"><header>");
        Mark.Of(html, finding.Severity, view.Texts);
        html.Add($"<h3 title=\"{finding.Code}\"><span class=\"number\">{number}</span>{FindingWords.Title(finding, view)}</h3></header>");
        html.Add($"<p class=\"message\">{finding.Message}</p>");
        WritePanels(html, view, finding);
        WritePages(html, view, finding);
        if (!FillsHalf(finding))
            WriteArithmetic(html, view, finding);
        WriteFooting(html, view, finding);
        html.Literal("</article>");
    }

    private static void WritePanels(Markup html, View view, Finding finding)
    {
        if (finding.Statements.IsEmpty && finding.Places.IsEmpty)
            return;
        html.Literal("<div class=\"panels\">");
        var missing = finding.Code switch
        {
            "missing-on-paper" => Origin.Paper,
            "missing-online" => Origin.Online,
            _ => (Origin?)null,
        };
        if (missing is Origin.Paper)
            StatementPanel.WriteMissing(html, view, Origin.Paper);
        var difference = ValueDifference.Between(finding, view.Texts);
        foreach (var statement in finding.Statements.Take(MostPanels))
            StatementPanel.Write(html, view, statement, difference);
        if (missing is Origin.Online)
            StatementPanel.WriteMissing(html, view, Origin.Online);
        foreach (var place in finding.Places.Take(MostPanels))
            PlacePanel.Write(html, view, finding, place);
        if (FillsHalf(finding))
            WriteArithmetic(html, view, finding);
        html.Literal("</div>");
        WriteRest(html, view, finding);
    }

    // One value leaves room beside it for the arithmetic.
    private static bool FillsHalf(Finding finding) =>
        finding.Statements.Length + finding.Places.Length == 1 && finding.Code is not ("missing-on-paper" or "missing-online");

    private static void WriteRest(Markup html, View view, Finding finding)
    {
        if (finding.Statements.Length <= MostPanels)
            return;
        html.Add($"<p class=\"rest\">{view.Texts.Format("more-statements", finding.Statements.Length - MostPanels)}");
        foreach (var statement in finding.Statements.Skip(MostPanels))
            StatementLine.Write(html, view, statement);
        html.Literal("</p>");
    }

    private static void WritePages(Markup html, View view, Finding finding)
    {
        // Above stands the place itself, with a link to its page.
        var pages = finding.Pages.Except(finding.Places.Take(MostPanels).Select(place => place.Place)).ToArray();
        if (pages.Length == 0)
            return;
        html.Literal("<div class=\"places\">");
        for (var i = 0; i < pages.Length; i++)
        {
            if (i < MostPages)
                Picture.Small(html, view, pages[i], withPrintedNumber: finding.Code == "page-missing");
            else
                Picture.PageLink(html, view, pages[i], null);
        }

        html.Literal("</div>");
    }

    private static void WriteArithmetic(Markup html, View view, Finding finding)
    {
        // What the message says already is not said again.
        var steps = finding.Arithmetic.Where(a => !finding.Message.Contains(a, StringComparison.Ordinal)).ToArray();
        var difference = finding.Arithmetic.IsEmpty ? Difference(finding) : null;
        if (steps.Length == 0 && difference is null)
            return;
        html.Add($"<div class=\"arithmetic\"><h4>{view.Texts["arithmetic"]}</h4><ol>");
        foreach (var step in steps)
            html.Add($"<li>{step}</li>");
        if (difference is not null)
            html.Add($"<li>{difference}</li>");
        html.Literal("</ol></div>");
    }

    // Two amounts that ought to be one: their difference in the unit they have in common.
    private static string? Difference(Finding finding)
    {
        if (finding.Statements is not [{ Value: QuantityValue { Quantity: var first } }, { Value: QuantityValue { Quantity: var second } }]
            || finding.Statements[0].Field != finding.Statements[1].Field
            || first.PrintedUnit.Dimension != second.PrintedUnit.Dimension
            || first.Value == second.Value)
        {
            return null;
        }

        var (larger, smaller) = first.Value > second.Value ? (first.Value, second.Value) : (second.Value, first.Value);
        return $"{ValueText.Grouped(larger)} − {ValueText.Grouped(smaller)} = {ValueText.Grouped(larger - smaller)} {first.PrintedUnit.Canonical}";
    }

    private static void WriteFooting(Markup html, View view, Finding finding)
    {
        html.Literal("<dl class=\"footing\">");
        OtherSide.Write(html, view, finding);
        if (finding.Clause is { } clause)
        {
            html.Add($"<div><dt>{view.Texts["clause"]}</dt><dd><b>{clause}</b>");
            if (FindingWords.ClauseSays(finding, view) is { } says)
                html.Add($" {says}");
            html.Literal("</dd></div>");
        }
        else if (FindingWords.WithoutClause(finding, view) is { } basis)
        {
            html.Add($"<div><dt>{view.Texts["clause"]}</dt><dd>{basis}</dd></div>");
        }

        html.Add($"<div><dt>{view.Texts["to-do"]}</dt><dd>{FindingWords.ToDo(finding, view.Texts)}</dd></div></dl>");
    }
}

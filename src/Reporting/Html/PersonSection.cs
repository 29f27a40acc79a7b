using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>What a person judges, with the evidence collected for it and room for the decision.</summary>
internal static class PersonSection
{
    public static void Write(Markup html, View view)
    {
        var texts = view.Texts;
        var toJudge = view.Report.Criteria.Where(IsLeft).ToArray();
        if (toJudge.Length == 0)
        {
            html.Add($"<section id=\"person\"><h2>{texts["section.person"]}</h2><p class=\"lead\">{texts["person.none"]}</p></section>");
            return;
        }

        html.Add($"<section id=\"person\"><h2>{texts["section.person"]}</h2><p class=\"lead\">{texts["person-lead"]}</p><table class=\"person\"><thead><tr>");
        html.Add($"<th>{texts["criteria.criterion"]}</th><th>{texts["person.evidence"]}</th><th>{texts["person.decision"]}</th></tr></thead><tbody>");
        foreach (var result in toJudge)
            WriteRow(html, view, result);
        html.Literal("</tbody></table></section>");
    }

    // A rule that lacks a list to decide by is a person's as well; its own row stands among the rules.
    private static bool IsLeft(CriterionResult result) => !result.IsRule || result.Outcome == Outcome.Person;

    private static void WriteRow(Markup html, View view, CriterionResult result)
    {
        html.Add($"<tr id=\"{(result.IsRule ? "person" : "criterion")}-{result.Criterion}\"><th scope=\"row\">{view.CriterionTitle(result.Criterion)}");
        html.Add($"<span class=\"clause\">{result.Clause.Article}</span><span class=\"says\">{result.Clause.Says}</span></th><td>");
        WriteExplanation(html, view, result);
        foreach (var statement in result.Statements)
        {
            html.Add($"<p class=\"fact\"><span class=\"name\">{view.Subject(statement.Field, statement.Period)}</span> ");
            StatementLine.Write(html, view, statement);
            html.Literal("</p>");
        }

        WriteAttachments(html, view, result);
        html.Add($"</td><td class=\"decision\"><span>□ {view.Texts["decision.yes"]}</span><span>□ {view.Texts["decision.no"]}</span></td></tr>");
    }

    // The explanation lists the same facts as text; here they stand below as links, so only its other lines are shown.
    private static void WriteExplanation(Markup html, View view, CriterionResult result)
    {
        var listed = result.Statements.Select(s => view.FieldTitle(s.Field)).Concat(KindsToShow(view, result).Select(view.AttachmentTitle)).ToArray();
        foreach (var line in result.Explanation.Split('\n'))
        {
            if (!line.Contains(result.Clause.Says, StringComparison.Ordinal) && !listed.Any(l => line.StartsWith(l, StringComparison.Ordinal)))
                html.Add($"<p>{line}</p>");
        }
    }

    private static ImmutableArray<string> KindsToShow(View view, CriterionResult result) =>
        view.FindCriterion(result.Criterion) is PersonCriterion criterion ? criterion.Attachments : [];

    private static void WriteAttachments(Markup html, View view, CriterionResult result)
    {
        foreach (var kind in KindsToShow(view, result))
        {
            html.Add($"<p class=\"fact\"><span class=\"name\">{view.AttachmentTitle(kind)}</span> ");
            if (view.Report.Attachments.FirstOrDefault(a => a.Kind == kind) is { Pages.IsEmpty: false } found)
                PageRanges.Write(html, view, found.Pages);
            else
                html.Text(view.Texts["status.absent"]);
            html.Literal("</p>");
        }
    }
}

using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>What became of the earlier check's findings, before anything else: a reviewer who sent a booklet back asks only that.</summary>
internal static class ChangeSection
{
    private const int DigestShown = 19;

    public static void Write(Markup html, View view)
    {
        if (view.Report.Changes is not { } changes)
            return;
        var texts = view.Texts;
        html.Add($"<section id=\"changes\"><h2>{texts["section.changes"]}</h2><p class=\"lead\">");
        html.Text(texts.Format(
            "changes.lead", texts["verdict." + Words.Of(changes.Before.Verdict)], texts["verdict." + Words.Of(changes.After.Verdict)],
            changes.In(FindingState.Mended).Count(), changes.In(FindingState.Open).Count(), changes.In(FindingState.New).Count()));
        html.Literal("</p>");
        if (changes.Before.Applicant != changes.After.Applicant)
            html.Add($"<p class=\"doubt\">{texts.Format("changes.applicant", changes.Before.Applicant ?? "—", changes.After.Applicant ?? "—")}</p>");
        foreach (var state in Enum.GetValues<FindingState>())
            WriteFindings(html, view, changes, state);
        WriteCriteria(html, view, changes);
        WriteFigures(html, view, changes);
        WriteInputs(html, view, changes);
        html.Literal("</section>");
    }

    private static void WriteFindings(Markup html, View view, Changes changes, FindingState state)
    {
        var found = changes.In(state).ToList();
        html.Add($"<h3>{view.Texts.Format("changes." + Words.Of(state), found.Count)}</h3>");
        if (found.Count == 0)
            return;
        html.Add($"<ul class=\"notes changed {Words.Of(state)}\">");
        foreach (var change in found)
        {
            html.Literal("<li>");
            Mark.Of(html, change.Latest.Severity, view.Texts);
            html.Add($"<b>{FindingWords.Title(change.Latest, view)}</b> ");
            if (change.After is { } after)
                WriteLink(html, changes.After.Findings.IndexOf(after) + 1);
            WriteMessages(html, view, change);
            html.Literal("</li>");
        }

        html.Literal("</ul>");
    }

    private static void WriteLink(Markup html, int number) => html.Add($"<a href=\"#finding-{number}\">{number}</a> ");

    // What is still open is told by what it says now; what it said before, only where that was something else.
    private static void WriteMessages(Markup html, View view, FindingChange change)
    {
        if (change.State == FindingState.Mended)
            html.Add($"<s>{change.Latest.Message}</s>");
        else
            html.Add($"<span>{(change.IsRestated ? view.Texts.Format("changes.now", change.Latest.Message) : change.Latest.Message)}</span>");
        if (change.IsRestated)
            html.Add($"<p class=\"aside\">{view.Texts.Format("changes.was", change.Before!.Message)}</p>");
    }

    private static void WriteCriteria(Markup html, View view, Changes changes)
    {
        if (changes.Criteria.IsEmpty)
            return;
        html.Add($"<h3>{view.Texts.Format("changes.criteria", changes.Criteria.Length)}</h3><table><thead><tr><th>{view.Texts["criteria.criterion"]}</th>");
        WriteColumns(html, view);
        foreach (var change in changes.Criteria)
        {
            html.Add($"<tr><th scope=\"row\">{view.CriterionTitle(change.Criterion)}</th>");
            WriteOutcome(html, view, change.Before);
            WriteOutcome(html, view, change.After);
            html.Literal("</tr>");
        }

        html.Literal("</tbody></table>");
    }

    private static void WriteOutcome(Markup html, View view, Outcome? outcome)
    {
        html.Literal("<td>");
        if (outcome is { } stated)
            Mark.Of(html, stated, view.Texts);
        else
            html.Text("—");
        html.Literal("</td>");
    }

    private static void WriteFigures(Markup html, View view, Changes changes)
    {
        if (changes.Figures.IsEmpty)
            return;
        html.Add($"<h3>{view.Texts.Format("changes.figures", changes.Figures.Length)}</h3><table><thead><tr><th>{view.Texts["fields.field"]}</th>");
        WriteColumns(html, view);
        foreach (var change in changes.Figures)
        {
            var figure = change.Either;
            html.Add($"<tr><th scope=\"row\">{view.Subject(figure.Field, figure.Period)}<span class=\"clause\">{view.Texts["origin." + Words.Of(figure.Origin)]}</span></th>");
            html.Add($"<td>{Stated(change.Before, view.Texts)}</td><td>{Stated(change.After, view.Texts)}</td></tr>");
        }

        html.Literal("</tbody></table>");
    }

    private static void WriteInputs(Markup html, View view, Changes changes)
    {
        html.Add($"<h3>{view.Texts["changes.inputs"]}</h3><table><thead><tr><th>{view.Texts["changes.input"]}</th>");
        WriteColumns(html, view);
        foreach (var input in changes.Inputs)
        {
            html.Add($"<tr><th scope=\"row\">{view.Texts["changes.input." + Words.Of(input.Kind)]}</th>");
            html.Add($"<td><code title=\"{input.Before}\">{Short(input.Before)}</code></td><td><code title=\"{input.After}\">{Short(input.After)}</code></td></tr>");
        }

        html.Add($"<tr><th scope=\"row\">{view.Texts["section.pages"]}</th><td>{changes.Before.Pages}</td><td>{changes.After.Pages}</td></tr></tbody></table>");
    }

    private static void WriteColumns(Markup html, View view) =>
        html.Add($"<th>{view.Texts["changes.before"]}</th><th>{view.Texts["changes.after"]}</th></tr></thead><tbody>");

    // A ticked box is told by what it says; an amount with its unit, where the printed characters do not name it.
    private static string Stated(RunFigure? figure, Texts texts) => figure switch
    {
        null => "—",
        { Value: "true" } => texts["yes"],
        { Value: "false" } => texts["no"],
        { Text: "" } => figure.Value,
        { Unit: { } unit } when !figure.Text.Contains(unit, StringComparison.Ordinal) => $"{figure.Text} {unit}",
        _ => figure.Text,
    };

    // Digests are told apart by their first digits; the whole of them is in the title.
    private static string Short(string? value) => value is null ? "—" : value.Length > DigestShown ? value[..DigestShown] + "…" : value;
}

using DocPipeline.Domain;

namespace DocPipeline.Host.Cli;

/// <summary>What changed between two checks, in lines: what was mended first, then what is still open, then what is new.</summary>
internal sealed class ChangesText(Terminal terminal, Messages messages, Vocabulary vocabulary)
{
    private const int DigestShown = 19;
    private readonly bool _isEnglish = messages.Language.Name == "en";

    public void Write(Changes changes)
    {
        // Another applicant's report handed in by mistake: everything would read as mended.
        if (changes.Before.Applicant != changes.After.Applicant)
            terminal.Say(messages.Format("changes.applicant", changes.Before.Applicant ?? "—", changes.After.Applicant ?? "—"));
        foreach (FindingState state in Enum.GetValues<FindingState>())
            WriteFindings(changes, state);
        if (!changes.Criteria.IsEmpty)
            terminal.Say(messages.Format("changes.criteria", changes.Criteria.Length));
        foreach (CriterionChange change in changes.Criteria)
            terminal.Say(messages.Format("changes.criterion", change.Criterion, OutcomeOf(change.Before), OutcomeOf(change.After)));
        if (!changes.Figures.IsEmpty)
            terminal.Say(messages.Format("changes.figures", changes.Figures.Length));
        foreach (FigureChange change in changes.Figures)
            terminal.Say(messages.Format("changes.figure", TitleOf(change.Either), messages["origin." + change.Either.Origin], Stated(change.Before), Stated(change.After)));
        if (changes.Before.Pages != changes.After.Pages)
            terminal.Say(messages.Format("changes.pages", changes.Before.Pages, changes.After.Pages));
    }

    /// <summary>Outcome and what the checks were made from: why they may differ.</summary>
    public void WriteReasons(Changes changes)
    {
        terminal.Say(messages.Format("changes.outcome", messages["verdict." + changes.Before.Verdict], messages["verdict." + changes.After.Verdict]));
        if (changes.Inputs.IsEmpty)
            terminal.Say(messages[HasSameResult(changes) ? "changes.none" : "changes.by-program"]);
        else
            terminal.Say(messages.Format("changes.inputs", changes.Inputs.Length));
        foreach (InputChange input in changes.Inputs)
            terminal.Say(messages.Format("changes.input", messages["input." + input.Kind], Short(input.Before), Short(input.After)));
    }

    private static bool HasSameResult(Changes changes) =>
        changes.Criteria.IsEmpty && changes.Figures.IsEmpty
        && changes.Findings.All(change => change.State == FindingState.Open && !change.IsRestated);

    private void WriteFindings(Changes changes, FindingState state)
    {
        terminal.Say(messages.Format("changes." + state.ToString().ToLowerInvariant(), changes.In(state).Count()));
        foreach (FindingChange change in changes.In(state))
        {
            RunFinding finding = change.Latest;
            string message = change.IsRestated ? messages.Format("changes.now", finding.Message) : finding.Message;
            foreach (string line in ReportSummary.LinesOf(finding.Severity, finding.Code, message, messages))
                terminal.Say("  " + line);
            if (change.IsRestated)
                terminal.Say(messages.Format("changes.was", change.Before!.Message.Split('\n')[0]));
        }
    }

    private string TitleOf(RunFigure figure)
    {
        string title = vocabulary.Find(figure.Field) is { } field ? _isEnglish ? field.TitleEnglish : field.Title : figure.Field.Name;
        return figure.Period is { } period ? $"{title} {period}" : title;
    }

    private string OutcomeOf(Outcome? outcome) => outcome is { } stated ? messages["outcome." + stated] : "—";

    private static string Stated(RunFigure? figure) =>
        figure is null ? "—" : figure is { Value: "true" or "false" } or { Text: "" } ? figure.Value : figure.Unit is { } unit && !figure.Text.Contains(unit, StringComparison.Ordinal) ? $"{figure.Text} {unit}" : figure.Text;

    private static string Short(string? value) => value is null ? "—" : value.Length > DigestShown ? value[..DigestShown] + "…" : value;
}

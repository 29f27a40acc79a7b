using DocPipeline.Domain;

namespace DocPipeline.Host.Cli;

/// <summary>A report in a few lines: who, how it stands, every error and warning, and where the whole of it lies.</summary>
internal sealed class ReportSummary(Session session, Report report, string folder)
{
    private readonly Messages _messages = session.Messages;

    public int Errors => CountOf(Severity.Error);

    public int Warnings => CountOf(Severity.Warning);

    public void Write()
    {
        Terminal terminal = session.Terminal;
        terminal.Say(_messages.Format("summary.head", report.Applicant ?? _messages["summary.nobody"], report.Programme.Title));
        terminal.Say(_messages.Format("summary.outcome", OutcomeOf(report.Verdict), Errors, Warnings));
        if (report.Changes is { } changes)
            new ChangesText(terminal, _messages, report.Programme.Vocabulary).Write(changes);
        else
            WriteFindings();
        terminal.Say(_messages.Format("summary.reports", Path.GetFullPath(Path.Combine(folder, "report.html"))));
    }

    private void WriteFindings()
    {
        foreach (string line in report.Findings.Where(finding => finding.Severity != Severity.Info).SelectMany(finding => LinesOf(finding, _messages)))
            session.Terminal.Say(line);
    }

    /// <summary>A finding as it is printed: the arithmetic of a criterion stands under it, line by line.</summary>
    public static IEnumerable<string> LinesOf(Finding finding, Messages messages) => LinesOf(finding.Severity, finding.Code, finding.Message, messages);

    /// <summary>The same of a finding of another check.</summary>
    public static IEnumerable<string> LinesOf(Severity severity, string code, string message, Messages messages)
    {
        string[] lines = message.Split('\n');
        return lines.Skip(1).Select(line => "    " + line)
            .Prepend(messages.Format("summary.finding", messages["severity." + severity], code, lines[0]));
    }

    public void WriteJson() => session.Terminal.SayJson(json =>
    {
        json.WriteString("outcome", WordOf(report.Verdict));
        json.WriteString("applicant", report.Applicant);
        json.WriteNumber("errors", Errors);
        json.WriteNumber("warnings", Warnings);
        if (report.Changes is { } changes)
        {
            foreach (FindingState state in Enum.GetValues<FindingState>())
                json.WriteNumber(state.ToString().ToLowerInvariant(), changes.In(state).Count());
        }

        json.WriteString("report", Path.GetFullPath(Path.Combine(folder, "report.json")));
    });

    public string OutcomeOf(Verdict verdict) => _messages["verdict." + verdict];

    /// <summary>As in <c>report.json</c>.</summary>
    public static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "ready",
        Verdict.Discrepancies => "discrepancies",
        Verdict.NeedsReview => "needs-review",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>As in <c>report.json</c>.</summary>
    public static string WordOf(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private int CountOf(Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
}

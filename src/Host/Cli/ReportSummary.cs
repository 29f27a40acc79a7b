using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Cli;

/// <summary>A report in a few lines: who, how it stands, every error and warning, and where the whole of it lies.</summary>
internal sealed class ReportSummary
{
    private readonly Session _session;
    private readonly Messages _messages;
    private readonly Programme _programme;
    private readonly string? _applicant;
    private readonly Verdict _verdict;
    private readonly ImmutableArray<(Severity Severity, string Code, string Message)> _findings;
    private readonly Changes? _changes;
    private readonly string _folder;

    /// <summary>Of a report just made.</summary>
    public ReportSummary(Session session, Report report, string folder)
        : this(
            session, report.Programme, report.Applicant, report.Verdict,
            [.. report.Findings.Select(finding => (finding.Severity, finding.Code, finding.WholeMessage))], report.Changes, folder)
    {
    }

    /// <summary>Of a report that was fetched.</summary>
    public ReportSummary(Session session, RunRecord run, Programme programme, string folder)
        : this(
            session, programme, run.Applicant, run.Verdict,
            [.. run.Findings.Select(finding => (finding.Severity, finding.Code, finding.Message))], null, folder)
    {
    }

    private ReportSummary(
        Session session, Programme programme, string? applicant, Verdict verdict,
        ImmutableArray<(Severity Severity, string Code, string Message)> findings, Changes? changes, string folder) =>
        (_session, _messages, _programme, _applicant, _verdict, _findings, _changes, _folder) =
        (session, session.Messages, programme, applicant, verdict, findings, changes, folder);

    public int Errors => CountOf(Severity.Error);

    public int Warnings => CountOf(Severity.Warning);

    public void Write()
    {
        Terminal terminal = _session.Terminal;
        terminal.Say(_messages.Format("summary.head", _applicant ?? _messages["summary.nobody"], _programme.Title));
        terminal.Say(_messages.Format("summary.outcome", OutcomeOf(_verdict), Errors, Warnings));
        if (_changes is { } changes)
            new ChangesText(terminal, _messages, _programme.Vocabulary).Write(changes);
        else
            WriteFindings();
        terminal.Say(_messages.Format("summary.reports", Path.GetFullPath(Path.Combine(_folder, "report.html"))));
    }

    private void WriteFindings()
    {
        foreach (var (severity, code, message) in _findings.Where(finding => finding.Severity != Severity.Info))
        {
            foreach (string line in LinesOf(severity, code, message, _messages))
                _session.Terminal.Say(line);
        }
    }

    /// <summary>A finding as it is printed: the arithmetic of a criterion stands under it, line by line.</summary>
    public static IEnumerable<string> LinesOf(Severity severity, string code, string message, Messages messages)
    {
        string[] lines = message.Split('\n');
        return lines.Skip(1).Select(line => "    " + line)
            .Prepend(messages.Format("summary.finding", messages["severity." + severity], code, lines[0]));
    }

    public void WriteJson() => _session.Terminal.SayJson(json =>
    {
        json.WriteString("outcome", WordOf(_verdict));
        json.WriteString("applicant", _applicant);
        json.WriteNumber("errors", Errors);
        json.WriteNumber("warnings", Warnings);
        if (_changes is { } changes)
        {
            foreach (FindingState state in Enum.GetValues<FindingState>())
                json.WriteNumber(state.ToString().ToLowerInvariant(), changes.In(state).Count());
        }

        json.WriteString("report", Path.GetFullPath(Path.Combine(_folder, "report.json")));
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

    private int CountOf(Severity severity) => _findings.Count(finding => finding.Severity == severity);
}

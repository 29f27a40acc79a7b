using DocPipeline.Domain;

namespace DocPipeline.Host.Cli;

/// <summary>A check done elsewhere in a few lines, as its report tells it.</summary>
internal static class RunSummary
{
    public static void Write(Session session, RunRecord run, string folder, bool forPrograms)
    {
        Messages messages = session.Messages;
        int errors = run.Findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = run.Findings.Count(finding => finding.Severity == Severity.Warning);
        if (forPrograms)
        {
            session.Terminal.SayJson(json =>
            {
                json.WriteString("outcome", ReportSummary.WordOf(run.Verdict));
                json.WriteString("applicant", run.Applicant);
                json.WriteNumber("errors", errors);
                json.WriteNumber("warnings", warnings);
                json.WriteString("report", Path.GetFullPath(Path.Combine(folder, "report.json")));
            });
            return;
        }

        session.Terminal.Say(messages.Format("summary.head", run.Applicant ?? messages["summary.nobody"], run.Programme));
        session.Terminal.Say(messages.Format("summary.outcome", messages["verdict." + run.Verdict], errors, warnings));
        foreach (RunFinding finding in run.Findings.Where(finding => finding.Severity != Severity.Info))
        {
            foreach (string line in ReportSummary.LinesOf(finding.Severity, finding.Code, finding.Message, messages))
                session.Terminal.Say(line);
        }

        session.Terminal.Say(messages.Format("summary.reports", Path.GetFullPath(Path.Combine(folder, "report.html"))));
    }
}

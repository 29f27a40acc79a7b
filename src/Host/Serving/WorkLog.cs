using System.Globalization;
using DocPipeline.Host.Cli;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Steps;

namespace DocPipeline.Host.Serving;

/// <summary>Notes what becomes of steps, a line each: ids, numbers and kinds of failure, and nothing of what stands in the material.</summary>
internal sealed class WorkLog(Terminal terminal, Messages messages, TimeProvider clock) : IWorkLog
{
    public void Begun(Claim claim) => Write("begin", claim.Task, string.Create(CultureInfo.InvariantCulture, $"attempt={claim.Attempt}"));

    public void Over(Claim claim, TimeSpan took) => Write("step", claim.Task, string.Create(CultureInfo.InvariantCulture, $"attempt={claim.Attempt} ms={took.TotalMilliseconds:0}"));

    public void NotDone(Claim claim, StepOutcome outcome, string? reason) => Write("not-done", claim.Task, $"outcome={outcome}");

    public void Outside(Exception failure) => Write("outside", failure.GetType().Name, failure.Message);

    public string GivenUp(Claim claim) => messages.Format("serve.given-up", claim.Attempt);

    public void Refused(string name, string? reason) => Write("refused", name, "");

    /// <summary>A report is there without its print.</summary>
    public void NotPrinted(string reason) => Write("not-printed", "report.pdf", reason);

    private void Write(string what, string whose, string detail) =>
        terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {what} {whose} {detail}").TrimEnd());
}

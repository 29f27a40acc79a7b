using DocPipeline.Store.Tasks;
using DocPipeline.Work.Steps;

namespace DocPipeline.Web.Tests;

/// <summary>Hears everything and says nothing.</summary>
internal sealed class QuietLog : IWorkLog
{
    public void Begun(Claim claim)
    {
    }

    public void Over(Claim claim, TimeSpan took)
    {
    }

    public void NotDone(Claim claim, StepOutcome outcome, string? reason)
    {
    }

    public void Outside(Exception failure)
    {
    }

    public string GivenUp(Claim claim) => "given up";

    public void Refused(string name, string? reason)
    {
    }
}

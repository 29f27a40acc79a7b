using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Steps;

/// <summary>Hears what becomes of steps. It is told ids and reasons, and nothing of what stands in the material.</summary>
public interface IWorkLog
{
    /// <summary>A step is begun.</summary>
    void Begun(Claim claim);

    /// <summary>A step is over, whatever became of it.</summary>
    void Over(Claim claim, TimeSpan took);

    /// <summary>A step was not done.</summary>
    void NotDone(Claim claim, StepOutcome outcome, string? reason);

    /// <summary>Database or broker failed; it will be tried again.</summary>
    void Outside(Exception failure);

    /// <summary>A submission's step has lost its worker too often; the sentence that says so to people.</summary>
    string GivenUp(Claim claim);

    /// <summary>Something handed in was refused, or waits.</summary>
    void Refused(string name, string? reason);
}

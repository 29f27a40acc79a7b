namespace DocPipeline.Work.Steps;

/// <summary>How a step came out.</summary>
public enum StepOutcome
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Nothing can be done with the material, now or later.</summary>
    Unusable,

    /// <summary>Reading children died; the pages are named.</summary>
    ChildrenDied,

    /// <summary>Something outside failed, a full disk for one; later it may not.</summary>
    OutsideFailed,

    /// <summary>The program itself failed.</summary>
    Broken,
}

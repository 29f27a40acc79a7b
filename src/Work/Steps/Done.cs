namespace DocPipeline.Work.Steps;

/// <summary>That a step is done is all there is to say.</summary>
public sealed record Done
{
    /// <summary>The only one.</summary>
    public static Done It { get; } = new();
}

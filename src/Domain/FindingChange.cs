namespace DocPipeline.Domain;

/// <summary>发现变化。A finding as two checks have it.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Before">In the earlier check; null where it is new.</param>
/// <param name="After">In the later one; null where it was mended.</param>
/// <param name="IsRestated">True where it is still open and says other values than before.</param>
public sealed record FindingChange(FindingState State, RunFinding? Before, RunFinding? After, bool IsRestated)
{
    /// <summary>The finding as it stands, or as it stood where it is mended.</summary>
    public RunFinding Latest => After ?? Before!;
}

namespace DocPipeline.Validation.Judging;

/// <summary>Whether a title or award is proven, and if not, why.</summary>
/// <param name="IsProven">True where one certificate proves it.</param>
/// <param name="Reason">Why not, for people; empty where proven.</param>
/// <param name="AwardedOn">When it was awarded, where the certificate says so.</param>
internal sealed record Proof(bool IsProven, string Reason, DateOnly? AwardedOn)
{
    /// <summary>True where nothing but its age speaks against it.</summary>
    public bool IsOnlyOld { get; init; }
}

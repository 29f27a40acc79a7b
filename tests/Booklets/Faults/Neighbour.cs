namespace DocPipeline.Booklets.Faults;

/// <summary>Another submission of the same batch, drawn from the booklet's own record.</summary>
/// <param name="OtherApplicant">True where another company handed it in.</param>
/// <param name="SameBooklet">True where it brings the same pages (in another file), false where its file cannot be read and its record alone counts.</param>
internal sealed record Neighbour(bool OtherApplicant, bool SameBooklet);

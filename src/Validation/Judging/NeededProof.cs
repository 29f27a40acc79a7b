namespace DocPipeline.Validation.Judging;

/// <summary>A certificate that a claimed and needed exemption or halving asks for.</summary>
/// <param name="Attachment">Kind of the certificate.</param>
/// <param name="Because">The condition that asks for it, for people.</param>
internal sealed record NeededProof(string Attachment, string Because);

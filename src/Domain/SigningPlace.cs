namespace DocPipeline.Domain;

/// <summary>签章处。A place on a scanned form or letter where the applicant has to seal or sign.</summary>
/// <param name="Kind">Seal or signature.</param>
/// <param name="Label">The words that ask for it, as printed.</param>
/// <param name="Provenance">Where these stand.</param>
/// <param name="Attachment">Id of the attachment kind it stands in; null for the form.</param>
/// <param name="Presence">Whether it is there.</param>
public sealed record SigningPlace(SigningKind Kind, string Label, Provenance Provenance, string? Attachment, Presence Presence);

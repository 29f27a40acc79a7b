using DocPipeline.Domain;

namespace DocPipeline.Validation.Catalogue;

/// <summary>A check of the catalogue: what its finding is called and how much it weighs.</summary>
/// <param name="Code">Id in reports.</param>
/// <param name="Severity">How much it usually weighs; the few departures are in its text.</param>
/// <param name="Topic">Heading it stands under.</param>
/// <param name="Actor">Who usually has to act on its finding; a check names another where it knows better.</param>
/// <param name="Asks">The formal check whose clause asks for it, or null where no clause does.</param>
public sealed record CheckEntry(string Code, Severity Severity, CheckTopic Topic, Actor Actor, FormalCheck? Asks);

namespace DocPipeline.Domain;

/// <summary>另一读法。Another way to read a clause; shown, never deciding.</summary>
/// <param name="Id">Stable name: <c>every-year</c>.</param>
/// <param name="Require">What would have to hold.</param>
public sealed record OtherReading(string Id, Expression Require);

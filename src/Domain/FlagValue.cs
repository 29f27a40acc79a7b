namespace DocPipeline.Domain;

/// <summary>是否型。Ticked or not, yes or no.</summary>
/// <param name="Holds">True for yes.</param>
public sealed record FlagValue(bool Holds) : FieldValue
{
    /// <inheritdoc/>
    public override string Canonical => Holds ? "true" : "false";
}

namespace DocPipeline.Domain;

/// <summary>文本型。A text, name or code.</summary>
/// <param name="Text">NFKC, without white space between Chinese characters.</param>
public sealed record TextValue(string Text) : FieldValue
{
    /// <inheritdoc/>
    public override string Canonical => Text;
}

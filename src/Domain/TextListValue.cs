using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>列表型。Several texts; order does not matter.</summary>
/// <param name="Items">Each as a text value would be.</param>
public sealed record TextListValue(ImmutableArray<string> Items) : FieldValue
{
    /// <inheritdoc/>
    public override string Canonical => string.Join("；", Items);

    /// <inheritdoc/>
    public bool Equals(TextListValue? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}

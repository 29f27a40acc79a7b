using DocPipeline.Domain;

namespace DocPipeline.Extraction.Values;

/// <summary>Units stated around a value, from near to far.</summary>
/// <param name="RowLabel">In its row: the label, or a column of units.</param>
/// <param name="Header">In its column's header.</param>
/// <param name="Caption">In a caption above the table or the page.</param>
internal sealed record UnitContext(Unit? RowLabel, Unit? Header, Unit? Caption)
{
    public static UnitContext None { get; } = new(null, null, null);

    /// <summary>The nearest unit that <paramref name="fits"/>, and where it was found.</summary>
    public (Unit Unit, UnitSource From)? Nearest(Func<Unit, bool> fits)
    {
        if (RowLabel is { } row && fits(row))
            return (row, UnitSource.RowLabel);
        if (Header is { } header && fits(header))
            return (header, UnitSource.Header);
        return Caption is { } caption && fits(caption) ? (caption, UnitSource.Caption) : null;
    }
}

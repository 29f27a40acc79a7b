using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

/// <summary>A cell of a table that may run over several pages.</summary>
/// <param name="Row">First row in the whole table.</param>
/// <param name="Column">First column in the whole table.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="Passage">Its text.</param>
/// <param name="Place">The page it stands on.</param>
/// <param name="Box">The cell's own box.</param>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Passage Passage, PageRef Place, Box Box)
{
    public string Text => Passage.Text;

    /// <summary>True where strokes over its figure were read as characters and taken out.</summary>
    public bool IsMarred { get; init; }

    public int LastRow => Row + RowSpan - 1;

    public int LastColumn => Column + ColumnSpan - 1;

    /// <summary>The two cells it was taken for one of, a column each.</summary>
    /// <param name="end">Where the text of the first ends.</param>
    /// <param name="start">Where that of the second begins.</param>
    public (GridCell Left, GridCell Right) PartAt(int end, int start)
    {
        var rest = Passage.Part(start, Text.Length - start);
        return (
            this with { ColumnSpan = 1, Passage = Passage.Part(0, end), Box = Box.FromEdges(Box.X, Box.Y, rest.Box.X, Box.Bottom) },
            this with { Column = Column + 1, ColumnSpan = 1, Passage = rest, Box = Box.FromEdges(rest.Box.X, Box.Y, Math.Max(Box.Right, rest.Box.Right), Box.Bottom) });
    }

    /// <summary>Its place in the table tells it apart; the rest would be hashed at every look-up.</summary>
    public override int GetHashCode() => (Row << 8) ^ Column;
}

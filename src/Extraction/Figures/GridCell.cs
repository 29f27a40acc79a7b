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

    public int LastRow => Row + RowSpan - 1;

    public int LastColumn => Column + ColumnSpan - 1;

    /// <summary>Its place in the table tells it apart; the rest would be hashed at every look-up.</summary>
    public override int GetHashCode() => (Row << 8) ^ Column;
}

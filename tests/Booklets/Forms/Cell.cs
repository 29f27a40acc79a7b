namespace DocPipeline.Booklets.Forms;

/// <summary>单元格。</summary>
/// <param name="Html">Content.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="Head">True for labels and headers.</param>
/// <param name="Vertical">True for a heading written one character a line.</param>
internal sealed record Cell(string Html, int ColumnSpan = 1, int RowSpan = 1, bool Head = false, bool Vertical = false)
{
    public static Cell Label(string html, int columnSpan = 1, int rowSpan = 1) => new(html, columnSpan, rowSpan, Head: true);
}

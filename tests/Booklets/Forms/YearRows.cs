namespace DocPipeline.Booklets.Forms;

/// <summary>Years as rows, indicators as columns, in tables of four indicators so that cells are narrow and wrap.</summary>
internal sealed class YearRows(TableStyle style, int across = 4) : IEconomyWriter
{
    public string Write(FormPen pen, IReadOnlyList<string> fields)
    {
        var html = $"<h3>主要经济指标</h3>{pen.Caption}";
        foreach (var group in fields.Chunk(across))
        {
            List<Cell> head = [Cell.Label("年度"), .. group.Select(f => Cell.Label(pen.YearlyLabel(f)))];
            var rows = new List<IReadOnlyList<Cell>> { head };
            foreach (var year in pen.Years)
                rows.Add([Cell.Label(pen.YearHead(year)), .. group.Select(f => new Cell(pen.Yearly(f, year)))]);
            html += TableWriter.Write(rows, style, 1) + "<p class=gap></p>";
        }

        return html;
    }
}

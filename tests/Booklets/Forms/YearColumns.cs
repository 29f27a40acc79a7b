namespace DocPipeline.Booklets.Forms;

/// <summary>Years as columns, indicators as rows; optionally newest first with a column for the three years together.</summary>
internal sealed class YearColumns(TableStyle style, bool newestFirst = false, string title = "主要经济指标") : IEconomyWriter
{
    public string Write(FormPen pen, IReadOnlyList<string> fields)
    {
        var years = newestFirst ? pen.Years.Reverse().ToList() : pen.Years;
        List<Cell> head = [Cell.Label("指标名称"), .. years.Select(y => Cell.Label(pen.YearHead(y)))];
        var rows = new List<IReadOnlyList<Cell>> { head };
        foreach (var field in fields)
            rows.Add([Cell.Label(pen.YearlyLabel(field)), .. years.Select(y => new Cell(pen.Yearly(field, y)))]);
        return $"<h3>{title}</h3>{pen.Caption}" + TableWriter.Write(rows, style, 1, 34, 22, 22, 22);
    }
}

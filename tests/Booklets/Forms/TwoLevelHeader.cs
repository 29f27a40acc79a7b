namespace DocPipeline.Booklets.Forms;

/// <summary>Two header levels: 主要经济指标 over the years over the indicators, or the indicators over the years.</summary>
internal sealed class TwoLevelHeader(TableStyle style, bool yearsAbove) : IEconomyWriter
{
    public string Write(FormPen pen, IReadOnlyList<string> fields)
    {
        var html = pen.Caption;
        foreach (var group in fields.Chunk(yearsAbove ? 2 : 3))
        {
            var years = pen.Years;
            var rows = new List<IReadOnlyList<Cell>>
            {
                new List<Cell> { Cell.Label("主要经济指标", years.Count * group.Length) },
            };
            if (yearsAbove)
            {
                rows.Add([.. years.Select(y => Cell.Label(pen.YearHead(y), group.Length))]);
                rows.Add([.. years.SelectMany(_ => group.Select(f => Cell.Label(pen.YearlyLabel(f))))]);
                rows.Add([.. years.SelectMany(y => group.Select(f => new Cell(pen.Yearly(f, y))))]);
            }
            else
            {
                rows.Add([.. group.Select(f => Cell.Label(pen.YearlyLabel(f), years.Count))]);
                rows.Add([.. group.SelectMany(_ => years.Select(y => Cell.Label(pen.YearHead(y))))]);
                rows.Add([.. group.SelectMany(f => years.Select(y => new Cell(pen.Yearly(f, y))))]);
            }

            html += TableWriter.Write(rows, style, 3) + "<p class=gap></p>";
        }

        return html;
    }
}

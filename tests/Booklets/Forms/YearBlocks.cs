namespace DocPipeline.Booklets.Forms;

/// <summary>One small table a year under its own heading.</summary>
internal sealed class YearBlocks(int pairsAcross) : IEconomyWriter
{
    public string Write(FormPen pen, IReadOnlyList<string> fields)
    {
        var html = "";
        foreach (var year in pen.Years)
        {
            List<Pair> pairs = [.. fields.Select(f => new Pair(pen.YearlyLabel(f), pen.Yearly(f, year)))];
            html += new GridPairs(pairsAcross, TableStyle.Ruled).Write($"{FormPen.Year(year)}度主要经济指标", pairs).Replace("</h3>", "</h3>" + pen.Caption, StringComparison.Ordinal);
        }

        return html;
    }
}

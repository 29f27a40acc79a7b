namespace DocPipeline.Booklets.Forms;

/// <summary>The year stands in the label: 2022年销售收入 | 12,345.67万元.</summary>
internal sealed class YearLabels(TableStyle style, int pairsAcross) : IEconomyWriter
{
    public string Write(FormPen pen, IReadOnlyList<string> fields)
    {
        List<Pair> pairs = [.. fields.SelectMany(f => pen.Years.Select(y => new Pair($"{FormPen.Year(y)}{pen.YearlyLabel(f)}", pen.Yearly(f, y))))];
        return pen.Caption + new GridPairs(pairsAcross, style).Write("经济指标", pairs);
    }
}

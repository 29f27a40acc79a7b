using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden.Prose;

/// <summary>绩效目标表. The last year as it was stands beside the years to come.</summary>
internal static class TargetSheet
{
    public static string Write(HiddenPen p)
    {
        var years = Enumerable.Range(p.Programme.CallYear, p.Programme.TermYears).ToList();
        var sales = p.World.Company.LastYear.Sales;
        var widths = new List<int> { 34, 18 };
        widths.AddRange(years.Select(_ => 48 / years.Count));
        return Html.Table("plain", widths,
            Html.Row(Html.Label("年度绩效指标"), Html.Label($"{p.Last}年（现状）"), string.Concat(years.Select(y => Html.Label($"{y}年（目标）")))),
            Html.Row(
                Html.Label($"{p.Word(FieldIds.Sales)}（万元）"),
                Html.Value(Put(FieldIds.Sales, p.Last, HiddenInk.Money(p.World.Form.Number(FieldIds.Sales, p.Last), "万元", behind: false, p.Hand), "actual")),
                string.Concat(years.Select((y, i) => Html.Value(Put(FieldIds.Sales, y, HiddenInk.Money(Math.Round(sales / 10000m * (1.1m + i * 0.15m)) * 10000m, "万元", behind: false, p.Hand, 0), "target"))))),
            Html.Row(
                Html.Label("新增发明专利申请（件）"), Html.Value("9"),
                string.Concat(years.Select((_, i) => Html.Value((12 + i * 4).ToString(CultureInfo.InvariantCulture))))),
            Html.Row(
                Html.Label("知识产权培训（人次）"), Html.Value("120"),
                string.Concat(years.Select((_, i) => Html.Value((150 + i * 30).ToString(CultureInfo.InvariantCulture))))));

        string Put(string field, int year, Printed printed, string stance) => p.Sheet.Value(field, year, printed, labelled: false, stance);
    }
}

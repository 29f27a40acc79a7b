using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Prose;

/// <summary>分年度目标. Before the project and year by year of it, the goals under one head; a line of what no field asks for between.</summary>
internal static class StageSheet
{
    public static string Write(HiddenPen p)
    {
        var years = Enumerable.Range(p.Programme.CallYear, p.Programme.TermYears).ToList();
        var hand = p.Hand with { Digits = DigitInk.Narrow };
        var sales = p.World.Company.LastYear.Sales;
        var inventions = p.World.Company.Count(PatentType.Invention);
        List<int> widths = [6, 30, 18, .. years.Select(_ => 46 / years.Count)];
        return Table("frame", widths,
            Row(Label("序号", 1, 2), Label("考核指标", 1, 2), Label("立项前一年<br/>实际数", 1, 2), Label("实施期各年目标数", years.Count)),
            Row(years.Select((y, i) => Label($"第{"一二三"[i]}年<br/>（{y}年）"))),
            Row([Label("1"), Value($"{p.Word(FieldIds.Sales)}（万元）"), Cell(Now(), "r", 1, 1), .. years.Select((y, i) => Cell(Sales(y, 1.08m + i * 0.11m), "r", 1, 1))]),
            Row([Label("2"), Value("当年发明专利申请（件）"), Cell("11", "r", 1, 1), .. years.Select((_, i) => Cell(Number(14 + i * 3), "r", 1, 1))]),
            Row([Label("3"), Value("有效发明专利（件）"), Cell(Held(), "r", 1, 1), .. years.Select((_, i) => Cell(Goal(inventions + 5 + i * 6), "r", 1, 1))]),
            Row([Label("4"), Value("专利导航报告（份）"), Cell("0", "r", 1, 1), .. years.Select(_ => Cell("1", "r", 1, 1))]))
            + $"<p class=\"note\">注：立项前一年指{p.Last}年，有效发明专利为申报时拥有数；目标数为各年年末预计数。</p>";

        string Now() => p.Sheet.Value(FieldIds.Sales, p.Last, HiddenInk.Money(p.World.Form.Number(FieldIds.Sales, p.Last), "万元", behind: false, hand), labelled: false);

        string Sales(int year, decimal times) =>
            p.Sheet.Value(FieldIds.Sales, year, HiddenInk.Money(Math.Round(sales / 10000m * times) * 10000m, "万元", behind: false, hand, 0), labelled: false, "target");

        string Held() => p.World.Form.Has(FieldIds.Inventions)
            ? p.Sheet.Value(FieldIds.Inventions, null, HiddenInk.Count(p.World.Form.Number(FieldIds.Inventions), "件", "件", behind: false), labelled: false) : "";

        string Goal(int count) => p.Sheet.Value(FieldIds.Inventions, null, HiddenInk.Count(count, "件", "件", behind: false), labelled: false, "target");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

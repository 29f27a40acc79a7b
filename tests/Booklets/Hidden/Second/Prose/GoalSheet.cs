using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Prose;

/// <summary>项目绩效指标. What is now beside what shall be half way and at the end; years are rows in every second booklet.</summary>
internal static class GoalSheet
{
    public static string Write(HiddenPen p)
    {
        var (call, end) = (p.Programme.CallYear, p.Last + p.Programme.TermYears);
        var sales = p.World.Company.LastYear.Sales;
        var inventions = p.World.Company.Count(PatentType.Invention);
        if (p.Hand.Seed % 2 == 0)
        {
            return Table("grid", [34, 22, 22, 22],
                Row(Label("考核指标"), Label($"基期（{p.Last}年末）"), Label($"中期目标（{call}年末）"), Label($"终期目标（{end}年末）")),
                Row(Label($"{p.Word(FieldIds.Sales)}（万元）"), Now(), Cell(Sales(call, 1.1m), "c", 1, 1), Cell(Sales(end, 1.35m), "c", 1, 1)),
                Row(Label("有效发明专利（件）"), Cell(Held(), "c", 1, 1), Cell(Goal(inventions + 8), "c", 1, 1), Cell(Goal(inventions + 20), "c", 1, 1)),
                Row(Label("培训研发骨干（人次）"), Cell("60", "c", 1, 1), Cell("90", "c", 1, 1), Cell("150", "c", 1, 1)));
        }

        List<string> rows = [Row(Label("年度"), Label("销售收入目标（万元）"), Label("新增发明专利申请（件）"), Label("新增海外布局（件）"), Label("主要工作"))];
        for (var year = call; year <= end; year++)
        {
            var n = year - call;
            rows.Add(Row(
                Label($"{year}年"), Cell(Sales(year, 1.1m + n * 0.12m), "c", 1, 1), Cell((10 + n * 3).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Cell((n + 1).ToString(CultureInfo.InvariantCulture), "c", 1, 1),
                Value(n == 0 ? "组建专班，完成专利导航" : "布局核心专利，推进成果转化")));
        }

        return Table("grid", [12, 22, 20, 18, 28], rows);

        string Now() => Cell(p.Sheet.Value(FieldIds.Sales, p.Last, HiddenInk.Money(p.World.Form.Number(FieldIds.Sales, p.Last), "万元", behind: false, p.Hand), labelled: false), "c", 1, 1);

        string Sales(int year, decimal times) =>
            p.Sheet.Value(FieldIds.Sales, year, HiddenInk.Money(Math.Round(sales / 10000m * times) * 10000m, "万元", behind: false, p.Hand, 0), labelled: false, "target");

        string Held() => p.World.Form.Has(FieldIds.Inventions)
            ? p.Sheet.Value(FieldIds.Inventions, null, HiddenInk.Count(p.World.Form.Number(FieldIds.Inventions), "件", "件", behind: false), labelled: false) : "";

        string Goal(int count) => p.Sheet.Value(FieldIds.Inventions, null, HiddenInk.Count(count, "件", "件", behind: false), labelled: false, "target");
    }
}

using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Prose;

/// <summary>绩效目标表: years of the project as rows, each a goal; what no field asks for beside it.</summary>
internal static class PlanSheet
{
    public static string Write(HiddenPen p)
    {
        var years = Enumerable.Range(p.Programme.CallYear, p.Programme.TermYears).ToList();
        var hand = p.Hand with { Digits = DigitInk.Narrow };
        var c = p.World.Company;
        List<string> rows = [Row(Label("目标年度"), Label($"{p.Word(FieldIds.Sales)}（万元）"), Label($"{p.Word(FieldIds.Rd)}（万元）"), Label("新增发明专利申请（件）"), Label("年末有效专利（件）"), Label("培训人次"))];
        rows.AddRange(years.Select((y, i) => Row(
            Label($"{y}年"), Cell(Goal(FieldIds.Sales, y, c.LastYear.Sales, 1.1m + i * 0.13m), "c", 1, 1), Cell(Goal(FieldIds.Rd, y, c.LastYear.Rd, 1.12m + i * 0.15m), "c", 1, 1), Cell(Number(13 + i * 4), "c", 1, 1),
            Cell(p.Sheet.Value(FieldIds.Patents, null, HiddenInk.Count(c.Patents.Length + 14 + i * 15, "件", "件", behind: false), labelled: false, "target"), "c", 1, 1), Cell(Number(120 + i * 30), "c", 1, 1))));
        return Table("form", [15, 19, 18, 18, 17, 13], rows) + "<p class=\"tip\">注：目标值为项目实施期内各年度预期完成数，作为验收依据。</p>";

        string Goal(string field, int year, decimal basis, decimal times) =>
            p.Sheet.Value(field, year, HiddenInk.Money(Math.Round(basis * times / 1000000m) * 1000000m, "万元", behind: false, hand, 0), labelled: false, "target");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Stories;

/// <summary>绩效目标表. Future years beside the labels of the applicant's own indicators: none of it is an actual figure.</summary>
internal static class TargetTable
{
    public static string Write(World world, Sheet sheet)
    {
        var years = Enumerable.Range(world.Programme.CallYear, world.Programme.TermYears).ToList();
        var sales = world.Company.LastYear.Sales;
        List<IReadOnlyList<Cell>> rows =
        [
            [Cell.Label("绩效指标"), .. years.Select(y => Cell.Label($"{FormPen.Year(y)}目标值"))],
            [Cell.Label("销售收入（万元）"), .. years.Select((y, i) => new Cell(Amount(y, i)))],
            [Cell.Label("有效发明专利（件）"), .. years.Select((_, i) => new Cell(Count(i)))],
            [Cell.Label("开展知识产权培训（次）"), .. years.Select((_, i) => new Cell((i + 3).ToString(CultureInfo.InvariantCulture)))],
        ];
        return "<h3>项目年度绩效目标</h3>" + TableWriter.Write(rows, TableStyle.Ruled, 1);

        string Amount(int year, int index)
        {
            var wan = Math.Round(sales / 10000m * (1.1m + index * 0.15m));
            var text = NumberWriter.Write(wan, 0, sheet.Habits.Numbers);
            return sheet.Value(FieldIds.Sales, year, new Printed(text, FactWriter.Plain(wan * 10000m), "元", "万元"), stance: "target");
        }

        string Count(int index)
        {
            var count = world.Company.Count(PatentType.Invention) + 6 * (index + 1);
            return sheet.Value(FieldIds.Inventions, null, new Printed(count.ToString(CultureInfo.InvariantCulture), FactWriter.Plain(count), "件", "件"), stance: "target");
        }
    }
}

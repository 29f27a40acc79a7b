using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>Beside what was done in the last year stands what had been planned, and the share of it; labels end at the right before their colons.</summary>
internal static class PlanActual
{
    public static readonly HiddenDesign Design = new("plan-actual", """
        table.pairs { font-size: 10.5pt; } .pairs td { padding: 1mm; vertical-align: top; } .pairs td.h { text-align: right; } .pairs td.v2 { border-bottom: 0.5pt dotted #666; }
        """, Write, DayTerms: true, Narrow: true, Furniture: "@page { @top-right { content: \"申报书正文\"; font-size: 8.5pt; } @bottom-center { content: \"— \" counter(page) \" —\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Bare(p);
        p.Sheet.Begin("form");
        p.Add("<h2>1. 申报单位</h2>");
        p.Add(Table("pairs", [30, 70], new[] { Name, FormerNames, Uscc, LegalRepresentative, Address, Established, District, Industry, ContactName, ContactPhone, ContactEmail }
            .Select(f => Right(p.Word(f), p.Text(f))).Append(Right(p.Word(RegisteredCapital), p.Money(RegisteredCapital, null, "万元", behind: true)))));
        p.Add($"<h2>2. 经济指标完成情况</h2><p class=\"note\">说明：{p.Years[0]}、{p.Years[1]}年填实际数；{p.Last}年同时填年初计划数和全年实际数，完成率=实际数/计划数。</p>");
        List<string> rows = [Row(Label("指　标", 1, 2), Label($"{p.Years[0]}年<br/>实际数", 1, 2), Label($"{p.Years[1]}年<br/>实际数", 1, 2), Label($"{p.Last}年", 3)), Row(Label("计划数"), Label("实际数"), Label("完成率"))];
        foreach (var field in new[] { Sales, ProfitTax, Tax, Profit, NetProfit, Rd, Ip, Assets })
        {
            var planned = Planned(p, field);
            rows.Add(Row(
                Cell($"{p.Word(field)}（万元）", "l", 1, 1), Cell(p.Money(field, p.Years[0], "万元"), "r", 1, 1), Cell(p.Money(field, p.Years[1], "万元"), "r", 1, 1),
                Cell(planned.Text, "r", 1, 1), Cell(p.Money(field, p.Last, "万元"), "r", 1, 1), Cell(planned.Done, "r", 1, 1)));
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) rows.Add(Row([Cell($"{p.Word(share)}（%）", "l", 1, 1), Cell(p.Percent(share, p.Years[0], sign: false), "r", 1, 1), Cell(p.Percent(share, p.Years[1], sign: false), "r", 1, 1), Label("—"), Cell(p.Percent(share, p.Last, sign: false), "r", 1, 1), Label("—")]));
        }

        p.Add(Table("frame", [28, 15, 15, 15, 15, 12], rows));
        p.Add("<h2>3. 人员配备</h2>");
        p.Add(Table("frame", [40, 20, 20, 20], Row(Label("人员类别"), Label($"{p.Programme.CallYear}年计划配备（人）"), Label("现有实际在岗（人）"), Label("备　注")),
            Staff(StaffTotal, 40), Staff(StaffRd, 8), Staff(IpManagers, 3), Staff(IpFulltime, 2), Staff(IpParttime, 1)));
        p.Add("<h2>4. 知识产权存量（件）</h2>");
        var rights = new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks };
        p.Add(Table("frame", [50, 50], Row(Label("类　别"), Label("数　量")), string.Concat(rights.Select(f => Row(Cell(p.Word(f), "l", 1, 1), Label(p.Count(f)))))));
        p.Add("<h2>5. 项目与经费</h2>");
        List<string> project = [Right(p.Word(ProjectName), p.Text(ProjectName)), Right(p.Word(ProjectLeader), p.Text(ProjectLeader)), Right("项目执行期限", $"自 {p.Text(ProjectStart)} 起，至 {p.Text(ProjectEnd)} 止")];
        project.AddRange(new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Right((f == BudgetTotal ? "" : "其中：") + p.Word(f), p.Money(f, null, "万元", behind: true))));
        if (p.HighValue)
        {
            project.AddRange(new[] { InventionGrowth, ImplementationRate }.Select(f => Right(p.Word(f), p.Percent(f))));
            project.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Right(p.Word(f), p.Text(f))));
        }

        p.Add(Table("pairs", [38, 62], project));

        string Staff(string field, int more)
        {
            var goal = p.Has(field) ? p.Sheet.Value(field, null, HiddenInk.Count(p.World.Form.Number(field) + more, "人", "人", behind: false), labelled: false, "target") : "";
            return Row(Cell(p.Word(field), "l", 1, 1), Label(goal), Label(p.Count(field)), Label(""));
        }
    }

    private static string Right(string label, string value) => Row(Label(label + "："), Cell(value, "v2", 1, 1));

    private static (string Text, string Done) Planned(HiddenPen p, string field)
    {
        if (field == Assets || !p.Has(field, p.Last)) return ("—", "—");
        var stated = p.World.Form.Number(field, p.Last);
        var plan = Math.Round(stated * (0.91m + field.Length % 6 * 0.024m) / 100000m) * 100000m;
        if (plan <= 0) return ("—", "—");
        return (p.Sheet.Value(field, p.Last, HiddenInk.Money(plan, "万元", behind: false, p.Hand, 0), labelled: false, "target"), HiddenInk.Percent(Math.Round(stated / plan * 100, 2), behind: true, p.Hand).Text);
    }
}

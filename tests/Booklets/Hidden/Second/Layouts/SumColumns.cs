using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>Behind the three years stand their sum and the growth of the last one; the unit is in each row's label; two columns of labels elsewhere.</summary>
internal static class SumColumns
{
    public static readonly HiddenDesign Design = new("sum-columns", """
        table.soft { font-size: 9.5pt; } .soft td { border: 0.5pt solid #888; padding: 1.1mm; } .soft td.h { background: #eef3e6; } .soft td.r { text-align: right; } .soft td.c { text-align: center; }
        """, Write, Furniture: "@page { @bottom-right { content: \"- \" counter(page) \" -\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        SecondCovers.Spread(p);
        p.Sheet.Begin("form");
        p.Add("<h2>表一　申报单位信息表</h2>");
        p.Add(Table("soft", [28, 72],
            new[] { Name, FormerNames, Uscc, Address, District, Industry, LegalRepresentative, Established }.Select(f => Row(Label(p.Word(f)), Value(p.Text(f))))
                .Append(Row(Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true))))
                .Append(Row(Label($"{p.Word(ContactName)}、电话"), Value($"{p.Text(ContactName)}　{p.Text(ContactPhone)}")))
                .Append(Row(Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail))))));
        p.Add("<h2>表二　近三年经济指标表</h2>");
        List<string> rows = [Row([Label("项　目"), .. p.Years.Select(y => Label($"{y}年")), Label("三年合计"), Label($"{p.Last}年同比增长")])];
        foreach (var field in new[] { Sales, ProfitTax, Profit, Tax, NetProfit, Rd, Ip, Assets })
        {
            rows.Add(Row(
                [Label(p.Word(field) + "(万元)"), .. p.Years.Select(y => Cell(p.Money(field, y, "万元"), "r", 1, 1)), Cell(field == Assets ? "—" : Sum(p, field), "r", 1, 1), Cell(Growth(p, field), "r", 1, 1)]));
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) rows.Add(Row([Label(p.Word(share) + "(%)"), .. p.Years.Select(y => Cell(p.Percent(share, y, sign: false), "r", 1, 1)), Cell("—", "r", 1, 1), Cell("—", "r", 1, 1)]));
        }

        p.Add(Table("soft", [26, 15, 15, 15, 16, 13], rows));
        p.Sheet.Begin("form");
        p.Add("<h2>表三　人员及知识产权情况表</h2>");
        var all = new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks };
        var cells = all.Select(f => Label($"{p.Word(f)}（{(f.StartsWith("staff", StringComparison.Ordinal) ? p.Hand.Person : p.Hand.Item)}）") + Cell(p.Count(f), "c", 1, 1)).Append(Label("作品著作权（项）") + Cell("2", "c", 1, 1)).ToList();
        p.Add(Table("soft", [34, 16, 34, 16], cells.Chunk(2).Select(c => Row(c))));
        p.Add("<h2>表四　项目及经费情况表</h2>");
        List<string> project =
        [
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 4)), Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Label("实施期限", 1), Value($"{p.Text(ProjectStart)}～{p.Text(ProjectEnd)}", 2)),
            Row(Label("经费（万元）", 1, 2), Label(p.Word(BudgetTotal)), Label(p.Word(CityGrant)), Label(p.Word(DistrictMatch)), Label(p.Word(SelfRaised))),
            Row(new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Cell(p.Money(f, null, "万元"), "c", 1, 1))),
        ];
        if (p.HighValue) project.Add(Row(Label("绩效目标"), Label(p.Word(InventionGrowth)), Cell(p.Percent(InventionGrowth), "c", 1, 1), Label(p.Word(ImplementationRate)), Cell(p.Percent(ImplementationRate), "c", 1, 1)));
        p.Add(Table("soft", [18, 22, 20, 20, 20], project));
        if (!p.HighValue) return;
        p.Add("<h2>表五　资质、奖励与联合申报</h2>");
        p.Add(Table("soft", [64, 36], new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Label(p.Word(f)), Value(p.Text(f))))));
    }

    private static string Sum(HiddenPen p, string field) => p.Years.All(y => p.Has(field, y)) ? HiddenInk.Money(p.Years.Sum(y => p.World.Form.Number(field, y)), "万元", behind: false, p.Hand).Text : "";

    private static string Growth(HiddenPen p, string field)
    {
        if (!p.Has(field, p.Last) || !p.Has(field, p.Last - 1)) return "";
        var before = p.World.Form.Number(field, p.Last - 1);
        return before == 0 ? "" : HiddenInk.Percent(Math.Round((p.World.Form.Number(field, p.Last) / before - 1) * 100, 2), behind: true, p.Hand).Text;
    }
}

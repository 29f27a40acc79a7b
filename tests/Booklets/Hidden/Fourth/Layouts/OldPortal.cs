using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A page of an old portal as printed: white cells over a black ground whose gaps are the rules, three pairs a line, years as columns, the unit in each row's label.</summary>
internal static class OldPortal
{
    public static readonly HiddenDesign Design = new("old-portal", """
        table.gap { break-inside: avoid; border-collapse: separate; border-spacing: 1px; background: #333; font-size: 9pt; } .gap td { background: #fff; padding: 1mm; } .gap td.h { background: #eaf2fb; } .gap td.g { background: #c6dbf2; font-weight: bold; } .gap td.c { text-align: center; }
        p.bar { font-size: 15pt; text-align: center; color: #a00000; font-weight: bold; } p.where { font-size: 8.5pt; text-align: center; color: #555; }
        """, Write, Furniture: "@page { @bottom-left { content: \"http://kjxm.example.gov.cn/apply/print.do\"; font-size: 7.5pt; } @bottom-right { content: counter(page) \"/\" counter(pages); font-size: 7.5pt; } @top-left { content: \"申报书打印\"; font-size: 7.5pt; } }");

    private static void Write(HiddenPen p)
    {
        p.Sheet.Begin("form");
        p.Add($"<p class=\"bar\">{p.Programme.FormTitle}</p><p class=\"where\">年度：{p.Programme.CallYear}　　状态：已提交　　打印后请加盖公章</p>");
        p.Add(Table("gap", [15, 20, 14, 18, 14, 19],
            Row(Cell("企业基本信息", "g", 6, 1)), Row(Label(p.Word(Name)), Value(p.Text(Name), 3), Label(p.Word(Uscc)), Value(p.Text(Uscc))), Three(LegalRepresentative, Established, District), Row(Label(p.Word(Address)), Value(p.Text(Address), 5)),
            Row(Label(p.Word(Industry)), Value(p.Text(Industry)), Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true)), Label(p.Word(FormerNames)), Value(p.Text(FormerNames))), Three(ContactName, ContactPhone, ContactEmail)));
        List<string> rows = [Row(Cell("近三年财务及研发数据", "g", 4, 1)), Row([Label("指标名称"), .. p.Years.Select(y => Cell($"{y}年", "h", 1, 1))])];
        foreach (var field in new[] { Assets, Sales, Tax, Profit, NetProfit, ProfitTax, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            var share = field is RdShare or IpShare;
            rows.Add(Row([Label($"{p.Word(field)}({(share ? "%" : "万元")})"), .. p.Years.Select(y => Value(share ? p.Percent(field, y, sign: false) : p.Money(field, y, "万元")))]));
        }

        p.Add(Table("gap", [37, 21, 21, 21], rows));
        p.Add(Table("gap", [25, 9, 25, 8, 25, 8],
            Row(Cell($"人员及知识产权（单位：{p.Hand.Person}、{p.Hand.Item}）", "g", 6, 1)), Counts(StaffTotal, StaffRd, IpManagers), Counts(IpFulltime, IpParttime, Patents), Counts(Inventions, UtilityModels, Designs), Row(Label(p.Word(p.Programme.PctField)), Value(p.Count(p.Programme.PctField)), Label(p.Word(Trademarks)), Value(p.Count(Trademarks), 3))));
        List<string> project =
        [
            Row(Cell("项目信息", "g", 6, 1)), Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 5)), Three(ProjectLeader, ProjectStart, ProjectEnd),
            Row(Label(p.Word(CityGrant) + "(万元)"), Value(p.Money(CityGrant, null, "万元")), Label(p.Word(DistrictMatch) + "(万元)"), Value(p.Money(DistrictMatch, null, "万元")), Label(p.Word(SelfRaised) + "(万元)"), Value(p.Money(SelfRaised, null, "万元"))),
            Row(Label(p.Word(BudgetTotal) + "(万元)"), Value(p.Money(BudgetTotal, null, "万元"), 5)),
        ];
        if (p.HighValue)
        {
            project.Add(Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth), 2), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate), 2)));
            project.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Label(p.Word(f), 4), Value(p.Text(f), 2))));
        }

        p.Add(Table("gap", [17, 16, 17, 17, 16, 17], project));

        string Three(string a, string b, string c) => Row(new[] { a, b, c }.Select(f => Label(p.Word(f)) + Value(p.Text(f))));

        string Counts(string a, string b, string c) => Row(new[] { a, b, c }.Select(f => Label(p.Word(f)) + Value(p.Count(f))));
    }
}

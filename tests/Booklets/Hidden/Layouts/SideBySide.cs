using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>Landscape: two tables stand side by side, unrelated row by row; the amounts are in 元.</summary>
internal static class SideBySide
{
    public static readonly HiddenDesign Design = new("side-by-side", """
        div.two { display: flex; gap: 8mm; align-items: flex-start; } div.two > div { flex: 1; } table.half { font-size: 8.5pt; } .half td { border: 0.6pt solid #000; padding: 0.8mm 1mm; }
        .half td.h { letter-spacing: 0.6pt; } .half td.r { text-align: right; }
        """, Write, InYuan: true);

    private static void Write(HiddenPen p)
    {
        Covers.Boxed(p);
        p.Sheet.Begin("form", style: "page: wide");
        List<string> left = [];
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry, ContactName, ContactPhone, ContactEmail })
            left.Add(Row(Label(p.Word(field)), Value(p.Text(field))));
        left.Insert(4, Row(Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "元", behind: true))));
        List<string> right = [Row([Label("项目"), .. p.Years.Reverse().Select(y => Label($"{y}年"))])];
        foreach (var field in new[] { Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets })
        {
            right.Add(Row([Label(p.Word(field)), .. p.Years.Reverse().Select(y => Cell(p.Money(field, y, "元"), "r", 1, 1))]));
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) right.Add(Row([Label(p.Word(share)), .. p.Years.Reverse().Select(y => Cell(p.Percent(share, y), "r", 1, 1))]));
        }

        p.Add($"<div class=\"two\"><div><h3>（一）基本信息</h3>{Table("half", [36, 64], left)}</div><div><h3>（二）近三年财务指标　　　　　　单位：人民币元</h3>{Table("half", [31, 23, 23, 23], right)}</div></div>");
        p.Sheet.Begin("form", style: "page: wide");
        var people = new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Trademarks }.Select(f => Row(Label(p.Word(f)), Cell(p.Count(f, counter: true), "r", 1, 1))).ToList();
        var rights = new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField }.Select(f => Row(Label(p.Word(f)), Cell(p.Count(f, counter: true), "r", 1, 1))).ToList();
        p.Add($"<div class=\"two\"><div><h3>（三）人员、商标</h3>{Table("half", [70, 30], people)}</div><div><h3>（四）专利</h3>{Table("half", [70, 30], rights)}</div></div>");
        List<string> project =
        [
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName))), Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader))),
            Row(Label(p.Word(ProjectStart)), Value(p.Text(ProjectStart))), Row(Label(p.Word(ProjectEnd)), Value(p.Text(ProjectEnd))),
        ];
        if (p.HighValue) project.AddRange([Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth))), Row(Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate)))]);
        List<string> budget = [Row(Label("资金来源"), Label("金额（元）"))];
        foreach (var field in new[] { CityGrant, DistrictMatch, SelfRaised, BudgetTotal }) budget.Add(Row(Label(p.Word(field)), Cell(p.Money(field, null, "元"), "r", 1, 1)));
        p.Add($"<div class=\"two\"><div><h3>（五）项目</h3>{Table("half", [36, 64], project)}</div><div><h3>（六）经费预算</h3>{Table("half", [60, 40], budget)}</div></div>");
        if (!p.HighValue) return;
        p.Add("<h3>（七）资质与联合申报</h3>");
        p.Add(Table("half", [38, 12, 38, 12], Row(Label(p.Word(Champion)), Value(p.Text(Champion)), Label(p.Word(LittleGiant)), Value(p.Text(LittleGiant))), Row(Label(p.Word(Award)), Value(p.Text(Award)), Label(p.Word(Joint)), Value(p.Text(Joint))), Row(Label(p.Word(Partners)), Value(p.Text(Partners), 3))));
    }
}

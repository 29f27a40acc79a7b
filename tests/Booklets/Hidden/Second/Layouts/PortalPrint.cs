using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>What an online system prints: no cover, blue bars, right-aligned labels with colons, hair lines, the address and the time at the foot.</summary>
internal static class PortalPrint
{
    public static readonly HiddenDesign Design = new("portal-print", """
        .bar { background: #2f6fb5; color: #fff; font-size: 11pt; padding: 1mm 3mm; margin: 4mm 0 1mm 0; } table.kv { font-size: 9.5pt; } .kv td { border-bottom: 0.4pt solid #ccc; padding: 1.3mm 1.5mm; }
        .kv td.h { text-align: right; color: #555; background: #f5f8fc; } table.fin { font-size: 9pt; } .fin td { border: 0.4pt solid #bbb; padding: 1.1mm; } .fin td.h { background: #e8f0fa; text-align: center; } .fin td.r { text-align: right; }
        h1.sys { font-size: 16pt; margin: 2mm 0 1mm 0; letter-spacing: 0; } p.meta { font-size: 8.5pt; color: #666; display: flex; justify-content: space-between; }
        """, Write, Furniture: "@page { @bottom-left { content: \"https://kjjh.example.gov.cn/print/view\"; font-size: 7.5pt; color: #777; } @bottom-right { content: counter(page) \"/\" counter(pages); font-size: 8pt; color: #777; } }");

    private static void Write(HiddenPen p)
    {
        p.Sheet.Begin("form");
        p.Add($"<h1 class=\"sys\">{p.Programme.FormTitle}</h1><p class=\"meta\"><span>常州市知识产权项目申报管理系统</span><span>水印校验码：{p.Hand.Seed % 900000 + 100000}</span><span>状态：辖市区已审核</span></p>");
        Bar("单位信息");
        p.Add(Table("kv", [19, 31, 19, 31],
            Pair(Name, Uscc), Pair(LegalRepresentative, Established), Pair(District, Industry),
            Row(Head(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true)), Head(p.Word(FormerNames)), Value(p.Text(FormerNames))),
            Row(Head(p.Word(Address)), Value(p.Text(Address), 3)), Pair(ContactName, ContactPhone), Row(Head(p.Word(ContactEmail)), Value(p.Text(ContactEmail)), Head("单位传真"), Value("0519-86660000"))));
        Bar("项目信息");
        List<string> rows = [Row(Head(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)), Row(Head(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Head("项目密级"), Value("公开")), Pair(ProjectStart, ProjectEnd), Cash(BudgetTotal, CityGrant), Cash(DistrictMatch, SelfRaised)];
        if (p.HighValue)
        {
            rows.Add(Row(Head(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Head(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))));
            rows.Add(Row(Head("申报方式"), Value(Way(p), 3)));
            rows.Add(Row(Head(p.Word(Partners)), Value(p.Text(Partners), 3)));
        }

        p.Add(Table("kv", [19, 31, 19, 31], rows));
        Bar("近三年财务信息");
        List<string> money = [Row([Label("年份"), .. p.Years.Reverse().Select(y => Label($"{y}"))])];
        foreach (var field in new[] { Assets, Sales, Profit, NetProfit, Tax, ProfitTax, Rd, Ip })
        {
            money.Add(Row([Label(p.Word(field) + "（万元）"), .. p.Years.Reverse().Select(y => Cell(p.Money(field, y, "万元"), "r", 1, 1))]));
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) money.Add(Row([Label(p.Word(share) + "（自动计算）"), .. p.Years.Reverse().Select(y => Cell(p.Percent(share, y), "r", 1, 1))]));
        }

        p.Add(Table("fin", [37, 21, 21, 21], money));
        Bar("人员信息");
        p.Add(Table("kv", [27, 23, 27, 23], Counts(StaffTotal, StaffRd), Counts(IpFulltime, IpParttime), Row(Head(p.Word(IpManagers)), Value(p.Count(IpManagers, counter: true), 3))));
        Bar("知识产权信息");
        p.Add(Table("kv", [27, 23, 27, 23], Counts(Patents, Inventions), Counts(UtilityModels, Designs), Counts(p.Programme.PctField, Trademarks)));
        if (!p.HighValue) return;
        Bar("资质荣誉");
        p.Add(Table("kv", [60, 40], new[] { Champion, LittleGiant, Award }.Select(f => Row(Head(p.Word(f)), Value(p.Text(f))))));

        void Bar(string title) => p.Add($"<div class=\"bar\">{title}</div>");

        string Head(string html) => Label(html + "：");

        string Pair(string left, string right) => Row(Head(p.Word(left)), Value(p.Text(left)), Head(p.Word(right)), Value(p.Text(right)));

        string Cash(string left, string right) => Row(
            Head(p.Word(left)), Value(p.Money(left, null, "万元", behind: true)), Head(p.Word(right)), Value(p.Money(right, null, "万元", behind: true)));

        string Counts(string left, string right) => Row(Head(p.Word(left)), Value(p.Count(left, counter: true)), Head(p.Word(right)), Value(p.Count(right, counter: true)));
    }

    private static string Way(HiddenPen p) => p.Text(Joint, f => f.Text == "true" ? "○独立申报　●联合申报" : "●独立申报　○联合申报");
}

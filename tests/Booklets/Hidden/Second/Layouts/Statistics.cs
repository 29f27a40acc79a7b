using System.Globalization;
using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>A statistical return: indicator, unit, code and the years newest first, a line 甲 乙 丙 1 2 3 under the heads, money in 千元.</summary>
internal static class Statistics
{
    public static readonly HiddenDesign Design = new("statistics", """
        table.stat { font-size: 9pt; border-top: 1.3pt solid #000; border-bottom: 1.3pt solid #000; } .stat td { border-left: 0.5pt solid #000; border-right: 0.5pt solid #000; padding: 0.7mm 1.2mm; } .stat td:first-child { border-left: none; } .stat td:last-child { border-right: none; }
        .stat tr.top td { border-bottom: 0.5pt solid #000; text-align: center; } .stat td.c { text-align: center; } .stat td.r { text-align: right; } p.two { display: flex; justify-content: space-between; font-size: 9.5pt; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        SecondCovers.Own(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">企业基本情况（101表）</h2>");
        var n = 0;
        foreach (var field in new[] { Uscc, Name, FormerNames, LegalRepresentative, Established, Address, District, Industry }) Line($"{p.Word(field)}：{p.Text(field)}");
        Line($"{p.Word(RegisteredCapital)}：{p.Money(RegisteredCapital, null, "万元", behind: true)}");
        Line($"{p.Word(ContactName)}：{p.Text(ContactName)}　　{p.Word(ContactPhone)}：{p.Text(ContactPhone)}　　{p.Word(ContactEmail)}：{p.Text(ContactEmail)}");
        p.Add("<h2 class=\"mid\">财务与研发状况（102表）</h2><p class=\"two\"><span>综合机关名称：常州市知识产权局</span><span>计量单位：千元</span></p>");
        List<string> rows = [Head(["指标名称", "计量单位", "代码", .. p.Years.Reverse().Select(y => $"{y}年")]), Head(["甲", "乙", "丙", "1", "2", "3"])];
        var code = 0;
        foreach (var field in new[] { Assets, Sales, Profit, Tax, ProfitTax, NetProfit, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            var share = field is RdShare or IpShare;
            rows.Add(Row([Cell(p.Word(field), "l", 1, 1), Cell(share ? "%" : "千元", "c", 1, 1), Cell(Code(), "c", 1, 1), .. p.Years.Reverse().Select(y => Cell(share ? p.Percent(field, y, sign: false) : p.Money(field, y, "千元"), "r", 1, 1))]));
        }

        p.Add(Table("stat", [33, 11, 8, 16, 16, 16], rows));
        p.Add($"<p class=\"two\"><span>单位负责人：{p.Text(LegalRepresentative)}</span><span>统计负责人：王　磊</span><span>填表人：{p.Text(ContactName)}</span><span>报出日期：{p.Programme.CallYear}年6月1日</span></p>");
        p.Add("<h2 class=\"mid\">人员与知识产权（103表）</h2>");
        rows = [Head("指标名称", "计量单位", "代码", "数量"), Head("甲", "乙", "丙", "1")];
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Point(field, p.Hand.Person);
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Point(field, p.Hand.Item);
        p.Add(Table("stat", [48, 16, 12, 24], rows));
        p.Add("<h2 class=\"mid\">项目及经费（104表）</h2>");
        n = 0;
        foreach (var field in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) Line($"{p.Word(field)}：{p.Text(field)}");
        rows = [Head("经费来源", "计量单位", "代码", "金额"), Head("甲", "乙", "丙", "1")];
        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) rows.Add(Row(Cell(p.Word(field), "l", 1, 1), Cell("万元", "c", 1, 1), Cell(Code(), "c", 1, 1), Cell(p.Money(field, null, "万元"), "r", 1, 1)));
        p.Add(Table("stat", [48, 16, 12, 24], rows));
        if (!p.HighValue) return;
        foreach (var field in new[] { InventionGrowth, ImplementationRate }) Line($"{p.Word(field)}：{p.Percent(field)}");
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Line($"{p.Word(field)}：{p.Text(field)}");

        void Line(string text) => p.Add($"<p class=\"item\">{++n:00} {text}</p>");

        void Point(string field, string unit) => rows.Add(Row(Cell(p.Word(field), "l", 1, 1), Cell(unit, "c", 1, 1), Cell(Code(), "c", 1, 1), Cell(p.Count(field), "r", 1, 1)));

        string Code() => (++code).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Head(params IEnumerable<string> heads) => $"<tr class=\"top\">{string.Concat(heads.Select(h => Cell(h, "c", 1, 1)))}</tr>";
}

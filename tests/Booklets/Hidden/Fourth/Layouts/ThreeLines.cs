using DocPipeline.Booklets.Hidden.Fourth.Prose;
using DocPipeline.Booklets.Hidden.Ink;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A consultant's report: tables of three lines with two levels of heads, years in Chinese characters down the side, money in 百万元 as the caption says.</summary>
internal static class ThreeLines
{
    public static readonly HiddenDesign Design = new("three-lines", """
        table.tl { font-size: 9pt; border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; } .tl td { padding: 1.1mm 0.8mm; text-align: center; } .tl td.m { border-bottom: 0.75pt solid #000; } .tl td.s { border-bottom: 0.5pt solid #000; }
        p.t2 { text-align: center; font-weight: bold; font-size: 10.5pt; margin: 4mm 0 1mm 0; } p.from { font-size: 8.5pt; margin: 0 0 4mm 0; } .facts p { margin: 1.4mm 0; }
        """, Write, Furniture: "@page { @top-right { content: \"知识产权项目申报材料\"; font-size: 8.5pt; } @bottom-center { content: \"· \" counter(page) \" ·\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Plate(p);
        p.Sheet.Begin("form");
        p.Add("<h2>一、申报单位与项目</h2><div class=\"facts\">");
        foreach (var field in new[] { Name, Uscc, Established, Address, LegalRepresentative, District, Industry, FormerNames }) p.Add($"<p>{p.Word(field)}：{p.Text(field)}</p>");
        p.Add($"<p>{p.Word(RegisteredCapital)}：{p.Money(RegisteredCapital, null, "万元", behind: true)}</p>");
        foreach (var field in new[] { ContactName, ContactPhone, ContactEmail, ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) p.Add($"<p>{p.Word(field)}：{p.Text(field)}</p>");
        p.Add("</div>");
        if (p.HighValue)
        {
            p.Add("<h2>二、资质与联合申报</h2><div class=\"facts\">");
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) p.Add($"<p>{p.Word(field)}：{p.Text(field)}</p>");
            p.Add($"<p>{p.Word(InventionGrowth)}：{p.Percent(InventionGrowth)}</p><p>{p.Word(ImplementationRate)}：{p.Percent(ImplementationRate)}</p></div>");
        }

        p.Sheet.Begin("form");
        p.Add($"<h2>{(p.HighValue ? "三" : "二")}、主要指标</h2><p class=\"t2\">表1　{p.Years[0]}—{p.Last}年经营情况（单位：百万元）</p>");
        var economy = new[] { Sales, Assets, Profit, NetProfit, Tax, ProfitTax };
        List<string> rows = [Row(Cell("年度", "m", 1, 2), Cell("规模", "s", 2, 1), Cell("效益", "s", 4, 1)), Row(economy.Select(f => Cell(p.Word(f), "m", 1, 1)))];
        rows.AddRange(p.Years.Select(y => Row([Value(Year(y)), .. economy.Select(f => Value(p.Money(f, y, "百万元")))])));
        p.Add(Table("tl", [16, 14, 14, 14, 14, 14, 14], rows));
        p.Add("<p class=\"from\">资料来源：公司年度审计报告。</p>");
        p.Add($"<p class=\"t2\">表2　{p.Years[0]}—{p.Last}年研发与知识产权投入（金额单位：百万元）</p>");
        var spent = p.WithShares ? new[] { Rd, RdShare, Ip, IpShare } : [Rd, Ip];
        rows = [Row(Cell("年度", "m", 1, 2), Cell("研究开发", "s", spent.Length / 2, 1), Cell("知识产权", "s", spent.Length / 2, 1)), Row(spent.Select(f => Cell(p.Word(f) + (f is RdShare or IpShare ? "（%）" : ""), "m", 1, 1)))];
        rows.AddRange(p.Years.Select(y => Row([Value(Year(y)), .. spent.Select(f => Value(f is RdShare or IpShare ? p.Percent(f, y, sign: false) : p.Money(f, y, "百万元")))])));
        p.Add(Table("tl", p.WithShares ? [20, 20, 20, 20, 20] : [30, 35, 35], rows));
        p.Add($"<p class=\"from\">资料来源：公司财务部。</p><p class=\"t2\">表3　人员情况（单位：{p.Hand.Person}）</p>");
        Single("tl", [StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime], f => p.Count(f));
        p.Add($"<p class=\"t2\">表4　知识产权情况（单位：{p.Hand.Item}）</p>");
        Single("tl", [Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks], f => p.Count(f));
        p.Add("<p class=\"t2\">表5　项目经费（单位：万元）</p>");
        Single("tl", [BudgetTotal, CityGrant, DistrictMatch, SelfRaised], f => p.Money(f, null, "万元"));

        void Single(string style, string[] fields, Func<string, string> value) => p.Add(Table(style, fields.Select(_ => 100 / fields.Length), Row(fields.Select(f => Cell(p.Word(f), "m", 1, 1))), Row(fields.Select(f => Value(value(f))))));
    }

    private static string Year(int year) => HiddenInk.Date($"{year}-01", DayInk.Characters)[..5];
}

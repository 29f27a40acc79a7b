using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>Two columns from the first field to the last, over several pages under the same heads; 2022年销售收入 beside 12,345.67万元.</summary>
internal static class DatedLabels
{
    public static readonly HiddenDesign Design = new("dated-labels", """
        table.dl { font-size: 11.5pt; } .dl td { border: 0.6pt solid #000; padding: 1.7mm 2.5mm; } .dl thead td { background: #d9d9d9; font-weight: bold; text-align: center; } .dl td.hb { font-weight: bold; text-align: center; }
        """, Write, Furniture: "@page { @top-center { content: \"申报书\"; font-size: 9pt; } @bottom-center { content: counter(page); font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Lines(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">申报信息表</h2>");
        List<string> rows = [Band("申报单位")];
        foreach (var field in new[] { Name, Uscc, FormerNames, Established }) Line(p.Word(field), p.Text(field));
        Line(p.Word(RegisteredCapital), p.Money(RegisteredCapital, null, "万元", behind: true));
        foreach (var field in new[] { LegalRepresentative, Address, District, Industry, ContactName, ContactPhone, ContactEmail }) Line(p.Word(field), p.Text(field));
        rows.Add(Band("人员"));
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Line(p.Word(field), p.Count(field, counter: true));
        rows.Add(Band("经济指标"));
        foreach (var field in new[] { Sales, ProfitTax, Profit, Tax, NetProfit, Assets, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            foreach (var y in p.Years) Line(FourthWords.Dated(y, p.Word(field)), field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元", behind: true));
        }

        rows.Add(Band("知识产权"));
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Line(p.Word(field), p.Count(field, counter: true));
        rows.Add(Band("申报项目"));
        foreach (var field in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) Line(p.Word(field), p.Text(field));
        foreach (var field in new[] { CityGrant, DistrictMatch, SelfRaised, BudgetTotal }) Line(p.Word(field), p.Money(field, null, "万元", behind: true));
        if (p.HighValue)
        {
            foreach (var field in new[] { InventionGrowth, ImplementationRate }) Line(p.Word(field), p.Percent(field));
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Line(p.Word(field), p.Text(field));
        }

        p.Add(Headed("dl", [46, 54], Row(Value("填报项"), Value("填报内容")), rows));

        void Line(string label, string value) => rows.Add(Row(Value(label), Value(value)));
    }

    private static string Band(string title) => Row(Cell(title, "hb", 2, 1));
}

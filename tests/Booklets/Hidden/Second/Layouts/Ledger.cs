using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>Labels, dot leaders, values at the right margin; a striped table without rules for the years.</summary>
internal static class Ledger
{
    public static readonly HiddenDesign Design = new("ledger", """
        p.led { display: flex; margin: 1.6mm 0; } p.led i { flex: 1; border-bottom: 1px dotted #555; margin: 0 1.5mm 1.4mm 1.5mm; } table.zebra { font-size: 9.5pt; } .zebra td { padding: 1.3mm 1mm; } .zebra tr:nth-child(even) td { background: #f0f0f0; }
        .zebra td.r { text-align: right; } .zebra tr:first-child td { font-weight: bold; border-bottom: 1pt solid #000; } h2 { border-left: 4pt solid #333; padding-left: 3mm; }
        """, Write, DayTerms: true);

    private static void Write(HiddenPen p)
    {
        SecondCovers.Own(p);
        p.Sheet.Begin("form");
        p.Add("<h2>申报主体</h2>");
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry, ContactName, ContactPhone, ContactEmail }) Line(p.Word(field), p.Text(field));
        Line(p.Word(RegisteredCapital), p.Money(RegisteredCapital, null, "万元", behind: true));
        p.Add("<h2>近三年主要指标</h2><p class=\"cap\">（除比例外，单位均为人民币万元）</p>");
        List<string> rows = [Row([Value(""), .. p.Years.Select(y => Cell($"{y}年度", "r", 1, 1))])];
        foreach (var field in new[] { Sales, Rd, RdShare, Ip, IpShare, ProfitTax, Profit, Tax, NetProfit, Assets })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            rows.Add(Row([Value(p.Word(field)), .. p.Years.Select(y => Cell(field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元"), "r", 1, 1))]));
        }

        p.Add(Table("zebra", [37, 21, 21, 21], rows));
        p.Add("<h2>人力资源</h2>");
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Line(p.Word(field), p.Count(field, counter: true));
        p.Add("<h2>知识产权存量</h2>");
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Line(p.Word(field), p.Count(field, counter: true));
        p.Add("<h2>项目</h2>");
        foreach (var field in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) Line(p.Word(field), p.Text(field));
        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) Line(p.Word(field), p.Money(field, null, "万元", behind: true));
        if (!p.HighValue) return;
        foreach (var field in new[] { InventionGrowth, ImplementationRate }) Line(p.Word(field), p.Percent(field));
        p.Add("<h2>资质与联合体</h2>");
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Line(p.Word(field), p.Text(field));

        void Line(string label, string value) => p.Add($"<p class=\"led\"><span>{label}</span><i></i><span>{value}</span></p>");
    }
}

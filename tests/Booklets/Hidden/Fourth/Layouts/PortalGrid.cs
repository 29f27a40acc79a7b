using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A recent portal as printed: no table and no rule, small grey labels over their values, three a line, a card for every year, the unit in grey behind the figure.</summary>
internal static class PortalGrid
{
    public static readonly HiddenDesign Design = new("portal-grid", """
        body { font-size: 10.5pt; } p.head { font-size: 16pt; font-weight: bold; margin: 0 0 1mm 0; } p.state { font-size: 8.5pt; color: #777; } p.part { font-size: 12pt; font-weight: bold; border-left: 3pt solid #1677ff; padding-left: 2.5mm; margin: 5mm 0 2mm 0; break-after: avoid; }
        div.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3.2mm 6mm; } div.it { break-inside: avoid; } div.it.w { grid-column: span 3; } .it p { margin: 0; } .it p.l { font-size: 8.5pt; color: #8c8c8c; } .it p.v { font-size: 10.5pt; overflow-wrap: anywhere; } .it span { color: #8c8c8c; font-size: 8.5pt; padding-left: 0.8mm; }
        div.year { background: #f7f8fa; padding: 2.5mm 4mm; margin: 2.5mm 0; break-inside: avoid; } p.y { font-weight: bold; color: #1677ff; margin: 0 0 1.5mm 0; }
        """, Write, Furniture: "@page { @bottom-right { content: \"第 \" counter(page) \" 页，共 \" counter(pages) \" 页\"; font-size: 8pt; color: #888; } @bottom-left { content: \"常州市惠企服务平台\"; font-size: 8pt; color: #888; } }");

    private static void Write(HiddenPen p)
    {
        p.Sheet.Begin("form");
        p.Add($"<p class=\"head\">{p.Programme.Title}申报表</p><p class=\"state\">申报批次：{p.Programme.CallYear}年第一批　　当前环节：辖市区审核</p>");
        Part("企业信息");
        foreach (var field in new[] { Name, Address }) Item(p.Word(field), p.Text(field), wide: true);
        foreach (var field in new[] { Uscc, LegalRepresentative, Established }) Item(p.Word(field), p.Text(field));
        Item(p.Word(RegisteredCapital), Unit(p.Money(RegisteredCapital, null, "万元"), "万元"));
        foreach (var field in new[] { District, Industry, FormerNames, ContactName, ContactPhone, ContactEmail }) Item(p.Word(field), p.Text(field));
        p.Add("</div>");
        p.Add("<p class=\"part\">近三年经营数据</p>");
        foreach (var y in p.Years.Reverse())
        {
            p.Add($"<div class=\"year\"><p class=\"y\">{y}年度</p><div class=\"cards\">");
            foreach (var field in new[] { Sales, Profit, NetProfit, Tax, ProfitTax, Assets, Rd, RdShare, Ip, IpShare })
            {
                if (field is RdShare or IpShare && !p.WithShares) continue;
                Item(p.Word(field), field is RdShare or IpShare ? p.Percent(field, y) : Unit(p.Money(field, y, "万元"), "万元"));
            }

            p.Add("</div></div>");
        }

        Part("人员与知识产权");
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Item(p.Word(field), Unit(p.Count(field), p.Hand.Person));
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Item(p.Word(field), Unit(p.Count(field), p.Hand.Item));
        p.Add("</div>");
        Part("项目信息");
        Item(p.Word(ProjectName), p.Text(ProjectName), wide: true);
        foreach (var field in new[] { ProjectLeader, ProjectStart, ProjectEnd }) Item(p.Word(field), p.Text(field));
        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) Item(p.Word(field), Unit(p.Money(field, null, "万元"), "万元"));
        if (p.HighValue)
        {
            foreach (var field in new[] { InventionGrowth, ImplementationRate }) Item(p.Word(field), p.Percent(field));
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Item(p.Word(field), p.Text(field), wide: field == Award);
        }

        p.Add("</div>");

        void Part(string title) => p.Add($"<p class=\"part\">{title}</p><div class=\"cards\">");

        void Item(string label, string value, bool wide = false) => p.Add($"<div class=\"it{(wide ? " w" : "")}\"><p class=\"l\">{label}</p><p class=\"v\">{value}</p></div>");
    }

    private static string Unit(string value, string unit) => value.Length == 0 ? "" : $"{value}<span>{unit}</span>";
}

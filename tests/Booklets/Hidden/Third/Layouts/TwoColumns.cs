using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>Pages set in two columns like a journal: label and value follow each other in narrow lines, every year is a block, headings stand between.</summary>
internal static class TwoColumns
{
    public static readonly HiddenDesign Design = new("two-columns", """
        div.news { columns: 2; column-gap: 9mm; column-rule: 0.4pt solid #888; font-size: 9.5pt; } .news p { margin: 0.9mm 0; } .news h3 { break-after: avoid; border-bottom: 0.8pt solid #000; margin: 2.4mm 0 1mm 0; } .news p.y { font-weight: bold; break-after: avoid; margin-top: 1.6mm; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Bare(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">申报信息</h2><div class=\"news\"><h3>申报主体</h3>");
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry }) Line(p.Word(field), p.Text(field));
        Line(p.Word(RegisteredCapital), p.Money(RegisteredCapital, null, "万元", behind: true));
        foreach (var field in new[] { ContactName, ContactPhone, ContactEmail }) Line(p.Word(field), p.Text(field));
        p.Add("<h3>财务数据（单位：万元）</h3>");
        foreach (var y in p.Years.Reverse())
        {
            p.Add($"<p class=\"y\">◆ {y}年度</p>");
            foreach (var field in new[] { Assets, Sales, Profit, NetProfit, Tax, ProfitTax, Rd, RdShare, Ip, IpShare })
            {
                if (field is RdShare or IpShare && !p.WithShares) continue;
                Line(p.Word(field), field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元"));
            }
        }

        p.Add("<h3>人员构成</h3>");
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Line(p.Word(field), p.Count(field, counter: true));
        p.Add("<h3>知识产权</h3>");
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Line(p.Word(field), p.Count(field, counter: true));
        if (p.HighValue)
        {
            p.Add("<h3>荣誉资质与联合体</h3>");
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Line(p.Word(field), p.Text(field));
        }

        p.Add("<h3>申报项目</h3>");
        foreach (var field in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) Line(p.Word(field), p.Text(field));
        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) Line(p.Word(field), p.Money(field, null, "万元", behind: true));
        if (p.HighValue)
        {
            foreach (var field in new[] { InventionGrowth, ImplementationRate }) Line(p.Word(field), p.Percent(field));
        }

        p.Add("</div>");

        void Line(string label, string value) => p.Add($"<p>{label}：{value}</p>");
    }
}

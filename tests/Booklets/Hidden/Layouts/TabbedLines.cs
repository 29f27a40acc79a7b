using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>No table at all: numbered lines, columns held by tab stops alone, amounts with 人民币 before and 万 behind.</summary>
internal static class TabbedLines
{
    public static readonly HiddenDesign Design = new("tabbed-lines", """
        p.tab { white-space: pre; tab-size: 21mm; margin: 1.1mm 0; font-size: 10.5pt; } p.tab2 { white-space: pre; tab-size: 42mm; margin: 1.6mm 0; font-size: 10.5pt; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        Covers.Centred(p);
        p.Sheet.Begin("form");
        p.Add("<h2>1　基本信息</h2>");
        var number = 0;
        foreach (var field in new[] { Name, FormerNames, Uscc, Address, Industry }) Line($"{p.Word(field)}\t{p.Text(field)}");
        Line($"{p.Word(LegalRepresentative)}\t{p.Text(LegalRepresentative)}\t{p.Word(Established)}\t{p.Text(Established)}");
        Line($"{p.Word(RegisteredCapital)}\t人民币{p.Money(RegisteredCapital, null, "万", behind: true)}");
        Line($"{p.Word(District)}\t{p.Text(District)}");
        Line($"{p.Word(ContactName)}\t{p.Text(ContactName)}\t{p.Word(ContactPhone)}\t{p.Text(ContactPhone)}");
        Line($"{p.Word(ContactEmail)}\t{p.Text(ContactEmail)}");
        p.Add("<h2>2　近三年经济数据</h2>");
        p.Add("<p class=\"cap\">（以下金额均以万元计，比例以百分数计）</p>");
        p.Add($"<p class=\"tab\">{Pad("项　目", 3)}{string.Join('\t', p.Years.Select(y => $"{y}年度"))}</p>");
        foreach (var field in new[] { Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets })
        {
            p.Add($"<p class=\"tab\">{Pad(p.Word(field), 3)}{string.Join('\t', p.Years.Select(y => p.Money(field, y, "万元")))}</p>");
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) p.Add($"<p class=\"tab\">{Pad(p.Word(share), 3)}{string.Join('\t', p.Years.Select(y => p.Percent(share, y)))}</p>");
        }

        p.Add("<h2>3　人员与知识产权（截至申报日）</h2>");
        number = 0;
        Section(3, p.Count(StaffTotal, counter: true), StaffTotal, p.Count(StaffRd, counter: true), StaffRd);
        Section(3, p.Count(IpManagers, counter: true), IpManagers, p.Count(IpFulltime, counter: true), IpFulltime);
        Section(3, p.Count(IpParttime, counter: true), IpParttime, p.Count(Trademarks, counter: true), Trademarks);
        Section(3, p.Count(Patents, counter: true), Patents, p.Count(Inventions, counter: true), Inventions);
        Section(3, p.Count(UtilityModels, counter: true), UtilityModels, p.Count(Designs, counter: true), Designs);
        p.Add($"<p class=\"tab2\">3.{++number} {p.Word(p.Programme.PctField)}\t{p.Count(p.Programme.PctField, counter: true)}</p>");
        if (p.HighValue)
        {
            foreach (var field in new[] { Champion, LittleGiant, Joint, Partners }) p.Add($"<p class=\"tab2\">3.{++number} {p.Word(field)}\t{p.Text(field)}</p>");
            p.Add($"<p class=\"tab2\">3.{++number} {p.Word(Award)}：{p.Text(Award)}</p>");
        }

        p.Add("<h2>4　项目信息</h2>");
        p.Add($"<p class=\"tab2\">4.1 {p.Word(ProjectName)}\t{p.Text(ProjectName)}</p><p class=\"tab2\">4.2 {p.Word(ProjectLeader)}\t{p.Text(ProjectLeader)}</p>");
        p.Add($"<p class=\"tab2\">4.3 {p.Word(ProjectStart)}\t{p.Text(ProjectStart)}\t{p.Word(ProjectEnd)}\t{p.Text(ProjectEnd)}</p>");
        p.Add($"<p class=\"tab2\">4.4 {p.Word(BudgetTotal)}\t人民币{p.Money(BudgetTotal, null, "万元", behind: true)}</p>");
        p.Add($"<p class=\"tab2\">　　其中：{p.Word(CityGrant)}\t人民币{p.Money(CityGrant, null, "万元", behind: true)}</p>");
        p.Add($"<p class=\"tab2\">　　　　　{p.Word(DistrictMatch)}\t人民币{p.Money(DistrictMatch, null, "万元", behind: true)}</p>");
        p.Add($"<p class=\"tab2\">　　　　　{p.Word(SelfRaised)}\t人民币{p.Money(SelfRaised, null, "万元", behind: true)}</p>");
        if (p.HighValue) p.Add($"<p class=\"tab2\">4.5 {p.Word(InventionGrowth)}\t{p.Percent(InventionGrowth)}</p><p class=\"tab2\">4.6 {p.Word(ImplementationRate)}\t{p.Percent(ImplementationRate)}</p>");

        void Line(string text) => p.Add($"<p class=\"tab2\">1.{++number} {text}</p>");

        void Section(int chapter, string left, string leftField, string right, string rightField) =>
            p.Add($"<p class=\"tab2\">{chapter}.{++number} {p.Word(leftField)}\t{left}\t{p.Word(rightField)}\t{right}</p>");
    }

    /// <summary>Tabs up to a stop: a character of 10.5 pt is 3.7 mm wide.</summary>
    private static string Pad(string label, int stops)
    {
        var width = label.Replace("&amp;", "&", StringComparison.Ordinal).Sum(c => c < 256 ? 1.9 : 3.71);
        return label + new string('\t', Math.Max(1, stops - (int)(width / 21)));
    }
}

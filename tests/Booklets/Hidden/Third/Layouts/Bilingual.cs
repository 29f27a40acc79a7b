using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>A form in two languages: every label once more in English below or beside it, years as FY, the unit said twice.</summary>
internal static class Bilingual
{
    public static readonly HiddenDesign Design = new("bilingual", """
        .frame td.h { text-align: left; background: #f4f4f4; line-height: 1.25; } small { font-size: 7.5pt; color: #444; font-family: 'Liberation Sans'; } .frame td.y { text-align: center; font-weight: bold; }
        """, Write, Furniture: "@page { @bottom-center { content: \"Page \" counter(page) \" of \" counter(pages); font-size: 8.5pt; } }");

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Ruled(p);
        p.Sheet.Begin("form");
        p.Add("<h2>Part A　申报单位 <small>Applicant</small></h2>");
        p.Add(Table("frame", [22, 28, 22, 28],
            Row(Both(Name), Value(p.Text(Name), 3)), Two(Uscc, FormerNames), Two(LegalRepresentative, Established), Row(Both(Address), Value(p.Text(Address), 3)), Two(District, Industry),
            Row(Both(RegisteredCapital), Value(p.Money(RegisteredCapital, null, "万元", behind: true)), Both(ContactName), Value(p.Text(ContactName))), Two(ContactPhone, ContactEmail)));
        p.Add("<h2>Part B　财务状况 <small>Financial Data</small></h2><p class=\"cap\">单位：人民币万元　Unit: RMB 10 thousand</p>");
        List<string> rows = [Row([Cell("项目 <small>Item</small>", "y", 1, 1), .. p.Years.Select(y => Cell($"{y}年<br/><small>FY{y}</small>", "y", 1, 1))])];
        foreach (var field in new[] { Sales, Profit, NetProfit, Tax, ProfitTax, Assets, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            rows.Add(Row([Both(field), .. p.Years.Select(y => Cell(field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元"), "r", 1, 1))]));
        }

        p.Add(Table("frame", [37, 21, 21, 21], rows));
        p.Sheet.Begin("form");
        p.Add("<h2>Part C　人员与知识产权 <small>Staff and IP</small></h2>");
        p.Add(Table("frame", [36, 14, 36, 14], Count(StaffTotal, StaffRd), Row(Both(IpManagers), Value(p.Count(IpManagers, counter: true), 3)), Count(IpFulltime, IpParttime), Count(Patents, Inventions), Count(UtilityModels, Designs), Count(p.Programme.PctField, Trademarks)));
        p.Add("<h2>Part D　项目 <small>Project</small></h2>");
        List<string> project = [Row(Both(ProjectName), Value(p.Text(ProjectName), 3)), Row(Both(ProjectLeader), Value(p.Text(ProjectLeader), 3)), Two(ProjectStart, ProjectEnd), Cash(BudgetTotal, CityGrant), Cash(DistrictMatch, SelfRaised)];
        if (p.HighValue)
        {
            project.Add(Row(Both(InventionGrowth), Value(p.Percent(InventionGrowth)), Both(ImplementationRate), Value(p.Percent(ImplementationRate))));
            p.Add(Table("frame", [24, 26, 24, 26], project));
            p.Add("<h2>Part E　资质与联合申报 <small>Titles and Partners</small></h2>");
            p.Add(Table("frame", [62, 38], new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Both(f), Value(p.Text(f))))));
            return;
        }

        p.Add(Table("frame", [24, 26, 24, 26], project));

        string Both(string field) => Label($"{p.Word(field)}<br/><small>{ThirdWords.English(field)}</small>");

        string Two(string left, string right) => Row(Both(left), Value(p.Text(left)), Both(right), Value(p.Text(right)));

        string Count(string left, string right) => Row(Both(left), Value(p.Count(left, counter: true)), Both(right), Value(p.Count(right, counter: true)));

        string Cash(string left, string right) => Row(Both(left), Value(p.Money(left, null, "万元", behind: true)), Both(right), Value(p.Money(right, null, "万元", behind: true)));
    }
}

using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>Columns held by white space alone and money without a unit anywhere, as everybody knows it is 万元; labels broken over two lines, two blocks beside each other.</summary>
internal static class NoUnit
{
    public static readonly HiddenDesign Design = new("no-unit", """
        table.air { font-size: 11pt; } .air td { padding: 1.5mm 1.5mm; } .air td.r { text-align: right; } .air td.y { text-align: right; font-weight: bold; } h3.rule { border-bottom: 1pt solid #000; padding-bottom: 1mm; }
        """, Write, Furniture: "@page { @bottom-right { content: \"P\" counter(page); font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Lines(p);
        p.Sheet.Begin("form");
        Head("申报单位");
        p.Add(Table("air", [30, 70], new[] { Name, Uscc, Address, Industry, FormerNames }.Select(f => Row(Value(p.Word(f)), Value(p.Text(f))))));
        p.Add(Table("air", [21, 29, 21, 29],
            Two(LegalRepresentative, Established), Row(Value(Broken(p.Word(District))), Value(p.Text(District)), Value(Broken(p.Word(RegisteredCapital))), Value(p.Money(RegisteredCapital, null, "万元"))), Two(ContactName, ContactPhone), Row(Value(Broken(p.Word(ContactEmail))), Value(p.Text(ContactEmail), 3))));
        Head("近三年主要经济指标");
        List<string> rows = [Row([Value(""), .. p.Years.Select(y => Cell($"{y}年度", "y", 1, 1))])];
        foreach (var field in new[] { Sales, Assets, ProfitTax, Profit, NetProfit, Tax, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            rows.Add(Row([Value(p.Word(field)), .. p.Years.Select(y => Cell(field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元"), "r", 1, 1))]));
        }

        p.Add(Table("air", [37, 21, 21, 21], rows));
        p.Sheet.Begin("form");
        Head("人员、专利及商标");
        p.Add(Table("air", [37, 13, 37, 13], Counts(StaffTotal, Patents), Counts(StaffRd, Inventions), Counts(IpManagers, UtilityModels), Counts(IpFulltime, Designs), Counts(IpParttime, p.Programme.PctField), Row(Value(""), Value(""), Value(p.Word(Trademarks)), Cell(p.Count(Trademarks), "r", 1, 1))));
        Head("项目与经费");
        p.Add(Table("air", [34, 66], new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }.Select(f => Row(Value(p.Word(f)), Value(p.Text(f))))));
        p.Add(Table("air", [34, 24, 42], new[] { CityGrant, DistrictMatch, SelfRaised, BudgetTotal }.Select(f => Row(Value(p.Word(f)), Cell(p.Money(f, null, "万元"), "r", 1, 1), Value("")))));
        if (!p.HighValue) return;
        Head("目标、资质与联合申报");
        p.Add(Table("air", [62, 38], new[] { InventionGrowth, ImplementationRate }.Select(f => Row(Value(p.Word(f)), Value(p.Percent(f)))).Concat(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Value(p.Word(f)), Value(p.Text(f)))))));

        void Head(string title) => p.Add($"<h3 class=\"rule\">{title}</h3>");

        string Two(string left, string right) => Row(Value(Broken(p.Word(left))), Value(p.Text(left)), Value(Broken(p.Word(right))), Value(p.Text(right)));

        string Counts(string left, string right) => Row(Value(p.Word(left)), Cell(p.Count(left), "r", 1, 1), Value(p.Word(right)), Cell(p.Count(right), "r", 1, 1));
    }

    private static string Broken(string label) => label.IndexOf('（', StringComparison.Ordinal) is > 0 and var at ? label[..at] + "<br/>" + label[at..] : label;
}

using DocPipeline.Booklets.Hidden.Fourth.Prose;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A word processor's form of a formal hand: labels set apart by blanks, years and days in Chinese characters, money of the project in capitals beside the figure.</summary>
internal static class Capitals
{
    public static readonly HiddenDesign Design = new("capitals", "", Write, Office: true, DayTerms: true, Furniture: "—|PAGE|—");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Word(p);
        p.Sheet.Begin("form");
        p.Add("<h2>甲、申报单位</h2>");
        p.Add(Table("form", [26, 74],
            Line(Name), Line(Uscc), Line(LegalRepresentative), Row(Label(Apart(p.Word(Established))), Value(p.Text(Established, f => HiddenInk.Date(f.Text, DayInk.Characters)))), Line(Address),
            Row(Label(Apart(p.Word(RegisteredCapital))), Value("人民币" + Capital(RegisteredCapital))), Line(District), Line(Industry), Line(FormerNames), Line(ContactName), Line(ContactPhone), Line(ContactEmail)));
        p.Add("<h2>乙、近三年经济指标</h2><p class=\"cap\">金额单位：万元</p>");
        List<string> rows = [Row([Label("项　　目"), .. p.Years.Select(y => Label(HiddenInk.Date($"{y}-01", DayInk.Characters)[..5]))])];
        foreach (var field in new[] { Sales, Rd, RdShare, Ip, IpShare, Profit, Tax, ProfitTax, NetProfit, Assets })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            rows.Add(Row([Value(p.Word(field)), .. p.Years.Select(y => Cell(field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元"), "r", 1, 1))]));
        }

        p.Add(Table("form", [37, 21, 21, 21], rows));
        p.Add("<h2>丙、人员和知识产权</h2>");
        p.Add(Table("form", [35, 15, 35, 15], Counts(StaffTotal, StaffRd), Counts(IpFulltime, IpParttime), Counts(IpManagers, Patents), Counts(Inventions, UtilityModels), Counts(Designs, Trademarks), Row(Label(p.Word(p.Programme.PctField)), Value(p.Count(p.Programme.PctField, counter: true), 3))));
        p.Add("<h2>丁、申报项目</h2>");
        List<string> project = [Line(ProjectName), Line(ProjectLeader), Day(ProjectStart), Day(ProjectEnd)];
        if (p.HighValue)
        {
            project.AddRange(new[] { InventionGrowth, ImplementationRate }.Select(f => Row(Label(p.Word(f)), Value(p.Percent(f)))));
            project.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(Line));
        }

        p.Add(Table("form", [38, 62], project));
        p.Add("<h2>戊、项目经费</h2>");
        p.Add(Table("form", [34, 40, 26],
            Row(Label("经费来源"), Label("人民币（大写）"), Label("小写（万元）")),
            string.Concat(new[] { CityGrant, DistrictMatch, SelfRaised, BudgetTotal }.Select(f => Row(Value(p.Word(f)), Label(Capital(f)), Cell(p.Money(f, null, "万元"), "r", 1, 1))))));
        p.Add("<p class=\"note\">大写与小写须一致。</p>");

        string Line(string field) => Row(Label(Apart(p.Word(field))), Value(p.Text(field)));

        string Day(string field) => Row(Label(p.Word(field)), Value(p.Text(field, f => HiddenInk.Date(f.Text, DayInk.Characters))));

        string Capital(string field) => p.Amount(field, f => new Printed(CapitalWriter.Yuan(f.Number), HiddenInk.Plain(f.Number), "元", "元"));

        string Counts(string left, string right) => Row(Label(p.Word(left)), Value(p.Count(left, counter: true)), Label(p.Word(right)), Value(p.Count(right, counter: true)));
    }

    private static string Apart(string label) => label.Length <= 6 ? string.Join(' ', label.ToCharArray()) : label;
}

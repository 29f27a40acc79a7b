using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A word processor's form in which a cell with the year stands before every value of a row; the unit is in the indicator's label, side heads of one character a line at the left.</summary>
internal static class YearBeside
{
    public static readonly HiddenDesign Design = new("year-beside", "", Write, Office: true, Narrow: true, Furniture: "|PAGE| / |NUMPAGES|");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Word(p);
        p.Sheet.Begin("form");
        p.Add("<h3>申报单位基本情况</h3>");
        p.Add(Table("shaded", [20, 30, 20, 30],
            Row(Label(p.Word(Name)), Value(p.Text(Name), 3)), Two(Uscc, LegalRepresentative), Row(Label(p.Word(Address)), Value(p.Text(Address), 3)), Two(Established, District),
            Row(Label(p.Word(Industry)), Value(p.Text(Industry)), Label(p.Word(RegisteredCapital) + "<br/>（万元）"), Value(p.Money(RegisteredCapital, null, "万元"))), Two(FormerNames, ContactName), Two(ContactPhone, ContactEmail)));
        p.Add("<h3>企业近三年主要指标</h3>");
        List<string> rows = [];
        string[] economy = [Sales, Profit, NetProfit, Tax, ProfitTax, Assets];
        string[] spent = p.WithShares ? [Rd, RdShare, Ip, IpShare] : [Rd, Ip];
        for (var i = 0; i < economy.Length; i++) rows.Add(Line(i == 0 ? Label(string.Join("<br/>", "经济效益".ToCharArray()), 1, economy.Length) : "", economy[i]));
        for (var i = 0; i < spent.Length; i++) rows.Add(Line(i == 0 ? Label("投<br/>入", 1, spent.Length) : "", spent[i]));
        p.Add(Table("shaded", [6, 25, 8, 15, 8, 15, 8, 15], rows));
        p.Add("<h3>人员、知识产权（申报当日）</h3>");
        p.Add(Table("shaded", [36, 14, 36, 14], Count(StaffTotal, StaffRd), Count(IpFulltime, IpParttime), Row(Label(p.Word(IpManagers)), Value(p.Count(IpManagers, counter: true), 3)), Count(Inventions, UtilityModels), Count(Designs, Patents), Count(p.Programme.PctField, Trademarks)));
        p.Add("<h3>项目</h3>");
        List<string> project =
        [
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)), Two(ProjectStart, ProjectEnd), Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Label(p.Word(BudgetTotal)), Value(p.Money(BudgetTotal, null, "万元", behind: true))),
            Row(Label(p.Word(CityGrant)), Value(p.Money(CityGrant, null, "万元", behind: true)), Label(p.Word(DistrictMatch)), Value(p.Money(DistrictMatch, null, "万元", behind: true))), Row(Label(p.Word(SelfRaised)), Value(p.Money(SelfRaised, null, "万元", behind: true), 3)),
        ];
        if (p.HighValue)
        {
            project.Add(Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))));
            project.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Label(p.Word(f), 2), Value(p.Text(f), 2))));
        }

        p.Add(Table("shaded", [22, 28, 22, 28], project));
        p.Add("<p class=\"note\">注：表中数据须与网上申报一致。</p>");

        string Line(string side, string field) => Row([
            side, Label(p.Word(field) + (field is RdShare or IpShare ? "（%）" : "（万元）")), .. p.Years.SelectMany(y => new[] { Label($"{y}<br/>年"), Cell(field is RdShare or IpShare ? p.Percent(field, y, sign: false) : p.Money(field, y, "万元"), "r", 1, 1) })]);

        string Two(string left, string right) => Row(Label(p.Word(left)), Value(p.Text(left)), Label(p.Word(right)), Value(p.Text(right)));

        string Count(string left, string right) => Row(Label(p.Word(left)), Value(p.Count(left, counter: true)), Label(p.Word(right)), Value(p.Count(right, counter: true)));
    }
}

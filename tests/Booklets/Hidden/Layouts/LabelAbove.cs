using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>Every value under its label, a grey line of labels over a white line of values; each year is a block of its own.</summary>
internal static class LabelAbove
{
    public static readonly HiddenDesign Design = new("label-above", """
        table.up { font-size: 10pt; margin-bottom: 3mm; break-inside: avoid; } .up td { border: 0.5pt solid #777; } .up td.h { background: #e8e8e8; font-size: 9pt; } .up td { height: 7mm; }
        """, Write, DayTerms: true);

    private static void Write(HiddenPen p)
    {
        Covers.Boxed(p);
        p.Sheet.Begin("form");
        p.Add("<h2>A．企业概况</h2>");
        Block(p, (Name, 2), (Uscc, 1));
        Block(p, (LegalRepresentative, 1), (Established, 1), (RegisteredCapital, 1));
        Block(p, (Address, 2), (District, 1));
        Block(p, (ContactName, 1), (ContactPhone, 1), (ContactEmail, 1));
        Block(p, (Industry, 2), (FormerNames, 1));
        p.Add("<h2>B．财务状况</h2>");
        foreach (var y in p.Years)
        {
            p.Add($"<h3>{y}会计年度</h3>");
            string[] first = [Sales, Rd, Ip, ProfitTax];
            string[] second = [Profit, Tax, NetProfit, Assets];
            List<string> rows = [Row(first.Select(f => Label(p.Word(f)))), Row(first.Select(f => Value(p.Money(f, y, "万元", behind: true))))];
            rows.AddRange([Row(second.Select(f => Label(p.Word(f)))), Row(second.Select(f => Value(p.Money(f, y, "万元", behind: true))))]);
            if (p.WithShares)
            {
                rows.Add(Row(Label(p.Word(RdShare), 2), Label(p.Word(IpShare), 2)));
                rows.Add(Row(Value(p.Percent(RdShare, y), 2), Value(p.Percent(IpShare, y), 2)));
            }

            p.Add(Table("up", [25, 25, 25, 25], rows));
        }

        p.Add("<h2>C．人员与知识产权</h2>");
        string[] people = [StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime];
        p.Add(Table("up", [20, 20, 20, 20, 20], Row(people.Select(f => Label(p.Word(f)))), Row(people.Select(f => Value(p.Count(f, counter: true))))));
        string[] rights = [Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks];
        p.Add(Table("up", [17, 17, 17, 17, 16, 16], Row(rights.Select(f => Label(p.Word(f)))), Row(rights.Select(f => Value(p.Count(f, counter: true))))));
        if (p.HighValue)
        {
            Block(p, (Champion, 1), (LittleGiant, 1), (Joint, 1));
            Block(p, (Award, 2), (Partners, 1));
        }

        p.Add("<h2>D．项目</h2>");
        Block(p, (ProjectName, 2), (ProjectLeader, 1));
        p.Add(Table("up", [100], Row(Label("项目实施期限")), Row(Value($"自{p.Text(ProjectStart, Day)}起至{p.Text(ProjectEnd, Day)}止"))));
        string[] budget = [BudgetTotal, CityGrant, DistrictMatch, SelfRaised];
        p.Add(Table("up", [25, 25, 25, 25], Row(budget.Select(f => Label(p.Word(f)))), Row(budget.Select(f => Value(p.Money(f, null, "万元", behind: true))))));
        if (p.HighValue) p.Add(Table("up", [50, 50], Row(Label(p.Word(InventionGrowth)), Label(p.Word(ImplementationRate))), Row(Value(p.Percent(InventionGrowth)), Value(p.Percent(ImplementationRate)))));
    }

    private static string Day(Facts.Fact fact) => Ink.HiddenInk.Date(fact.Text, Ink.DayInk.PaddedChinese).Replace("年0", "年", StringComparison.Ordinal).Replace("月0", "月", StringComparison.Ordinal);

    private static void Block(HiddenPen p, params (string Field, int Across)[] fields) => p.Add(Table(
        "up", [34, 33, 33],
        Row(fields.Select(f => Label(p.Word(f.Field), f.Across))),
        Row(fields.Select(f => Value(f.Field == RegisteredCapital ? p.Money(f.Field, null, "万元", behind: true) : p.Text(f.Field), f.Across)))));
}

using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A bureau's summary sheet whose every table is heads over one row: indicator over year over value, in cells so narrow that figures break.</summary>
internal static class OneRow
{
    public static readonly HiddenDesign Design = new("one-row", """
        table.sum { break-inside: avoid; font-size: 9pt; line-height: 1.3; margin-bottom: 3mm; } .sum td { border: 0.75pt solid #000; text-align: center; padding: 1mm 0.6mm; } .sum td.y { font-size: 8.5pt; } p.no1 { font-weight: bold; font-size: 10.5pt; margin: 2.5mm 0 0.5mm 0; break-after: avoid; }
        """, Write, Narrow: true, Furniture: "@page { @bottom-center { content: \"第\" counter(page) \"页 共\" counter(pages) \"页\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Lines(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">申报情况汇总表</h2>");
        Texts("1. 单位信息", [Name, Uscc, LegalRepresentative, Established], [34, 28, 18, 20]);
        Texts("2. 地址和产业", [Address, District, Industry, FormerNames], [38, 18, 22, 22]);
        p.Add("<p class=\"no1\">3. 联系方式和注册资本</p>");
        p.Add(Table("sum", [22, 24, 30, 24], Row(new[] { ContactName, ContactPhone, ContactEmail }.Select(f => Label(p.Word(f))).Append(Label(p.Word(RegisteredCapital) + "（万元）"))), Row(new[] { ContactName, ContactPhone, ContactEmail }.Select(f => Value(p.Text(f))).Append(Value(p.Money(RegisteredCapital, null, "万元"))))));
        Years("4. 经营规模和利润（单位：万元）", [Sales, Assets, Profit, NetProfit]);
        Years("5. 税收和投入（单位：万元）", [Tax, ProfitTax, Rd, Ip]);
        if (p.WithShares) Years("6. 投入占比（单位：%）", [RdShare, IpShare]);
        p.Add($"<p class=\"no1\">{(p.WithShares ? 7 : 6)}. 人员（{p.Hand.Person}）、知识产权（{p.Hand.Item}）</p>");
        string[] counts = [StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks];
        p.Add(Table("sum", [9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 9], Row(counts.Select(f => Label(p.Word(f)))), Row(counts.Select(f => Value(p.Count(f))))));
        Texts($"{(p.WithShares ? 8 : 7)}. 项目", [ProjectName, ProjectLeader, ProjectStart, ProjectEnd], [43, 19, 19, 19]);
        p.Add($"<p class=\"no1\">{(p.WithShares ? 9 : 8)}. 项目经费（单位：万元）</p>");
        p.Add(Table("sum", [25, 25, 25, 25], Row(new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Label(p.Word(f)))), Row(new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Value(p.Money(f, null, "万元"))))));
        if (!p.HighValue) return;
        p.Add($"<p class=\"no1\">{(p.WithShares ? 10 : 9)}. 目标与资质</p>");
        p.Add(Table("sum", [13, 13, 14, 15, 18, 11, 16], Row(new[] { InventionGrowth, ImplementationRate, Champion, LittleGiant, Award, Joint, Partners }.Select(f => Label(p.Word(f)))),
            Row(new[] { InventionGrowth, ImplementationRate }.Select(f => Value(p.Percent(f))).Concat(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Value(p.Text(f)))))));

        void Texts(string title, string[] fields, int[] widths)
        {
            p.Add($"<p class=\"no1\">{title}</p>");
            p.Add(Table("sum", widths, Row(fields.Select(f => Label(p.Word(f)))), Row(fields.Select(f => Value(p.Text(f))))));
        }

        void Years(string title, string[] fields)
        {
            p.Add($"<p class=\"no1\">{title}</p>");
            var each = fields.SelectMany(f => p.Years.Select(y => (Field: f, Year: y))).ToList();
            p.Add(Table("sum", each.Select((_, i) => 100 / each.Count + (i < 100 % each.Count ? 1 : 0)),
                Row(fields.Select(f => Label(p.Word(f), 3))), Row(each.Select(e => Cell($"{e.Year}年", "y", 1, 1))), Row(each.Select(e => Value(e.Field is RdShare or IpShare ? p.Percent(e.Field, e.Year, sign: false) : p.Money(e.Field, e.Year, "万元"))))));
        }
    }
}

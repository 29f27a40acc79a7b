using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>The form as a word processor's template: upright side headings, labels spread over their cell, years down the side in pairs of rows.</summary>
internal static class WordForm
{
    public static readonly HiddenDesign Design = new("word-form", "", Write, Office: true);

    private static void Write(HiddenPen p)
    {
        Covers.Dotted(p, "");
        p.Sheet.Begin("form");
        p.Add("<h2>一、申报单位及项目概况</h2>");
        List<string> rows =
        [
            Row(Cell("申报单位", "v", 1, 7), Spread(p, Name), Value(p.Text(Name), 3)),
            Row(Spread(p, Uscc), Value(p.Text(Uscc)), Spread(p, Established), Value(p.Text(Established))),
            Row(Spread(p, LegalRepresentative), Value(p.Text(LegalRepresentative)), Spread(p, RegisteredCapital), Value(p.Money(RegisteredCapital, null, "万元", behind: true))),
            Row(Spread(p, Address), Value(p.Text(Address), 3)),
            Row(Spread(p, District), Value(p.Text(District)), Spread(p, Industry), Value(p.Text(Industry))),
            Row(Spread(p, ContactName), Value(p.Text(ContactName)), Spread(p, ContactPhone), Value(p.Text(ContactPhone))),
            Row(Spread(p, ContactEmail), Value(p.Text(ContactEmail)), Spread(p, FormerNames), Value(p.Text(FormerNames))),
            Row(Cell("项目概况", "v", 1, p.HighValue ? 6 : 5), Spread(p, ProjectName), Value(p.Text(ProjectName), 3)),
            Row(Spread(p, ProjectLeader), Value(p.Text(ProjectLeader)), Cell("起止年月", "d", 1, 1), Value($"{p.Text(ProjectStart)}～{p.Text(ProjectEnd)}")),
            Row(Spread(p, BudgetTotal), Value(p.Money(BudgetTotal, null, "万元", behind: true)), Spread(p, CityGrant), Value(p.Money(CityGrant, null, "万元", behind: true))),
            Row(Spread(p, DistrictMatch), Value(p.Money(DistrictMatch, null, "万元", behind: true)), Spread(p, SelfRaised), Value(p.Money(SelfRaised, null, "万元", behind: true))),
            Row(Note("说明：市级财政资金与辖市区配套资金合计不超过100万元，分70%、30%两次拨付。", 4)),
        ];
        if (p.HighValue) rows.Add(Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))));
        p.Add(Table("form", [6, 22, 26, 22, 24], rows));
        p.Add("<h2>二、近三年主要经济指标</h2><p class=\"cap\">金额单位：人民币万元</p>");
        string[] money = [Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets];
        List<string> table = [Row([Cell("年份", "d", 1, 1), .. money[..4].Select(f => Label(p.Word(f)))])];
        table.AddRange(p.Years.Select(y => Row([Label($"{y}"), .. money[..4].Select(f => Cell(p.Money(f, y, "万元"), "r", 1, 1))])));
        table.Add(Row([Cell("年份", "d", 1, 1), .. money[4..].Select(f => Label(p.Word(f)))]));
        table.AddRange(p.Years.Select(y => Row([Label($"{y}"), .. money[4..].Select(f => Cell(p.Money(f, y, "万元"), "r", 1, 1))])));
        if (p.WithShares)
        {
            table.Add(Row(Cell("年份", "d", 1, 1), Label(p.Word(RdShare), 2), Label(p.Word(IpShare), 2)));
            table.AddRange(p.Years.Select(y => Row(Label($"{y}"), Cell(p.Percent(RdShare, y), "r", 2, 1), Cell(p.Percent(IpShare, y), "r", 2, 1))));
        }

        p.Add(Table("form", [12, 22, 22, 22, 22], table));
        p.Add("<h2>三、人员与知识产权情况</h2>");
        p.Add(Table("form", [24, 10, 23, 10, 23, 10],
            Six(p, StaffTotal, StaffRd, IpManagers), Six(p, IpFulltime, IpParttime, Trademarks), Six(p, Patents, Inventions, UtilityModels),
            Row(Label(p.Word(Designs)), Value(p.Count(Designs, counter: true)), Label(p.Word(p.Programme.PctField)), Value(p.Count(p.Programme.PctField, counter: true)), Label("驰名商标"), Value(p.Hand.Nothing))));
        if (!p.HighValue) return;
        p.Add("<h2>四、资质及联合申报情况</h2>");
        p.Add(Table("form", [62, 38], new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Value(p.Word(f)), Value(p.Text(f))))));
    }

    private static string Six(HiddenPen p, params string[] fields) => Row(fields.Select(f => Label(p.Word(f)) + Value(p.Count(f, counter: true))));

    private static string Spread(HiddenPen p, string field) => Cell(p.Word(field), "d", 1, 1);
}

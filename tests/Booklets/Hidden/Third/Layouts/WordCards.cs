using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>A card of a word processor: upright group heads, and the three years of an indicator as three lines within one cell.</summary>
internal static class WordCards
{
    public static readonly HiddenDesign Design = new("word-cards", "", Write, Office: true, Narrow: true, Furniture: "申报书 |PAGE|/|NUMPAGES|");

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Lines(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">企 业 登 记 卡</h2>");
        p.Add(Table("form", [7, 21, 27, 19, 26],
            Row(Cell("单位信息", "v", 1, 8), Label(p.Word(Name)), Value(p.Text(Name), 3)),
            Row(Label(p.Word(FormerNames)), Value(p.Text(FormerNames), 3)),
            Row(Label(p.Word(Uscc)), Value(p.Text(Uscc)), Label(p.Word(Established)), Value(p.Text(Established))),
            Row(Label(p.Word(LegalRepresentative)), Value(p.Text(LegalRepresentative)), Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true))),
            Row(Label(p.Word(Address)), Value(p.Text(Address), 3)),
            Row(Label(p.Word(District)), Value(p.Text(District)), Label(p.Word(Industry)), Value(p.Text(Industry))),
            Row(Label(p.Word(ContactName)), Value(p.Text(ContactName)), Label(p.Word(ContactPhone)), Value(p.Text(ContactPhone))),
            Row(Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail), 3)),
            Row(Cell("经营研发", "v", 1, p.WithShares ? 5 : 4), Years(Sales), Years(Assets)), Row(Years(Profit), Years(NetProfit)), Row(Years(Tax), Years(ProfitTax)), Row(Years(Rd), Years(Ip)),
            p.WithShares ? Row(Years(RdShare), Years(IpShare)) : "",
            Row(Cell("人员", "v", 1, 3), Label(p.Word(StaffTotal)), Count(StaffTotal), Label(p.Word(StaffRd)), Count(StaffRd)),
            Row(Label(p.Word(IpManagers)), Value(p.Count(IpManagers, counter: true), 3)),
            Row(Label(p.Word(IpFulltime)), Count(IpFulltime), Label(p.Word(IpParttime)), Count(IpParttime)),
            Row(Cell("知识产权", "v", 1, 3), Label(p.Word(Patents)), Count(Patents), Label(p.Word(Inventions)), Count(Inventions)),
            Row(Label(p.Word(UtilityModels)), Count(UtilityModels), Label(p.Word(Designs)), Count(Designs)),
            Row(Label(p.Word(p.Programme.PctField)), Count(p.Programme.PctField), Label(p.Word(Trademarks)), Count(Trademarks))));
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">项 目 登 记 卡</h2>");
        List<string> rows =
        [
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)), Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader), 3)), Row(Label(p.Word(ProjectStart)), Value(p.Text(ProjectStart)), Label(p.Word(ProjectEnd)), Value(p.Text(ProjectEnd))),
            Row(Label("项目经费<br/>（单位：万元）"), Value(string.Join("<br/>", new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => $"{p.Word(f)}：{p.Money(f, null, "万元")}")), 3)),
        ];
        if (p.HighValue)
        {
            rows.Add(Row(Label("实施期绩效目标"), Value($"{p.Word(InventionGrowth)}：{p.Percent(InventionGrowth)}<br/>{p.Word(ImplementationRate)}：{p.Percent(ImplementationRate)}", 3)));
            rows.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Label(p.Word(f), 2), Value(p.Text(f), 2))));
        }

        p.Add(Table("form", [24, 27, 22, 27], rows));

        string Count(string field) => Value(p.Count(field, counter: true));

        string Years(string field) => Label(p.Word(field) + (field is RdShare or IpShare ? "（%）" : "（万元）"))
            + Value(string.Join("<br/>", p.Years.Select(y => $"{y}年：{(field is RdShare or IpShare ? p.Percent(field, y, sign: false) : p.Money(field, y, "万元"))}")));
    }
}

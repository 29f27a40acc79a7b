using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>A word processor's single table under band rows: the year stands in each label, parts of a sum share one cell, 专职/兼职 beside 4/3.</summary>
internal static class SlashCells
{
    public static readonly HiddenDesign Design = new("slash-cells", "", Write, Office: true, Narrow: true, Furniture: "第|PAGE|页");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Word(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">申 报 单 位 基 本 信 息 表</h2>");
        List<string> rows =
        [
            Band("一、基本情况"), Row(Label(p.Word(Name)), Value(p.Text(Name), 3)), Two(Uscc, Established), Row(Label(p.Word(Address)), Value(p.Text(Address), 3)),
            Row(Label(p.Word(LegalRepresentative)), Value(p.Text(LegalRepresentative)), Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true))), Two(District, Industry), Two(FormerNames, ContactName), Two(ContactPhone, ContactEmail),
            Band("二、经营情况"),
        ];
        List<string> pairs = [];
        foreach (var y in p.Years.Reverse())
        {
            foreach (var field in new[] { Sales, Assets, Profit, NetProfit, Tax, ProfitTax, Rd, RdShare, Ip, IpShare })
            {
                if (field is RdShare or IpShare && !p.WithShares) continue;
                pairs.Add(Label(FourthWords.Dated(y, p.Word(field))) + Cell(field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元", behind: true), "r", 1, 1));
            }
        }

        for (var i = 0; i < pairs.Count; i += 2) rows.Add(Row(pairs[i], pairs[i + 1]));
        rows.AddRange(
        [
            Band("三、人员情况"), Row(Label(p.Word(StaffTotal)), Value(p.Count(StaffTotal, counter: true)), Label(p.Word(StaffRd)), Value(p.Count(StaffRd, counter: true))),
            Row(Label(p.Word(IpManagers)), Value(p.Count(IpManagers, counter: true)), Label("其中：专职/兼职"), Value($"{p.Count(IpFulltime)}/{p.Count(IpParttime)}")),
            Band("四、知识产权情况"), Row(Label(p.Word(Patents)), Value(p.Count(Patents, counter: true)), Label("其中：发明/实用<br/>新型/外观设计"), Value($"{p.Count(Inventions)}/{p.Count(UtilityModels)}/{p.Count(Designs)}")),
            Row(Label(p.Word(p.Programme.PctField)), Value(p.Count(p.Programme.PctField, counter: true)), Label(p.Word(Trademarks)), Value(p.Count(Trademarks, counter: true))),
            Band("五、项目情况"), Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)), Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Label("项目起止年月"), Value($"{p.Text(ProjectStart)}至<br/>{p.Text(ProjectEnd)}")),
            Row(Label(p.Word(BudgetTotal)), Value(p.Money(BudgetTotal, null, "万元", behind: true)), Label("其中：市级/辖市区<br/>配套/自筹（万元）"), Value($"{p.Money(CityGrant, null, "万元")}/{p.Money(DistrictMatch, null, "万元")}/{p.Money(SelfRaised, null, "万元")}")),
        ]);
        if (p.HighValue)
        {
            rows.Add(Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))));
            rows.Add(Band("六、其他情况"));
            rows.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Label(p.Word(f), 2), Value(p.Text(f), 2))));
        }

        p.Add(Table("form", [24, 26, 24, 26], rows));
        p.Add("<p class=\"note\">填表说明：经营情况按审计报告填写，其余按申报当日情况填写。</p>");

        string Two(string left, string right) => Row(Label(p.Word(left)), Value(p.Text(left)), Label(p.Word(right)), Value(p.Text(right)));
    }

    private static string Band(string title) => Row(Cell(title, "hb", 4, 1));
}

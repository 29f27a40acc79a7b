using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>Few tall cells holding sentences: 2020年、2021年、2022年销售收入分别为…、…、…万元; a narrow head at the left says what each cell is about.</summary>
internal static class Respectively
{
    public static readonly HiddenDesign Design = new("respectively", "table.tall { font-size: 11pt; } .tall td { border: 0.75pt solid #000; padding: 2.5mm; vertical-align: top; line-height: 1.7; word-break: normal; } .tall td.h { text-align: center; vertical-align: middle; }", Write,
        Furniture: "@page { @bottom-center { content: \"- \" counter(page) \" -\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Plate(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">一、申报单位情况</h2>");
        var span = $"{p.Years[0]}年、{p.Years[1]}年、{p.Last}年";
        List<string> rows =
        [
            Row(Label("登记信息"), Value(string.Join("<br/>", new[] { Name, Uscc, LegalRepresentative, Established, Address, District, Industry, FormerNames }.Select(f => $"{p.Word(f)}：{p.Text(f)}")) + $"<br/>{p.Word(RegisteredCapital)}：{p.Money(RegisteredCapital, null, "万元", behind: true)}")),
            Row(Label("联系方式"), Value(string.Join("；", new[] { ContactName, ContactPhone, ContactEmail }.Select(f => $"{p.Word(f)}：{p.Text(f)}")))),
            Row(Label("经营情况"), Value($"{Listed(Sales)}{Listed(Assets)}{Listed(Profit)}{Listed(NetProfit)}{Listed(Tax)}{Listed(ProfitTax)}")),
            Row(Label("研发投入<br/>及知识产<br/>权投入"), Value($"{Listed(Rd)}{(p.WithShares ? Shares(RdShare) : "")}{Listed(Ip)}{(p.WithShares ? Shares(IpShare) : "")}")),
            Row(Label("人员情况"), Value($"{p.Word(StaffTotal)}{p.Count(StaffTotal, counter: true)}，{p.Word(StaffRd)}{p.Count(StaffRd, counter: true)}。{p.Word(IpManagers)}{p.Count(IpManagers, counter: true)}，其中专职{p.Count(IpFulltime, counter: true)}、兼职{p.Count(IpParttime, counter: true)}。")),
            Row(Label("知识产权<br/>拥有情况"), Value($"{p.Word(Patents)}{p.Count(Patents, counter: true)}，其中发明{p.Count(Inventions, counter: true)}、实用新型{p.Count(UtilityModels, counter: true)}、外观设计{p.Count(Designs, counter: true)}。{p.Word(p.Programme.PctField)}{p.Count(p.Programme.PctField, counter: true)}。{Marks(p)}")),
        ];
        p.Add(Table("tall", [17, 83], rows));
        p.Add("<h2 class=\"mid\">二、申报项目情况</h2>");
        rows =
        [
            Row(Label("项目概况"), Value($"{p.Word(ProjectName)}：{p.Text(ProjectName)}<br/>{p.Word(ProjectLeader)}：{p.Text(ProjectLeader)}<br/>{p.Word(ProjectStart)}：{p.Text(ProjectStart)}；{p.Word(ProjectEnd)}：{p.Text(ProjectEnd)}")),
            Row(Label("经费预算"), Value($"{p.Word(BudgetTotal)}{p.Money(BudgetTotal, null, "万元", behind: true)}，其中：{string.Join("，", new[] { CityGrant, DistrictMatch, SelfRaised }.Select(f => p.Word(f) + p.Money(f, null, "万元", behind: true)))}。")),
        ];
        if (p.HighValue)
        {
            rows.Add(Row(Label("建设目标"), Value($"实施期内，{p.Word(InventionGrowth)}{p.Percent(InventionGrowth)}，{p.Word(ImplementationRate)}{p.Percent(ImplementationRate)}。")));
            rows.Add(Row(Label("其他"), Value(string.Join("<br/>", new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => $"{p.Word(f)}：{p.Text(f)}")))));
        }

        p.Add(Table("tall", [17, 83], rows));

        string Listed(string field)
        {
            var values = p.Years.Select(y => (Year: y, Text: p.Money(field, y, "万元", behind: true))).ToList();
            return values.All(v => v.Text.Length > 0)
                ? $"{span}{p.Word(field)}分别为{string.Join("、", values.Select(v => v.Text))}。"
                : string.Join("，", values.Where(v => v.Text.Length > 0).Select(v => $"{FourthWords.Dated(v.Year, p.Word(field))}为{v.Text}")) + "。";
        }

        string Shares(string field) => $"{span}{p.Word(field)}分别为{string.Join("、", p.Years.Select(y => p.Percent(field, y)))}。";
    }

    private static string Marks(HiddenPen p) => p.Count(Trademarks, counter: true) is { Length: > 0 } marks ? $"{p.Word(Trademarks)}{marks}。" : "";
}

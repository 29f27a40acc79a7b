using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>Below the form the applicant holds its own figures against what the call asks for: thresholds stand beside answers; money in 元 behind ￥.</summary>
internal static class SelfCheck
{
    public static readonly HiddenDesign Design = new("self-check", ".grid td.h { background: #f0f0f0; } .grid td { border-color: #444; }", Write, InYuan: true,
        Furniture: "@page { @bottom-center { content: \"第\" counter(page) \"页，共\" counter(pages) \"页\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        SecondCovers.Spread(p);
        p.Sheet.Begin("form");
        p.Add("<h2>（一）单位概况</h2>");
        p.Add(Table("grid", [20, 30, 20, 30],
            Row(Label(p.Word(Name)), Value(p.Text(Name), 3)), Two(Uscc, Established), Two(LegalRepresentative, District), Two(Industry, FormerNames), Row(Label(p.Word(Address)), Value(p.Text(Address), 3)),
            Row(Label(p.Word(RegisteredCapital)), Value("￥" + p.Money(RegisteredCapital, null, "元") + "元"), Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail))), Two(ContactName, ContactPhone)));
        p.Add("<h2>（二）财务数据</h2><p class=\"cap\">币种：人民币　　单位：元</p>");
        List<string> rows = [Row([Label("会计年度"), .. p.Years.Select(y => Label($"{y}"))])];
        foreach (var field in new[] { Sales, Rd, Ip, Profit, NetProfit, Tax, ProfitTax, Assets })
        {
            rows.Add(Row([Label(p.Word(field)), .. p.Years.Select(y => Cell(p.Money(field, y, "元"), "r", 1, 1))]));
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) rows.Add(Row([Label(p.Word(share)), .. p.Years.Select(y => Cell(p.Percent(share, y), "r", 1, 1))]));
        }

        p.Add(Table("grid", [31, 23, 23, 23], rows));
        p.Add("<h2>（三）人员和知识产权数据</h2>");
        p.Add(Table("grid", [25, 8, 25, 8, 26, 8],
            new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Trademarks, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField }.Select(f => Label(p.Word(f)) + Cell(p.Count(f), "c", 1, 1))
                .Append(Label("植物新品种权") + Cell("0", "c", 1, 1)).Chunk(3).Select(c => Row(c))));
        p.Add("<p class=\"num\">（人员单位：人；知识产权单位：件）</p><h2>（四）项目数据</h2>");
        List<string> project =
        [
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)), Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Label("项目周期"), Value($"{p.Text(ProjectStart)}至{p.Text(ProjectEnd)}")),
            Row(Label(p.Word(BudgetTotal)), Value(Grant(BudgetTotal)), Label(p.Word(SelfRaised)), Value(Grant(SelfRaised))), Row(Label(p.Word(CityGrant)), Value(Grant(CityGrant)), Label(p.Word(DistrictMatch)), Value(Grant(DistrictMatch))),
        ];
        if (p.HighValue)
        {
            project.Add(Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))));
            project.Add(Row(Label(p.Word(Champion)), Value(p.Text(Champion)), Label(p.Word(LittleGiant)), Value(p.Text(LittleGiant))));
            project.Add(Row(Label(p.Word(Award)), Value(p.Text(Award)), Label(p.Word(Joint)), Value(p.Text(Joint))));
            project.Add(Row(Label(p.Word(Partners)), Value(p.Text(Partners), 3)));
        }

        p.Add(Table("grid", [20, 30, 20, 30], project));
        p.Sheet.Begin("form");
        p.Add("<h2>（五）申报条件对照自查</h2>");
        p.Add(Table("grid", [8, 46, 30, 16], Row(Label("序号"), Label("申报条件"), Label("本单位情况"), Label("是否符合")), string.Concat(Conditions(p))));

        string Two(string left, string right) => Row(Label(p.Word(left)), Value(p.Text(left)), Label(p.Word(right)), Value(p.Text(right)));

        string Grant(string field) => p.Money(field, null, "万元", behind: true);
    }

    private static IEnumerable<string> Conditions(HiddenPen p)
    {
        var number = 0;
        if (p.HighValue)
        {
            yield return Line("近三年研发费用占销售收入比例不低于3.5%", "近三年平均" + Mean(p));
            yield return Line("上年度知识产权费用不低于研发费用的5%", "达到要求，见财务数据");
            yield return Line("近三年利税总额均不低于2000万元", "见财务数据");
            yield return Line("知识产权管理人员不少于3人", Told(IpManagers, "人"));
            yield return Line("有效专利100件以上或有效发明专利50件以上", $"有效专利{Told(Patents, "件")}");
        }
        else
        {
            yield return Line("上年度研发费用占销售收入3%以上", "达到要求，见财务数据");
            yield return Line("有效专利30件以上或有效发明专利6件以上", $"有效专利{Told(Patents, "件")}，其中发明{Told(Inventions, "件")}");
            yield return Line("拥有1件以上有效注册商标", "见知识产权数据");
        }

        yield return Line("无严重失信行为，无非正常专利申请", "无");

        string Line(string condition, string ours) => Row(Cell($"{++number}", "c", 1, 1), Value(condition), Value(ours), Cell("符合", "c", 1, 1));

        string Told(string field, string counter) => p.Has(field)
            ? p.Sheet.Value(field, null, Ink.HiddenInk.Count(p.World.Form.Number(field), counter, counter, behind: true), labelled: false) : "";
    }

    private static string Mean(HiddenPen p)
    {
        var (rd, sales) = (p.Years.Sum(y => p.World.Company.Years.First(x => x.Year == y).Rd), p.Years.Sum(y => p.World.Company.Years.First(x => x.Year == y).Sales));
        return Ink.HiddenInk.Percent(Math.Round(rd / sales * 100, 2), behind: true, p.Hand).Text;
    }
}

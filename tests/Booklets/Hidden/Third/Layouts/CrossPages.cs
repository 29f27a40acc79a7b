using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>Upright sheets around sheets laid across: there each year has two columns, amount and share, and the table goes on, 续表, on the next sheet.</summary>
internal static class CrossPages
{
    public static readonly HiddenDesign Design = new("cross-pages", ".frame td.b { text-align: left; } p.title { text-align: center; font-weight: bold; font-size: 12pt; } p.three { display: flex; justify-content: space-between; font-size: 9.5pt; }", Write);

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Ruled(p);
        p.Sheet.Begin("form");
        p.Add("<p class=\"title\">表一　申报单位情况表</p>");
        p.Add(Table("frame", [21, 29, 21, 29],
            Row(Label(p.Word(Name)), Value(p.Text(Name), 3)), Row(Label(p.Word(Uscc)), Value(p.Text(Uscc), 3)), Two(FormerNames, Established), Row(Label(p.Word(Address)), Value(p.Text(Address), 3)), Two(LegalRepresentative, District), Two(Industry, ContactName),
            Row(Label(p.Word(RegisteredCapital) + "（万元）"), Value(p.Money(RegisteredCapital, null, "万元")), Label("单位网址"), Value("www.example.com")), Two(ContactPhone, ContactEmail)));
        p.Add("<p class=\"title\">表二　人员与知识产权情况表</p>");
        p.Add(Table("frame", [20, 16, 16, 16, 16, 16],
            Row(Label("人员情况<br/>（人）", 1, 2), Label(p.Word(StaffTotal)), Label(p.Word(StaffRd)), Label(p.Word(IpManagers)), Label(p.Word(IpFulltime)), Label(p.Word(IpParttime))), Row(new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }.Select(f => Label(p.Count(f)))),
            Row(Label("专利情况<br/>（件）", 1, 2), Label(p.Word(Patents)), Label(p.Word(Inventions)), Label(p.Word(UtilityModels)), Label(p.Word(Designs)), Label(p.Word(p.Programme.PctField))), Row(new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField }.Select(f => Label(p.Count(f)))),
            Row(Label("商标情况"), Label(p.Word(Trademarks) + "（件）", 2), Label(p.Count(Trademarks), 3))));
        p.Sheet.Begin("form", style: "page: wide");
        p.Add($"<p class=\"title\">表三　近三年财务情况表</p>{Heading(p)}");
        Economy(p, [Sales, Rd, Ip, Profit]);
        p.Sheet.Begin("form", style: "page: wide");
        p.Add($"<p class=\"title\">表三（续）</p>{Heading(p)}");
        Economy(p, [Tax, ProfitTax, NetProfit, Assets]);
        p.Add("<p class=\"note\">注：营业收入增长率、利润率等由评审部门另行计算，本表不填；“—”表示不需填写。</p>");
        p.Sheet.Begin("form");
        p.Add("<p class=\"title\">表四　项目情况表</p>");
        List<string> rows =
        [
            Row(Label(p.Word(ProjectName), 2), Value(p.Text(ProjectName), 3)), Row(Label(p.Word(ProjectLeader), 2), Value(p.Text(ProjectLeader), 3)), Row(Label(p.Word(ProjectStart), 2), Value(p.Text(ProjectStart)), Label(p.Word(ProjectEnd)), Value(p.Text(ProjectEnd))),
            Row(Cell("经费预算", "wv", 1, 4), Label(p.Word(CityGrant)), Cell(p.Money(CityGrant, null, "万元"), "r", 1, 1), Label("万元", 2)), Budget(DistrictMatch), Budget(SelfRaised), Budget(BudgetTotal),
        ];
        if (p.HighValue)
        {
            rows.Add(Row(Label(p.Word(InventionGrowth), 2), Label(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Label(p.Percent(ImplementationRate))));
            rows.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Cell(p.Word(f), "b", 3, 1), Value(p.Text(f), 2))));
        }

        p.Add(Table("frame", [7, 27, 22, 22, 22], rows));

        string Budget(string field) => Row(Label(p.Word(field)), Cell(p.Money(field, null, "万元"), "r", 1, 1), Label("万元", 2));

        string Two(string left, string right) => Row(Label(p.Word(left)), Value(p.Text(left)), Label(p.Word(right)), Value(p.Text(right)));
    }

    private static string Heading(HiddenPen p) => $"<p class=\"three\"><span>填报单位：{p.Text(Name)}</span><span>数据来源：审计报告</span><span>金额单位：万元</span></p>";

    private static void Economy(HiddenPen p, string[] fields)
    {
        List<string> rows = [Row([Label("指　标", 1, 2), .. p.Years.Select(y => Label($"{y}年", p.WithShares ? 2 : 1))])];
        rows.Add(Row(p.Years.Select(_ => Label("金额") + (p.WithShares ? Label("占比（%）") : ""))));
        foreach (var field in fields)
        {
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            var label = p.Word(field) + (share is null || !p.WithShares ? "" : $"<br/>（占比为{p.Word(share)}）");
            rows.Add(Row([
                Cell(label, "b", 1, 1),
                .. p.Years.Select(y => Cell(p.Money(field, y, "万元"), "r", 1, 1) + (!p.WithShares ? "" : Cell(share is null ? "—" : p.Percent(share, y, sign: false), share is null ? "c" : "r", 1, 1)))]));
        }

        p.Add(Table("frame", p.WithShares ? [28, 14, 10, 14, 10, 14, 10] : [31, 23, 23, 23], rows));
    }
}

using System.Globalization;
using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>The classic sheet of a bureau: labels within labels (法定代表人: 姓名, 电话), bank and postcode beside what is asked, patents as a matrix of kind and state.</summary>
internal static class Township
{
    public static readonly HiddenDesign Design = new("township", ".grid td { height: 7mm; } .grid td.h { font-weight: bold; }", Write,
        Furniture: "@page { @bottom-center { content: \"第 \" counter(page) \" 页 共 \" counter(pages) \" 页\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        SecondCovers.Spread(p);
        p.Sheet.Begin("form");
        p.Add("<h2>一、申报单位基本情况</h2>");
        var c = p.World.Company;
        p.Add(Table("grid", [16, 12, 24, 12, 14, 22],
            Row(Label(p.Word(Name)), Value(p.Text(Name), 5)),
            Row(Label(p.Word(FormerNames)), Value(p.Text(FormerNames), 2), Label("单位性质"), Value("□国有　☑民营　□外资　□其他", 2)),
            Row(Label(p.Word(Uscc)), Value(p.Text(Uscc), 2), Label(p.Word(Established)), Value(p.Text(Established), 2)),
            Row(Label(p.Word(Address)), Value(p.Text(Address), 3), Label("邮政编码"), Value("213000")),
            Row(Label("通讯地址"), Value($"常州市{c.District}科技大道88号", 3), Label("传　　真"), Value("0519-85550000")),
            Row(Label("法定代表人", 1, 2), Label("姓名"), Value(p.Text(LegalRepresentative)), Label("职务"), Value("董事长", 2)),
            Row(Label("学历"), Value("大学本科"), Label("办公电话"), Value("0519-85550001", 2)),
            Row(Label("项目联系人", 1, 2), Label("姓名"), Value(p.Text(ContactName)), Label("手机"), Value(p.Text(ContactPhone), 2)),
            Row(Label("邮箱"), Value(p.Text(ContactEmail), 2), Label("部门"), Value("知识产权部")),
            Row(Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true), 2), Label("开户银行"), Value("江南农村商业银行", 2)),
            Row(Label(p.Word(District)), Value(p.Text(District), 2), Label(p.Word(Industry)), Value(p.Text(Industry), 2)),
            Row(Label("职工情况（人）", 1, 2), Label("总数"), Label("其中：研发人员"), Label(p.Word(IpManagers), 1), Label("其中：知识产权专职"), Label("其中：知识产权兼职")),
            Row(Value(p.Count(StaffTotal)), Value(p.Count(StaffRd)), Value(p.Count(IpManagers)), Value(p.Count(IpFulltime)), Value(p.Count(IpParttime)))));
        p.Add("<h2>二、近三年经济状况</h2><p class=\"cap\">单位：万元（人民币）</p>");
        List<string> rows = [Row([Label("指标"), .. p.Years.Select(y => Label($"{y}年度"))])];
        foreach (var field in new[] { Sales, Profit, Tax, ProfitTax, NetProfit, Assets, Rd, Ip })
        {
            rows.Add(Row([Cell(p.Word(field), "l", 1, 1), .. p.Years.Select(y => Cell(p.Money(field, y, "万元"), "r", 1, 1))]));
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) rows.Add(Row([Cell("　" + p.Word(share), "l", 1, 1), .. p.Years.Select(y => Cell(p.Percent(share, y), "r", 1, 1))]));
            if (field == Sales) rows.Add(Row([Cell("　其中：出口销售收入", "l", 1, 1), .. p.Years.Select(y => Cell(Ink.HiddenInk.Money(Math.Round(c.Years.First(x => x.Year == y).Sales * 0.18m / 100m) * 100m, "万元", behind: false, p.Hand).Text, "r", 1, 1))]));
        }

        p.Add(Table("grid", [40, 20, 20, 20], rows));
        p.Add("<h2>三、知识产权状况</h2>");
        var k = p.Hand.Seed % 9;
        p.Add(Table("grid", [24, 19, 19, 19, 19],
            Row(Label("专利类型"), Label("累计申请（件）"), Label("累计授权（件）"), Label("其中当年授权（件）"), Label("目前有效（件）")),
            Kind("发明", Inventions, 41 + k, 6, 3), Kind("实用新型", UtilityModels, 12 + k, 4, 5), Kind("外观设计", Designs, 5, 2, 1), Kind("合计", Patents, 58 + k * 2, 12, 9)));
        p.Add(Table("grid", [30, 20, 30, 20],
            Row(Label(p.Word(p.Programme.PctField)), Value(p.Count(p.Programme.PctField, counter: true)), Label(p.Word(Trademarks)), Value(p.Count(Trademarks, counter: true))),
            Row(Label("软件著作权登记"), Value($"{3 + k}件"), Label("集成电路布图设计"), Value("0件"))));
        p.Add("<h2>四、项目情况</h2>");
        List<string> project =
        [
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)),
            Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Label("起止年月"), Value($"{p.Text(ProjectStart)} 至 {p.Text(ProjectEnd)}")),
            Row(Label("经费预算（万元）", 1, 4), Label(p.Word(BudgetTotal)), Cell(p.Money(BudgetTotal, null, "万元"), "c", 2, 1)),
            Row(Label(p.Word(CityGrant)), Cell(p.Money(CityGrant, null, "万元"), "c", 2, 1)),
            Row(Label(p.Word(DistrictMatch)), Cell(p.Money(DistrictMatch, null, "万元"), "c", 2, 1)),
            Row(Label(p.Word(SelfRaised)), Cell(p.Money(SelfRaised, null, "万元"), "c", 2, 1)),
        ];
        if (p.HighValue)
        {
            project.Add(Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))));
            project.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Label(p.Word(f), 2), Value(p.Text(f), 2))));
        }

        p.Add(Table("grid", [24, 28, 22, 26], project));

        string Kind(string name, string field, int filed, int granted, int lately) => Row(
            Label(name), Cell(Number(Held(p, field) + filed), "c", 1, 1), Cell(Number(Held(p, field) + granted), "c", 1, 1), Cell(Number(lately), "c", 1, 1), Cell(p.Count(field), "c", 1, 1));
    }

    private static int Held(HiddenPen p, string field) => p.Has(field) ? (int)p.World.Form.Number(field) : 0;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

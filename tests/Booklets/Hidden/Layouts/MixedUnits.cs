using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>Years as rows, newest first, and every column in a unit of its own: 亿元 beside 万元 beside 百万元 beside %; two small tables a line elsewhere.</summary>
internal static class MixedUnits
{
    public static readonly HiddenDesign Design = new("mixed-units", """
        table.mix { font-size: 8.5pt; } .mix td { border-bottom: 0.5pt solid #555; border-left: 0.5pt dotted #999; padding: 0.9mm; } .mix tr:first-child td { border-top: 1.2pt solid #000; border-bottom: 1pt solid #000; }
        .mix td.h { text-align: justify; text-align-last: justify; background: #f7f7f7; } .mix td.c { text-align: center; } .mix td.note { color: #888; font-size: 7.5pt; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        Covers.Centred(p);
        p.Sheet.Begin("form");
        p.Add("<h2>（一）申报主体情况</h2>");
        p.Add(Table("mix", [19, 31, 19, 31],
            Row(Label(p.Word(Name)), Value(p.Text(Name), 3)),
            Row(Label(p.Word(Uscc)), Value(p.Text(Uscc)), Label(p.Word(FormerNames)), Value(p.Text(FormerNames))),
            Row(Label(p.Word(Address)), Value(p.Text(Address), 3)),
            Row(Note("填写说明：注册地址按营业执照“住所”栏填写；生产经营地址与注册地址不一致的，在实施方案中说明。所属板块按税务登记地填写。", 4)),
            Row(Label(p.Word(District)), Value(p.Text(District)), Label(p.Word(Industry)), Value(p.Text(Industry))),
            Row(Label(p.Word(LegalRepresentative)), Value(p.Text(LegalRepresentative)), Label(p.Word(Established)), Value(p.Text(Established))),
            Row(Label(p.Word(RegisteredCapital)), Value($"{p.Money(RegisteredCapital, null, "万元", behind: true)}（大写：{Booklets.Ink.CapitalWriter.Yuan(p.World.Company.RegisteredCapital)}）", 3)),
            Row(Label(p.Word(ContactName)), Value(p.Text(ContactName)), Label(p.Word(ContactPhone)), Value(p.Text(ContactPhone))),
            Row(Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail), 3))));
        p.Add("<h2>（二）财务情况</h2>");
        (string Field, string Unit)[] columns = [(Sales, "亿元"), (Rd, "万元"), (Ip, "万元"), (ProfitTax, "百万元"), (Profit, "百万元"), (Tax, "万元"), (NetProfit, "百万元"), (Assets, "亿元")];
        var shares = p.WithShares;
        List<string> rows = [Row([Cell("会计年度", "c", 1, 1), .. columns.Select(c => Cell($"{p.Word(c.Field)}<br/>（{c.Unit}）", "c", 1, 1)), .. Shares(f => Cell($"{p.Word(f)}<br/>（%）", "c", 1, 1))])];
        foreach (var y in p.Years.Reverse())
        {
            // Eight decimals of 亿元 and six of 百万元 are still the cent: nothing is rounded away.
            rows.Add(Row([Cell($"{y}", "c", 1, 1), .. columns.Select(c => Cell(p.Money(c.Field, y, c.Unit, decimals: c.Unit == "亿元" ? 6 : null), "c", 1, 1)), .. Shares(f => Cell(p.Percent(f, y, sign: false), "c", 1, 1))]));
        }

        p.Add(Table("mix", shares ? [8, 10, 9, 9, 9, 9, 9, 9, 10, 9, 9] : [9, 12, 11, 11, 11, 12, 11, 11, 12], rows));
        p.Add("<h2>（三）人员及知识产权</h2>");
        p.Add(Table("mix", [26, 24, 26, 24],
            Pair(StaffTotal, StaffRd), Pair(IpManagers, Trademarks), Row(Label("其中：专职知识产权管理人员"), Value(p.Count(IpFulltime, counter: true)), Label("兼职知识产权管理人员"), Value(p.Count(IpParttime, counter: true))),
            Pair(Patents, p.Programme.PctField), Row(Label(p.Word(Inventions)), Value(p.Count(Inventions, counter: true)), Label(p.Word(UtilityModels)), Value(p.Count(UtilityModels, counter: true))),
            Row(Label(p.Word(Designs)), Value(p.Count(Designs, counter: true)), Label("当年新增专利申请"), Value("27" + p.Hand.Item))));
        if (p.HighValue)
        {
            p.Add("<h2>（四）资质荣誉</h2>");
            p.Add(Table("mix", [50, 50], new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Value(p.Word(f)), Value(p.Text(f))))));
        }

        p.Add($"<h2>（{(p.HighValue ? "五" : "四")}）项目情况</h2>");
        p.Add(Table("mix", [20, 30, 20, 30],
            Row(Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3)),
            Row(Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader)), Label("建设周期"), Value($"{p.Text(ProjectStart)}-{p.Text(ProjectEnd)}")),
            Row(Label(p.Word(BudgetTotal)), Value(p.Money(BudgetTotal, null, "万元", behind: true)), Label(p.Word(CityGrant)), Value(p.Money(CityGrant, null, "万元", behind: true))),
            Row(Label(p.Word(DistrictMatch)), Value(p.Money(DistrictMatch, null, "万元", behind: true)), Label(p.Word(SelfRaised)), Value(p.Money(SelfRaised, null, "万元", behind: true))),
            p.HighValue ? Row(Label(p.Word(InventionGrowth)), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate)), Value(p.Percent(ImplementationRate))) : ""));

        string Pair(string left, string right) => Row(Label(p.Word(left)), Value(p.Count(left, counter: true)), Label(p.Word(right)), Value(p.Count(right, counter: true)));

        IEnumerable<string> Shares(Func<string, string> write) => shares ? [write(RdShare), write(IpShare)] : [];
    }
}

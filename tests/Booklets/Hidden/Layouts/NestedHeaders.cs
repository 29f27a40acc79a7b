using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>Landscape sheets with headers three levels deep: 财务数据（万元） over indicators over amount, share and growth; years are rows, a total row below.</summary>
internal static class NestedHeaders
{
    public static readonly HiddenDesign Design = new("nested-headers", """
        table.nest { font-size: 9pt; } .nest td { border: 0.6pt solid #000; text-align: center; padding: 1mm; } .nest td.h { font-weight: bold; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        Covers.Dotted(p, "page: wide");
        p.Sheet.Begin("form", style: "page: wide");
        p.Add("<h2>表1　申报企业基本信息</h2>");
        List<string> rows =
        [
            Row(Label("登记信息", 6), Label("联络信息", 3)),
            Row(new[] { Name, Uscc, LegalRepresentative, Established, RegisteredCapital, Address, ContactName, ContactPhone, ContactEmail }.Select(f => Label(p.Word(f) + (f == RegisteredCapital ? "（万元）" : "")))),
            Row(new[] { Name, Uscc, LegalRepresentative, Established, RegisteredCapital, Address, ContactName, ContactPhone, ContactEmail }
                .Select(f => Value(f == RegisteredCapital ? p.Money(f, null, "万元") : p.Text(f)))),
            Row(Label(p.Word(District)), Value(p.Text(District), 2), Label(p.Word(Industry)), Value(p.Text(Industry), 2), Label(p.Word(FormerNames)), Value(p.Text(FormerNames), 2)),
        ];
        p.Add(Table("nest", [14, 13, 8, 9, 8, 17, 8, 11, 12], rows));
        p.Add("<h2>表2　近三年经营情况</h2>");
        p.Add(Table("nest", p.WithShares ? [7, 10, 7, 9, 7, 9, 7, 9, 9, 8, 8, 10] : [8, 12, 8, 11, 11, 10, 10, 10, 10, 10], Economy(p)));
        p.Sheet.Begin("form", style: "page: wide");
        p.Add("<h2>表3　人员及知识产权</h2>");
        p.Add(Table("nest", [9, 9, 10, 9, 9, 9, 9, 9, 9, 9, 9], People(p)));
        if (p.HighValue)
        {
            p.Add("<h2>表4　资质及合作</h2>");
            p.Add(Table("nest", [18, 18, 28, 14, 22],
                Row(Label("国家级资质", 2), Label("奖励"), Label("联合情况", 2)),
                Row(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Label(p.Word(f)))),
                Row(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Value(p.Text(f))))));
        }

        p.Add($"<h2>表{(p.HighValue ? 5 : 4)}　项目与经费</h2>");
        List<string> heads = [Label(p.Word(ProjectName), 1, 2), Label(p.Word(ProjectLeader), 1, 2), Label("实施周期", 2), Label("经费来源（万元）", 4)];
        List<string> below = [Label("起"), Label("止"), Label("合计"), Label(p.Word(CityGrant)), Label(p.Word(DistrictMatch)), Label(p.Word(SelfRaised))];
        List<string> values =
        [
            Value(p.Text(ProjectName)), Value(p.Text(ProjectLeader)), Value(p.Text(ProjectStart)), Value(p.Text(ProjectEnd)),
            .. new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Value(p.Money(f, null, "万元"))),
        ];
        if (p.HighValue)
        {
            heads.Add(Label("建设目标（%）", 2));
            below.AddRange([Label(p.Word(InventionGrowth)), Label(p.Word(ImplementationRate))]);
            values.AddRange([Value(p.Percent(InventionGrowth, sign: false)), Value(p.Percent(ImplementationRate, sign: false))]);
        }

        p.Add(Table("nest", p.HighValue ? [19, 9, 9, 9, 9, 9, 9, 9, 9, 9] : [28, 12, 10, 10, 10, 10, 10, 10], Row(heads), Row(below), Row(values)));
    }

    private static IEnumerable<string> Economy(HiddenPen p)
    {
        var shares = p.WithShares;
        yield return Row(Label("年度", 1, 3), Label("财务数据（万元）", shares ? 11 : 9));
        yield return Row(Label(p.Word(Sales), 2), Label(p.Word(Rd), shares ? 2 : 1), Label(p.Word(Ip), shares ? 2 : 1), Label("效益", 5));
        yield return Row([
            Label("金额"), Label("同比增长(%)"), Label("金额"), shares ? Label("占销售收入(%)") : "", Label("金额"), shares ? Label("占研发费用(%)") : "",
            Label(p.Word(ProfitTax)), Label(p.Word(Profit)), Label(p.Word(Tax)), Label(p.Word(NetProfit)), Label(p.Word(Assets))]);
        foreach (var y in p.Years)
        {
            yield return Row([
                Label($"{y}"), Value(p.Money(Sales, y, "万元")), Value(Growth(p, y)), Value(p.Money(Rd, y, "万元")), shares ? Value(p.Percent(RdShare, y, sign: false)) : "",
                Value(p.Money(Ip, y, "万元")), shares ? Value(p.Percent(IpShare, y, sign: false)) : "",
                Value(p.Money(ProfitTax, y, "万元")), Value(p.Money(Profit, y, "万元")), Value(p.Money(Tax, y, "万元")),
                Value(p.Money(NetProfit, y, "万元")), Value(p.Money(Assets, y, "万元"))]);
        }

        string Sum(string field) => Value(Ink.HiddenInk.Money(p.Years.Sum(y => p.World.Form.Number(field, y)), "万元", behind: false, p.Hand).Text);
        yield return Row([
            Label("三年合计"), Sum(Sales), Value("—"), Sum(Rd), shares ? Value("—") : "", Sum(Ip), shares ? Value("—") : "",
            Sum(ProfitTax), Sum(Profit), Sum(Tax), Sum(NetProfit), Value("—")]);
    }

    private static string Growth(HiddenPen p, int year)
    {
        if (year == p.Years[0]) return "6.42";
        var rise = (p.World.Form.Number(Sales, year) / p.World.Form.Number(Sales, year - 1) - 1) * 100;
        return Math.Round(rise, 2).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> People(HiddenPen p)
    {
        yield return Row(Label("人员情况（人）", 5), Label("有效专利（件）", 4), Label("其他（件）", 2));
        yield return Row(
            Label(p.Word(StaffTotal), 1, 2), Label(p.Word(StaffRd), 1, 2), Label("知识产权管理人员", 3), Label("总数", 1, 2), Label("其中", 3), Label(p.Word(p.Programme.PctField), 1, 2), Label(p.Word(Trademarks), 1, 2));
        yield return Row(Label("合计"), Label("专职"), Label("兼职"), Label("发明"), Label("实用新型"), Label("外观设计"));
        yield return Row(new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }.Select(f => Value(p.Count(f))));
    }
}

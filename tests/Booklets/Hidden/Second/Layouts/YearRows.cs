using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>One long sheet with true vertical side headings; in its middle years are rows under heads two levels deep: 金额 and 占比 under 研发, 知识产权.</summary>
internal static class YearRows
{
    public static readonly HiddenDesign Design = new("year-rows", ".grid { border: 1.5pt solid #000; } .grid td { padding: 0.9mm 0.8mm; } .grid td.h { letter-spacing: 0.3pt; }", Write);

    private static void Write(HiddenPen p)
    {
        SecondCovers.Spread(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">申报信息汇总表</h2><p class=\"cap\">（金额单位：万元）</p>");
        List<string> rows =
        [
            Row(Side("申报单位", 6), Label(p.Word(Name), 2), Value(p.Text(Name), 6)),
            Row(Label(p.Word(Uscc), 2), Value(p.Text(Uscc), 3), Label(p.Word(FormerNames), 1), Value(p.Text(FormerNames), 2)),
            Row(Label(p.Word(Address), 2), Value(p.Text(Address), 3), Label(p.Word(District)), Value(p.Text(District), 2)),
            Row(Label(p.Word(LegalRepresentative), 2), Value(p.Text(LegalRepresentative)), Label(p.Word(Established)), Value(p.Text(Established)), Label(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元"), 2)),
            Row(Label(p.Word(ContactName), 2), Value(p.Text(ContactName)), Label(p.Word(ContactPhone)), Value(p.Text(ContactPhone)), Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail), 2)),
            Row(Label(p.Word(Industry), 2), Value(p.Text(Industry), 6)),
            Row(Side("效益情况", 5), Label("年度", 1, 2), Label("经营情况", 6), Label(p.Word(Assets), 1, 2)),
            Row(Label(p.Word(Sales), 2), Label(p.Word(Profit)), Label(p.Word(Tax)), Label(p.Word(ProfitTax)), Label(p.Word(NetProfit))),
            .. p.Years.Select(y => Row(Label($"{y}"), Cell(p.Money(Sales, y, "万元"), "c", 2, 1), Year(Profit, y), Year(Tax, y), Year(ProfitTax, y), Year(NetProfit, y), Year(Assets, y))),
            Row(Side("投入情况", 5), Label("年度", 1, 2), Label("研发投入", 4), Label("知识产权投入", 3)),
            p.WithShares
                ? Row(Label(p.Word(Rd), 2), Label(p.Word(RdShare), 2), Label(p.Word(Ip), 1), Label(p.Word(IpShare), 2))
                : Row(Label(p.Word(Rd), 4), Label(p.Word(Ip), 3)),
            .. p.Years.Select(y => p.WithShares
                ? Row(Label($"{y}"), Cell(p.Money(Rd, y, "万元"), "c", 2, 1), Cell(p.Percent(RdShare, y), "c", 2, 1), Cell(p.Money(Ip, y, "万元"), "c", 1, 1), Cell(p.Percent(IpShare, y), "c", 2, 1))
                : Row(Label($"{y}"), Cell(p.Money(Rd, y, "万元"), "c", 4, 1), Cell(p.Money(Ip, y, "万元"), "c", 3, 1))),
            Row(Side("人员与知识产权", 4), Label(p.Word(StaffTotal), 2), Value(p.Count(StaffTotal, counter: true)), Label(p.Word(StaffRd)), Value(p.Count(StaffRd, counter: true)), Label(p.Word(IpManagers)), Value(p.Count(IpManagers, counter: true), 2)),
            Row(Label(p.Word(IpFulltime), 2), Value(p.Count(IpFulltime, counter: true)), Label(p.Word(IpParttime)), Value(p.Count(IpParttime, counter: true)), Label(p.Word(Trademarks)), Value(p.Count(Trademarks, counter: true), 2)),
            Row(Label(p.Word(Patents), 2), Value(p.Count(Patents, counter: true)), Label(p.Word(Inventions)), Value(p.Count(Inventions, counter: true)), Label(p.Word(UtilityModels)), Value(p.Count(UtilityModels, counter: true), 2)),
            Row(Label(p.Word(Designs), 2), Value(p.Count(Designs, counter: true)), Label(p.Word(p.Programme.PctField), 2), Value(p.Count(p.Programme.PctField, counter: true), 3)),
            Row(Side("项目", p.HighValue ? 4 : 3), Label(p.Word(ProjectName), 2), Value(p.Text(ProjectName), 3), Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader), 2)),
            Row(Label(p.Word(ProjectStart), 2), Value(p.Text(ProjectStart), 1), Label(p.Word(ProjectEnd)), Value(p.Text(ProjectEnd), 1), Label(p.Word(BudgetTotal)), Value(p.Money(BudgetTotal, null, "万元"), 2)),
            Row(Label(p.Word(CityGrant), 2), Value(p.Money(CityGrant, null, "万元")), Label(p.Word(DistrictMatch)), Value(p.Money(DistrictMatch, null, "万元")), Label(p.Word(SelfRaised)), Value(p.Money(SelfRaised, null, "万元"), 2)),
        ];
        if (p.HighValue)
        {
            rows.Add(Row(Label(p.Word(InventionGrowth), 3), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate), 2), Value(p.Percent(ImplementationRate), 2)));
            rows.Add(Row(Side("资质联合", 4), Label(p.Word(Champion), 5), Value(p.Text(Champion), 3)));
            rows.Add(Row(Label(p.Word(LittleGiant), 5), Value(p.Text(LittleGiant), 3)));
            rows.Add(Row(Label(p.Word(Award), 5), Value(p.Text(Award), 3)));
            rows.Add(Row(Label(p.Word(Joint), 2), Value(p.Text(Joint), 2), Label(p.Word(Partners)), Value(p.Text(Partners), 3)));
        }

        p.Add(Table("grid", [5, 9, 8, 13, 13, 14, 14, 13, 11], rows));

        string Year(string field, int year) => Cell(p.Money(field, year, "万元"), "c", 1, 1);
    }

    private static string Side(string text, int down) => Cell(text, "wv", 1, down);
}

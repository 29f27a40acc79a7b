using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>One sheet as a spreadsheet prints it: seven narrow columns, merged cells, side headings set upright, filling notes between the rows.</summary>
internal static class ExcelGrid
{
    public static readonly HiddenDesign Design = new("excel-grid", """
        table.xl { font-size: 8.5pt; } .xl td { border: 0.7px solid #444; padding: 0.7mm 0.8mm; height: 5.4mm; } .xl td.h { text-align: center; background: #f2f2f2; }
        .xl td.note { color: #808080; font-size: 7pt; text-align: left; } .xl td.big { font-size: 13pt; font-weight: bold; text-align: center; border: none; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        p.Sheet.Begin("form");
        List<string> rows =
        [
            Row(Cell($"{p.Programme.CallYear}年度{p.Programme.FormTitle}", "big", 7, 1)),
            Row(Side("企业信息", 6), Label(p.Word(Name)), Value(p.Text(Name), 3), Label(p.Word(Uscc)), Value(p.Text(Uscc))),
            Row(Label(p.Word(Address)), Value(p.Text(Address), 3), Label(p.Word(District)), Value(p.Text(District))),
            Row(Label(p.Word(LegalRepresentative)), Value(p.Text(LegalRepresentative)), Label(p.Word(Established)), Value(p.Text(Established)), Label(p.Word(RegisteredCapital) + "(万元)"), Value(p.Money(RegisteredCapital, null, "万元"))),
            Row(Label(p.Word(ContactName)), Value(p.Text(ContactName)), Label(p.Word(ContactPhone)), Value(p.Text(ContactPhone)), Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail))),
            Row(Label(p.Word(Industry)), Value(p.Text(Industry), 3), Label(p.Word(FormerNames)), Value(p.Text(FormerNames))),
            Row(Note("注：企业名称、注册地址须与营业执照一致；注册资本按营业执照填写；本表金额单位除注明外均为万元，保留两位小数。", 6)),
            Row(Side("近三年财务状况", p.WithShares ? 14 : 12), Label("指标（万元）", 2), Label($"{p.Years[0]}年"), Label($"{p.Years[1]}年"), Label($"{p.Years[2]}年"), Label("备注")),
            .. Money(p, Sales, ""),
            Row([Label("其中：主营业务收入", 2), .. p.Years.Select(y => Value(Wan(p, MainBusiness(p, y)))), Value("")]),
            Row([Label("其中：高新技术产品收入", 2), .. p.Years.Select(y => Value(Wan(p, MainBusiness(p, y) * 0.82m))), Value("")]),
            .. Money(p, Rd, "含委外"), .. Share(p, RdShare), .. Money(p, Ip, ""), .. Share(p, IpShare), .. Money(p, ProfitTax, ""), .. Money(p, Profit, ""), .. Money(p, Tax, ""), .. Money(p, NetProfit, ""), .. Money(p, Assets, "年末数"),
            Row(Note("注：利税总额=利润总额+实际缴纳税额（不含代扣代缴个人所得税）；研发经费按专项审计口径填写，应与审计报告一致。", 6)),
            Row(Side("人员与专利", 4), Label(p.Word(StaffTotal) + "(人)"), Value(p.Count(StaffTotal)), Label("其中：" + p.Word(StaffRd)), Value(p.Count(StaffRd)), Label(p.Word(IpManagers)), Value(p.Count(IpManagers))),
            Row(Label("其中：知识产权专职"), Value(p.Count(IpFulltime)), Label("其中：知识产权兼职"), Value(p.Count(IpParttime)), Label(p.Word(Trademarks) + "(件)"), Value(p.Count(Trademarks))),
            Row(Label(p.Word(Patents) + "(件)"), Value(p.Count(Patents)), Label("其中：有效发明"), Value(p.Count(Inventions)), Label("有效实用新型"), Value(p.Count(UtilityModels))),
            Row(Label("有效外观设计"), Value(p.Count(Designs)), Label(p.Word(p.Programme.PctField)), Value(p.Count(p.Programme.PctField)), Label("软件著作权(件)"), Value((p.Hand.Seed % 40).ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ];
        if (p.HighValue)
        {
            rows.Add(Row(Side("资质", 3), Label(p.Word(Champion), 2), Value(p.Text(Champion)), Label(p.Word(LittleGiant), 2), Value(p.Text(LittleGiant))));
            rows.Add(Row(Label(p.Word(Award), 4), Value(p.Text(Award), 2)));
            rows.Add(Row(Label(p.Word(Joint)), Value(p.Text(Joint), 2), Label(p.Word(Partners)), Value(p.Text(Partners), 2)));
        }

        rows.Add(Row(Side("项目", p.HighValue ? 5 : 4), Label(p.Word(ProjectName)), Value(p.Text(ProjectName), 3), Label(p.Word(ProjectLeader)), Value(p.Text(ProjectLeader))));
        rows.Add(Row(Label("项目起止年月"), Value($"{p.Text(ProjectStart)}—{p.Text(ProjectEnd)}", 3), Label(p.Word(BudgetTotal) + "(万元)"), Value(p.Money(BudgetTotal, null, "万元"))));
        rows.Add(Row(Label(p.Word(CityGrant)), Value(p.Money(CityGrant, null, "万元")), Label(p.Word(DistrictMatch)), Value(p.Money(DistrictMatch, null, "万元")), Label(p.Word(SelfRaised)), Value(p.Money(SelfRaised, null, "万元"))));
        rows.Add(Row(Note("注：经费单位为万元。辖市区配套原则上与市级资金1∶1；拨付比例70%、30%。", 6)));
        if (p.HighValue) rows.Add(Row(Label(p.Word(InventionGrowth), 2), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate), 2), Value(p.Percent(ImplementationRate))));
        p.Add(Table("xl", [6, 18, 15, 16, 15, 16, 14], rows));
    }

    private static IEnumerable<string> Money(HiddenPen p, string field, string remark)
    {
        yield return Row([Label(p.Word(field), 2), .. p.Years.Select(y => Value(p.Money(field, y, "万元"))), Value(remark)]);
    }

    private static IEnumerable<string> Share(HiddenPen p, string field)
    {
        if (p.WithShares) yield return Row([Label(p.Word(field) + "(%)", 2), .. p.Years.Select(y => Value(p.Percent(field, y, sign: false))), Value("")]);
    }

    private static decimal MainBusiness(HiddenPen p, int year) => Math.Round(p.World.Company.Years.First(y => y.Year == year).Sales * 0.934m / 100m) * 100m;

    private static string Wan(HiddenPen p, decimal yuan) => Ink.HiddenInk.Money(yuan, "万元", behind: false, p.Hand).Text;
}

using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>A bureau's DOCX template: instructions on a page of their own, one six-column table through the whole form, labels spread or set apart by hand.</summary>
internal static class WordSix
{
    public static readonly HiddenDesign Design = new("word-six", "", Write, Office: true, Furniture: "第 |PAGE| 页 共 |NUMPAGES| 页");

    private static void Write(HiddenPen p)
    {
        SecondCovers.Plain(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">填 写 说 明</h2>");
        foreach (var line in new[]
        {
            "一、申报书须在管理系统在线填写，由系统导出后打印，纸质材料与网上内容必须完全一致。", "二、金额除注明外以万元为单位，保留两位小数；比例保留一至两位小数。",
            $"三、经济指标以经审计的{p.Years[0]}、{p.Years[1]}、{p.Last}年度财务报表为准；人员和知识产权数据截至申报之日。", "四、项目经费中市级资金与辖市区资金合计不超过100万元。", "五、没有的项目填“" + p.Hand.Nothing + "”，不得空缺。",
        }) p.Add($"<p class=\"t\">{line}</p>");
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">申 报 表</h2>");
        List<string> rows =
        [
            Row(Spread(Name), Value(p.Text(Name), 5)),
            Row(Spread(FormerNames), Value(p.Text(FormerNames), 2), Spread(Uscc), Value(p.Text(Uscc), 2)),
            Row(Spread(Address), Value(p.Text(Address), 5)),
            Row(Spread(LegalRepresentative), Value(p.Text(LegalRepresentative)), Spread(Established), Value(p.Text(Established)), Spread(RegisteredCapital), Value(p.Money(RegisteredCapital, null, "万元", behind: true))),
            Row(Spread(ContactName), Value(p.Text(ContactName)), Spread(ContactPhone), Value(p.Text(ContactPhone)), Spread(ContactEmail), Value(p.Text(ContactEmail))),
            Row(Spread(District), Value(p.Text(District), 2), Spread(Industry), Value(p.Text(Industry), 2)),
            Row(Spread(ProjectName), Value(p.Text(ProjectName), 5)),
            Row(Spread(ProjectLeader), Value(p.Text(ProjectLeader)), Spread(ProjectStart), Value(p.Text(ProjectStart)), Spread(ProjectEnd), Value(p.Text(ProjectEnd))),
            Row(Spread(StaffTotal), Count(StaffTotal), Spread(StaffRd), Count(StaffRd), Spread(IpManagers), Count(IpManagers)),
            Row(Spread(IpFulltime), Count(IpFulltime), Spread(IpParttime), Count(IpParttime), Spread(Trademarks), Count(Trademarks)),
            Row(Spread(Patents), Count(Patents), Spread(Inventions), Count(Inventions), Spread(UtilityModels), Count(UtilityModels)),
            Row(Spread(Designs), Count(Designs), Spread(p.Programme.PctField), Count(p.Programme.PctField), Label("软件著作权"), Value($"{p.Hand.Seed % 17 + 1}{p.Hand.Item}")),
        ];
        if (p.HighValue)
        {
            rows.Add(Row(Label(p.Word(Champion), 4), Value(p.Text(Champion), 2)));
            rows.Add(Row(Label(p.Word(LittleGiant), 4), Value(p.Text(LittleGiant), 2)));
            rows.Add(Row(Label(p.Word(Award), 4), Value(p.Text(Award), 2)));
            rows.Add(Row(Label(p.Word(Joint), 1), Value(p.Text(Joint), 2), Label(p.Word(Partners)), Value(p.Text(Partners), 2)));
            rows.Add(Row(Label(p.Word(InventionGrowth), 2), Value(p.Percent(InventionGrowth)), Label(p.Word(ImplementationRate), 2), Value(p.Percent(ImplementationRate))));
        }

        p.Add(Table("form", [15, 19, 15, 18, 15, 18], rows));
        p.Add("<p><b>近三年经济指标</b></p><p class=\"cap\">单位：万元</p>");
        List<string> years = [Row([Cell("指　标", "d", 1, 1), .. p.Years.Select(y => Label($"{y} 年"))])];
        foreach (var field in new[] { Sales, Rd, RdShare, Ip, IpShare, Profit, Tax, ProfitTax, NetProfit, Assets })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            years.Add(Row([Value(p.Word(field)), .. p.Years.Select(y => Cell(field is RdShare or IpShare ? p.Percent(field, y) : p.Money(field, y, "万元"), "r", 1, 1))]));
        }

        p.Add(Table("form", [37, 21, 21, 21], years));
        p.Add("<p><b>项目经费来源</b></p>");
        p.Add(Table("form", [25, 25, 25, 25], Row(new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Label(p.Word(f)))), Row(new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }.Select(f => Cell(p.Money(f, null, "万元", behind: true), "h", 1, 1)))));

        string Spread(string field) => Cell(p.Word(field), "d", 1, 1);

        string Count(string field) => Value(p.Count(field, counter: true));
    }
}

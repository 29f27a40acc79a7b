using System.Globalization;
using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>A statistician's table: number, indicator, unit of measure in its own column, one column a year; only horizontal rules.</summary>
internal static class IndicatorTable
{
    public static readonly HiddenDesign Design = new("indicator-unit", """
        table.three { border-top: 1.6px solid #000; border-bottom: 1.6px solid #000; font-size: 9.5pt; } .three tr.first td { border-bottom: 0.8px solid #000; font-weight: bold; }
        .three td { padding: 0.9mm 1mm; } .three td.r { text-align: right; } .three td.sub { padding-left: 6mm; }
        p.kv { margin: 1.6mm 0; } p.kv b { display: inline-block; width: 44mm; font-weight: normal; text-align: right; padding-right: 4mm; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        Covers.Dotted(p, "");
        p.Sheet.Begin("form");
        p.Add("<h2>第一部分　申报主体</h2>");
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry, ContactName, ContactPhone, ContactEmail })
            p.Add($"<p class=\"kv\"><b>{p.Word(field)}</b>{p.Text(field)}</p>");
        p.Add($"<p class=\"kv\"><b>{p.Word(RegisteredCapital)}</b>人民币{p.Money(RegisteredCapital, null, "万元", behind: true)}</p>");
        p.Add("<h2>第二部分　主要指标</h2>");
        var number = 0;
        List<string> rows = [$"<tr class=\"first\">{Value("序号")}{Value("指标名称")}{Value("计量单位")}{string.Concat(p.Years.Select(y => Right($"{y}年")))}</tr>"];
        foreach (var field in new[] { Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets })
        {
            Add(p.Word(field), "万元", y => p.Money(field, y, "万元"));
            if (field == Sales) Sub("其中：新产品销售收入", "万元", y => Ink.HiddenInk.Money(Math.Round(p.World.Company.Years.First(x => x.Year == y).Sales * 0.31m / 100m) * 100m, "万元", behind: false, p.Hand).Text);
            if (field == Rd && p.WithShares) Sub(p.Word(RdShare), "%", y => p.Percent(RdShare, y, sign: false));
            if (field == Ip && p.WithShares) Sub(p.Word(IpShare), "%", y => p.Percent(IpShare, y, sign: false));
        }

        p.Add(Table("three", [8, 34, 12, 15, 15, 16], rows));
        p.Add($"<p class=\"t\">说明：上表数据取自经审计的财务报表；下列指标为截至{p.Last}年底时点数。</p>");
        rows = [$"<tr class=\"first\">{Value("序号")}{Value("指标名称")}{Value("计量单位")}{Right("数值")}{Value("　备注")}</tr>"];
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Point(p.Word(field), "人", p.Count(field), field == IpManagers ? "　专职、兼职之和" : "");
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Point(p.Word(field), p.Hand.Item, p.Count(field), "");
        if (p.HighValue)
        {
            Point(p.Word(InventionGrowth) + "（建设期目标）", "%", p.Percent(InventionGrowth, sign: false), "");
            Point(p.Word(ImplementationRate) + "（建设期目标）", "%", p.Percent(ImplementationRate, sign: false), "");
        }

        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) Point(p.Word(field), "万元", p.Money(field, null, "万元"), field == SelfRaised ? "　已落实" : "");
        p.Add(Table("three", [8, 44, 12, 16, 20], rows));
        p.Add("<h2>第三部分　项目与资质</h2>");
        p.Add($"<p class=\"kv\"><b>{p.Word(ProjectName)}</b>{p.Text(ProjectName)}</p><p class=\"kv\"><b>{p.Word(ProjectLeader)}</b>{p.Text(ProjectLeader)}</p>");
        p.Add($"<p class=\"kv\"><b>项目起止时间</b>{p.Text(ProjectStart)} 至 {p.Text(ProjectEnd)}</p>");
        if (!p.HighValue) return;
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) p.Add($"<p class=\"kv\"><b>{p.Word(field)}</b>{p.Text(field)}</p>");

        void Add(string label, string unit, Func<int, string> value) => rows.Add(Row(Value((++number).ToString(CultureInfo.InvariantCulture)), Value(label), Value(unit), string.Concat(p.Years.Select(y => Right(value(y))))));

        void Sub(string label, string unit, Func<int, string> value) => rows.Add(Row(Value(""), Cell(label, "sub", 1, 1), Value(unit), string.Concat(p.Years.Select(y => Right(value(y))))));

        void Point(string label, string unit, string value, string remark) => rows.Add(Row(Value((++number).ToString(CultureInfo.InvariantCulture)), Value(label), Value(unit), Right(value), Value(remark)));
    }

    private static string Right(string html) => Cell(html, "r", 1, 1);
}

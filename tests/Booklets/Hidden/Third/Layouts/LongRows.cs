using System.Globalization;
using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>A row for every indicator and year: the indicator's name stands beside its three years, unit and remark have columns, the table runs on over pages under the same heads.</summary>
internal static class LongRows
{
    public static readonly HiddenDesign Design = new("long-rows", "tbody.keep { break-inside: avoid; } .frame td.l { text-align: left; }", Write,
        Furniture: "@page { @bottom-right { content: \"第\" counter(page) \"页\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Ruled(p);
        p.Sheet.Begin("form");
        p.Add("<h2>一、申报单位和项目</h2>");
        var number = 0;
        List<string> rows = [];
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry, ContactName, ContactPhone, ContactEmail }) Line(p.Word(field), p.Text(field));
        Line(p.Word(RegisteredCapital), p.Money(RegisteredCapital, null, "万元", behind: true));
        foreach (var field in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) Line(p.Word(field), p.Text(field));
        if (p.HighValue)
        {
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Line(p.Word(field), p.Text(field));
        }

        p.Add(Headed("frame", [9, 36, 55], Row(Label("序号"), Label("填报项目"), Label("填报内容")), rows));
        p.Add("<h2>二、申报数据</h2>");
        rows = [];
        number = 0;
        foreach (var field in new[] { Sales, Profit, Tax, ProfitTax, NetProfit, Assets, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            var share = field is RdShare or IpShare;
            number++;
            for (var i = 0; i < 3; i++)
            {
                var y = p.Years[i];
                var head = i > 0 ? "" : Label(Text(number), 1, 3) + Cell(p.Word(field), "l", 1, 3);
                var line = Row(head, Label($"{y}年"), Label(share ? "%" : "万元"), Cell(share ? p.Percent(field, y, sign: false) : p.Money(field, y, "万元"), "r", 1, 1), Value(share ? "自动计算" : field == Assets ? "年末数" : ""));
                rows.Add(i == 0 ? "</tbody><tbody class=\"keep\">" + line : line);
            }
        }

        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime }) Point(field, p.Hand.Person, p.Count(field), field == IpManagers ? "专职、兼职合计" : "");
        foreach (var field in new[] { Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Point(field, p.Hand.Item, p.Count(field), field == Patents ? "三类合计" : "");
        foreach (var field in new[] { CityGrant, DistrictMatch, SelfRaised, BudgetTotal }) Point(field, "万元", p.Money(field, null, "万元"), field == BudgetTotal ? "以上三项合计" : "");
        if (p.HighValue)
        {
            foreach (var field in new[] { InventionGrowth, ImplementationRate }) Point(field, "%", p.Percent(field, sign: false), "实施期目标");
        }

        p.Add(Headed("frame", [8, 34, 13, 11, 19, 15], Row(Label("序号"), Label("指标名称"), Label("年度"), Label("单位"), Label("数值"), Label("备注")), rows));
        p.Add("<p class=\"note\">注：1.财务数据按年度审计报告填列；2.人员、知识产权数据为申报当日数；3.“备注”栏由系统生成，不需填写。</p>");

        void Line(string label, string value) => rows.Add(Row(Label(Text(++number)), Cell(label, "l", 1, 1), Value(value)));

        void Point(string field, string unit, string value, string remark) => rows.Add("</tbody><tbody class=\"keep\">" + Row(
            Label(Text(++number)), Cell(p.Word(field), "l", 1, 1), Label(field.StartsWith("budget", StringComparison.Ordinal) || field.StartsWith("target", StringComparison.Ordinal) ? "实施期" : "申报时"), Label(unit), Cell(value, "r", 1, 1), Value(remark)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

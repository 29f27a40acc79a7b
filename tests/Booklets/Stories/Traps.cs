using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Stories;

/// <summary>
/// Sentences whose figures are not the applicant's own: plans, peers, partners, subsidiaries, markets, prices. Each figure that a reader
/// could take for a field is recorded with the stance it has.
/// </summary>
internal static class Traps
{
    public static IReadOnlyList<string> Draw(Random random, Sheet sheet, Company company, ProgrammeFacts programme)
    {
        var last = programme.LastYear;
        var goal = last + programme.TermYears;
        var other = $"江苏{Names.Mark(random)}{Names.Trade(random)}有限公司";
        var bigger = Math.Round(company.LastYear.Sales * 1.6m / 100000000m, 1) + 1;
        Func<string>[] all =
        [
            () => $"公司力争到{goal}年销售收入突破{Money(FieldIds.Sales, goal, bigger, "亿元", "target")}，研发投入占比提高到{Percent(FieldIds.RdShare, goal, "6.5", "target")}。",
            () => $"项目实施期满，预计有效发明专利达到{Count(FieldIds.Inventions, company.Patents.Length + 60, "target")}，知识产权管理人员增至{Count(FieldIds.IpManagers, 12, "target", "人")}。",
            () => $"据行业协会统计，{last}年同行业平均研发占比{Percent(FieldIds.RdShare, last, "4.2", "other-party")}，低于公司水平。",
            () => $"合作单位{other}{last}年销售收入{Money(FieldIds.Sales, last, 8.6m, "亿元", "other-party")}，拥有有效专利{Count(FieldIds.Patents, 213, "other-party")}。",
            () => $"子公司常州{Names.Mark(random)}贸易有限公司{last}年实现销售收入{Money(FieldIds.Sales, last, 3210.55m, "万元", "other-party")}，拥有有效专利{Count(FieldIds.Patents, 15, "other-party")}，未计入本表。",
            () => $"主要竞争对手德国某公司{last}年研发费用达{Money(FieldIds.Rd, last, 2.3m, "亿元", "other-party")}。",
            () => $"据测算，{last}年国内市场规模达356亿元，到{goal}年将超过520亿元。",
            () => $"产品单价约3.2万元/台，较进口产品低30%左右。",
            () => $"预计{goal}年实现利税{Money(FieldIds.ProfitTax, goal, 9800m, "万元", "target")}，新增就业50人。",
            () => $"行业龙头企业平均拥有有效发明专利{Count(FieldIds.Inventions, 300, "other-party")}以上，职工总数超过{Count(FieldIds.StaffTotal, 5000, "other-party", "人")}。",
            () => $"公司研发投入占比较行业平均高1.2个百分点，主导产品市场占有率达18.5%，连续三年国内第一。",
            () => $"公司与常州大学联合开展技术攻关，对方投入研究经费260万元。",
        ];
        return [.. all.OrderBy(_ => random.Next()).Take(7).Select(write => write())];

        string Money(string field, int year, decimal amount, string unit, string stance)
        {
            var text = amount.ToString(CultureInfo.InvariantCulture) + unit;
            return sheet.Value(field, year, new Printed(text, FactWriter.Plain(amount * NumberWriter.UnitFactor(unit)), "元", unit), labelled: false, stance);
        }

        string Percent(string field, int year, string percent, string stance) =>
            sheet.Value(field, year, new Printed(percent + "%", percent, "%", "%"), labelled: false, stance);

        string Count(string field, int count, string stance, string counter = "件") => sheet.Value(
            field, null, new Printed(string.Create(CultureInfo.InvariantCulture, $"{count}{counter}"), FactWriter.Plain(count), counter, counter), labelled: false, stance);
    }
}

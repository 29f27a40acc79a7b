using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>A form answered in whole paragraphs: who we are, a paragraph a year, people, rights, the project; 亿元 beside 万元.</summary>
internal static class Narrative
{
    public static readonly HiddenDesign Design = new("narrative", "p.n { margin: 2.4mm 0; text-align: justify; text-indent: 2em; line-height: 1.75; } p.n b { font-weight: bold; }", Write,
        Furniture: "@page { @top-center { content: \"项目申报材料\"; font-size: 8.5pt; color: #666; } @bottom-center { content: counter(page); font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        SecondCovers.Own(p);
        p.Sheet.Begin("form");
        p.Add("<h2>1　申报单位</h2>");
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry }) p.Add($"<p class=\"n\"><b>{p.Word(field)}：</b>{p.Text(field)}</p>");
        p.Add($"<p class=\"n\"><b>{p.Word(RegisteredCapital)}：</b>{p.Money(RegisteredCapital, null, "万元", behind: true)}</p>");
        p.Add($"<p class=\"n\"><b>{p.Word(ContactName)}：</b>{p.Text(ContactName)}，<b>{p.Word(ContactPhone)}：</b>{p.Text(ContactPhone)}，<b>{p.Word(ContactEmail)}：</b>{p.Text(ContactEmail)}</p>");
        p.Add("<h2>2　近三年经营与研发</h2>");
        foreach (var y in p.Years)
        {
            p.Add($"<p class=\"n\">{y}年度：营业收入{In(Sales, y)}，利润总额{In(Profit, y)}，净利润{In(NetProfit, y)}，纳税总额{In(Tax, y)}，利税总额{In(ProfitTax, y)}，年末资产总额{In(Assets, y)}。"
                + $"当年研发费用{In(Rd, y)}{(p.WithShares ? $"，占营业收入的{p.Percent(RdShare, y, labelled: false)}" : "")}；知识产权费用{In(Ip, y)}{(p.WithShares ? $"，占研发费用的{p.Percent(IpShare, y, labelled: false)}" : "")}。</p>");
        }

        p.Add("<h2>3　人员</h2>");
        p.Add($"<p class=\"n\">截至{p.Last}年12月31日，公司职工总数{Number(StaffTotal)}，其中研发人员{Number(StaffRd)}。设有独立的知识产权部，知识产权管理人员共{Number(IpManagers)}，其中专职{Number(IpFulltime)}，兼职{Number(IpParttime)}。</p>");
        p.Add("<h2>4　知识产权</h2>");
        p.Add($"<p class=\"n\">公司现有有效专利{Number(Patents)}，其中发明专利{Number(Inventions)}、实用新型专利{Number(UtilityModels)}、外观设计专利{Number(Designs)}；"
            + $"{(p.HighValue ? "已进入国家阶段的PCT专利申请" : "提交PCT专利申请")}{Number(p.Programme.PctField)}；有效注册商标{Number(Trademarks)}。</p>");
        p.Add("<h2>5　拟实施项目</h2>");
        p.Add($"<p class=\"n\"><b>{p.Word(ProjectName)}：</b>{p.Text(ProjectName)}</p><p class=\"n\"><b>{p.Word(ProjectLeader)}：</b>{p.Text(ProjectLeader)}</p>");
        p.Add($"<p class=\"n\">项目自{p.Text(ProjectStart)}起至{p.Text(ProjectEnd)}止。项目总投入{Cash(BudgetTotal)}，其中申请市级资金{Cash(CityGrant)}、辖市区配套资金{Cash(DistrictMatch)}、企业自筹资金{Cash(SelfRaised)}。</p>");
        if (!p.HighValue) return;
        p.Add($"<p class=\"n\">通过项目实施，发明专利及PCT专利申请量增长{p.Percent(InventionGrowth, labelled: false)}，专利实施率达到{p.Percent(ImplementationRate, labelled: false)}。</p>");
        p.Add("<h2>6　资质、奖励和联合申报</h2>");
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) p.Add($"<p class=\"n\"><b>{p.Word(field)}：</b>{p.Text(field)}</p>");

        // Sales stand in a table of the plan once more, in 万元: stated here in 亿元 it would be unclear which of the two is the form's own.
        string In(string field, int year) => p.Money(field, year, field == Assets && p.Has(field, year) && Math.Abs(p.World.Form.Number(field, year)) >= 100000000m && p.Hand.Seed % 2 == 0 ? "亿元" : "万元", behind: true, labelled: false);

        string Number(string field) => p.Count(field, counter: true, labelled: false);

        string Cash(string field) => p.Money(field, null, "万元", behind: true, labelled: false);
    }
}

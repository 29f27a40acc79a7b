using DocPipeline.Booklets.Hidden.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>A questionnaire: sentences whose blanks are filled in on rules, and boxes to tick behind questions.</summary>
internal static class FillIn
{
    public static readonly HiddenDesign Design = new("fill-in", """
        p.q { margin: 2.2mm 0; line-height: 1.9; text-align: justify; } u { text-decoration: none; border-bottom: 0.7pt solid #000; padding: 0 2mm; }
        p.hint { color: #7f7f7f; font-size: 8.5pt; margin: 0 0 2mm 4mm; }
        """, Write);

    private static void Write(HiddenPen p)
    {
        Covers.Dotted(p, "");
        p.Sheet.Begin("form");
        p.Add("<h2>一、申报单位自述</h2>");
        foreach (var field in new[] { Name, FormerNames, Uscc, Address, District, Industry, LegalRepresentative, Established }) p.Add($"<p class=\"q\">{p.Word(field)}：<u>　{p.Text(field)}　</u></p>");
        p.Add($"<p class=\"q\">{p.Word(RegisteredCapital)}：<u>　{p.Money(RegisteredCapital, null, "万元")}　</u>万元</p>");
        p.Add("<p class=\"hint\">（填写说明：名称、地址与营业执照一致；注册资本为营业执照所载金额。）</p>");
        p.Add($"<p class=\"q\">{p.Word(ContactName)}：<u>　{p.Text(ContactName)}　</u>　{p.Word(ContactPhone)}：<u>　{p.Text(ContactPhone)}　</u>　{p.Word(ContactEmail)}：<u>　{p.Text(ContactEmail)}　</u></p>");
        p.Add("<h2>二、经营与研发情况</h2>");
        foreach (var y in p.Years)
        {
            p.Add($"<p class=\"q\">{y}年，本单位实现营业收入<u> {In(Sales, y)} </u>万元，利润总额<u> {In(Profit, y)} </u>万元，净利润<u> {In(NetProfit, y)} </u>万元，"
                + $"上缴税金<u> {In(Tax, y)} </u>万元，利税总额<u> {In(ProfitTax, y)} </u>万元，年末资产总额<u> {In(Assets, y)} </u>万元；"
                + $"投入研发费用<u> {In(Rd, y)} </u>万元{(p.WithShares ? $"，占营业收入的<u> {p.Percent(RdShare, y, sign: false, labelled: false)} </u>%" : "")}；"
                + $"知识产权经费支出<u> {In(Ip, y)} </u>万元{(p.WithShares ? $"，占研发费用的<u> {p.Percent(IpShare, y, sign: false, labelled: false)} </u>%" : "")}。</p>");
        }

        p.Add("<h2>三、人员与知识产权</h2>");
        p.Add($"<p class=\"q\">本单位现有职工<u> {p.Count(StaffTotal, labelled: false)} </u>人，其中研发人员<u> {p.Count(StaffRd, labelled: false)} </u>人；知识产权管理人员共<u> {p.Count(IpManagers, labelled: false)} </u>人，其中专职<u> {p.Count(IpFulltime, labelled: false)} </u>人、兼职<u> {p.Count(IpParttime, labelled: false)} </u>人。</p>");
        p.Add($"<p class=\"q\">本单位拥有有效专利<u> {p.Count(Patents, labelled: false)} </u>件，其中发明专利<u> {p.Count(Inventions, labelled: false)} </u>件、实用新型专利<u> {p.Count(UtilityModels, labelled: false)} </u>件、外观设计专利<u> {p.Count(Designs, labelled: false)} </u>件；"
            + (p.HighValue ? "进入国家阶段的PCT专利申请" : "PCT专利申请") + $"<u> {p.Count(p.Programme.PctField, labelled: false)} </u>件；有效注册商标<u> {p.Count(Trademarks, labelled: false)} </u>件。</p>");
        if (p.HighValue)
        {
            p.Add("<h2>四、资质与合作</h2>");
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint }) p.Add($"<p class=\"q\">{p.Word(field)}？　　{p.Text(field)}</p>");
            p.Add($"<p class=\"q\">{p.Word(Partners)}（没有的填“无”）：<u>　{p.Text(Partners)}　</u></p>");
        }

        p.Add($"<h2>{(p.HighValue ? "五" : "四")}、拟实施项目</h2>");
        p.Add($"<p class=\"q\">{p.Word(ProjectName)}：<u>　{p.Text(ProjectName)}　</u></p><p class=\"q\">{p.Word(ProjectLeader)}：<u>　{p.Text(ProjectLeader)}　</u></p>");
        p.Add($"<p class=\"q\">实施周期：<u> {p.Text(ProjectStart)} </u>至<u> {p.Text(ProjectEnd)} </u></p>");
        p.Add($"<p class=\"q\">项目总投入<u> {Budget(BudgetTotal)} </u>万元，其中申请市级资金<u> {Budget(CityGrant)} </u>万元，辖市区配套<u> {Budget(DistrictMatch)} </u>万元，单位自筹<u> {Budget(SelfRaised)} </u>万元。</p>");
        if (p.HighValue) p.Add($"<p class=\"q\">{p.Word(InventionGrowth)}：<u> {p.Percent(InventionGrowth, sign: false)} </u>%；{p.Word(ImplementationRate)}：<u> {p.Percent(ImplementationRate, sign: false)} </u>%。</p>");

        string In(string field, int year) => p.Money(field, year, "万元", labelled: false);

        string Budget(string field) => p.Money(field, null, "万元", labelled: false);
    }
}

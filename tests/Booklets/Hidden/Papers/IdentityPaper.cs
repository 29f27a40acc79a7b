using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>营业执照 in the two columns of the form in use since 2019.</summary>
internal static class IdentityPaper
{
    public static void Licence(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        pen.Page("营　业　执　照");
        pen.Sheet.Add($"<p class=\"no\">（副　本）</p><p class=\"num\">编号 {320400000000 + pen.Random.Next(1, 999999)}</p>");
        pen.Sheet.Add($"<p>统一社会信用代码</p><p><b>{pen.Sheet.Value(FieldIds.Uscc, null, new Printed(c.Uscc, c.Uscc, "", ""))}</b></p>");
        var type = c.Name.Contains("股份", StringComparison.Ordinal) ? "股份有限公司（上市、自然人投资或控股）" : "有限责任公司（自然人投资或控股）";
        var capital = form.Hand.Seed % 2 == 0
            ? new Printed(CapitalWriter.Yuan(c.RegisteredCapital), Ink.HiddenInk.Plain(c.RegisteredCapital), "元", "元")
            : Ink.HiddenInk.Money(c.RegisteredCapital, "万元", behind: true, form.Hand);
        var founded = Fact.Day(c.Established).Text;
        pen.Sheet.Add(Table("bare", [14, 40, 14, 32],
            Row(Value("名　　称"), Value(pen.Name), Value("注册资本"), Value(pen.Sheet.Value(FieldIds.RegisteredCapital, null, capital))),
            Row(Value("类　　型"), Value(type), Value("成立日期"), Value(pen.Sheet.Value(FieldIds.Established, null, new Printed(Ink.HiddenInk.Date(founded, Ink.DayInk.PaddedChinese), founded, "", "")))),
            Row(Value("法定代表人"), Value(pen.Field(FieldIds.LegalRepresentative, c.LegalRepresentative)), Value("营业期限"), Value($"{Ink.HiddenInk.Date(founded, Ink.DayInk.PaddedChinese)}至******")),
            Row(Value("经营范围"), Value($"{c.Product}、配件的研究开发、制造与销售；技术咨询、技术服务；道路货物运输（不含危险货物）。"), Value("住　　所"), Value(pen.Field(FieldIds.Address, c.Address)))));
        pen.Sheet.Add($"<p class=\"sign\">登记机关<br/>{pen.Programme.LastYear - 1}年05月20日</p><p class=\"foot\">国家企业信用信息公示系统网址：http://www.gsxt.gov.cn　　国家市场监督管理总局监制</p>");
    }
}

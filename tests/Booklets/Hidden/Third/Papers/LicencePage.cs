using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>营业执照 in two halves as printed since 2019: names at the left, capital, day and place at the right.</summary>
internal static class LicencePage
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var founded = Fact.Day(c.Established).Text;
        pen.Page("营 业 执 照");
        pen.Sheet.Add($"<p class=\"no\">（副　本）</p><p>统一社会信用代码</p><p>{pen.Sheet.Value(FieldIds.Uscc, null, new Printed(c.Uscc, c.Uscc, "", ""))}</p>");
        var kind = c.Name.Contains("股份", StringComparison.Ordinal) ? "股份有限公司（非上市、自然人投资或控股）" : "有限责任公司（自然人投资或控股）";
        pen.Sheet.Add(Table("bare", [15, 37, 15, 33],
            Row(Label("名　　称"), Value(pen.Name), Label("注册资本"), Value(pen.Sheet.Value(FieldIds.RegisteredCapital, null, HiddenInk.Money(c.RegisteredCapital, "万元", behind: true, form.Hand with { Trimmed = true, Digits = DigitInk.Narrow })))),
            Row(Label("类　　型"), Value(kind), Label("成立日期"), Value(pen.Sheet.Value(FieldIds.Established, null, new Printed(HiddenInk.Date(founded, DayInk.PaddedChinese), founded, "", "")))),
            Row(Label("法定代表人"), Value(pen.Field(FieldIds.LegalRepresentative, c.LegalRepresentative)), Label("住　　所"), Value(pen.Field(FieldIds.Address, c.Address))),
            Row(Label("经营范围"), Value($"一般项目：{c.Product}研发、制造、销售；技术服务、技术开发；货物进出口（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）", 3))));
        pen.Sheet.Add($"<p class=\"sign\">登记机关：常州市行政审批局<br/>{pen.Programme.LastYear - 1}年07月14日</p><p class=\"note\">国家企业信用信息公示系统网址：http://www.gsxt.gov.cn</p>");
    }
}

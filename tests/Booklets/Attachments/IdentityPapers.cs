using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Attachments;

/// <summary>营业执照。</summary>
internal static class IdentityPapers
{
    public static void Licence(AttachmentPen pen)
    {
        var c = pen.Company;
        pen.Page("营业执照", "text-align:left");
        pen.Sheet.Add("<p class=no>（副本）</p>");
        pen.Line("统一社会信用代码", pen.Sheet.Value(FieldIds.Uscc, null, new Printed(c.Uscc, c.Uscc, "", "")));
        pen.Line("名　　称", pen.Name);
        pen.Line("类　　型", c.Name.Contains("股份", StringComparison.Ordinal) ? "股份有限公司（非上市）" : "有限责任公司");
        pen.Line("法定代表人", pen.Field(FieldIds.LegalRepresentative, c.LegalRepresentative));
        pen.Line("经营范围", $"{c.Product}的研发、制造、销售及技术服务；自营和代理各类商品及技术的进出口业务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）");
        var capital = CapitalWriter.Yuan(c.RegisteredCapital);
        pen.Line("注册资本", pen.Sheet.Value(FieldIds.RegisteredCapital, null, new Printed(capital, FactWriter.Plain(c.RegisteredCapital), "元", "元")));
        var day = Fact.Day(c.Established);
        pen.Line("成立日期", pen.Sheet.Value(FieldIds.Established, null, new Printed(AttachmentPen.Day(c.Established), day.Text, "", "")));
        pen.Line("营业期限", $"{AttachmentPen.Day(c.Established)}至长期");
        pen.Line("住　　所", pen.Field(FieldIds.Address, c.Address));
        pen.Sign($"登记机关：常州市市场监督管理局", new DateOnly(pen.Programme.LastYear - 1, 5, 20));
    }
}

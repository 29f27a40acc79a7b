using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>营业执照 as printed before 2019: line below line, label and value far apart, a copy number at the top.</summary>
internal static class LicenceScan
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var founded = Fact.Day(c.Established).Text;
        pen.Page("营　业　执　照");
        pen.Sheet.Add($"<p class=\"no\">(副 本)</p><p class=\"num\">编号 3204{pen.Random.Next(10, 99)}00020{pen.Programme.LastYear - 2}0{pen.Random.Next(1000, 9999)}</p><p class=\"no\">统一社会信用代码　{pen.Sheet.Value(FieldIds.Uscc, null, new Printed(c.Uscc, c.Uscc, "", ""))}　(1/1)</p>");
        var kind = c.Name.Contains("股份", StringComparison.Ordinal) ? "股份有限公司(非上市)" : "有限责任公司";
        pen.Sheet.Add("<div class=\"seal\">");
        Line("名　　　　称", pen.Name);
        Line("类　　　　型", kind);
        Line("住　　　　所", pen.Field(FieldIds.Address, c.Address));
        Line("法 定 代 表 人", pen.Field(FieldIds.LegalRepresentative, c.LegalRepresentative));
        Line("注 册 资 本", pen.Sheet.Value(FieldIds.RegisteredCapital, null, new Printed(CapitalWriter.Yuan(c.RegisteredCapital), FactWriter.Plain(c.RegisteredCapital), "元", "元")));
        Line("成 立 日 期", pen.Sheet.Value(FieldIds.Established, null, new Printed(HiddenInk.Date(founded, DayInk.PaddedChinese), founded, "", "")));
        Line("营 业 期 限", $"{HiddenInk.Date(founded, DayInk.PaddedChinese)}至******");
        Line("经 营 范 围", $"{c.Product}的研发、生产、销售及技术咨询；自营和代理各类商品及技术的进出口业务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）");
        pen.Sheet.Add($"</div><p class=\"sign\">登 记 机 关<br/>{pen.Programme.LastYear - 3} 年 04 月 19 日</p><p class=\"tip\">请于每年1月1日至6月30日通过国家企业信用信息公示系统公示年度报告</p>");

        void Line(string label, string value) => pen.Sheet.Add($"<p>{label}　　{value}</p>");
    }
}

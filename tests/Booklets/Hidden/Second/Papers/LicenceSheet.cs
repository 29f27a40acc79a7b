using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>营业执照 in one column, labels set apart, the capital in figures or in capitals.</summary>
internal static class LicenceSheet
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var founded = Fact.Day(c.Established).Text;
        pen.Page("营业执照");
        pen.Sheet.Add($"<p class=\"no\">（副本）{pen.Random.Next(1, 4)}/3</p>");
        pen.Sheet.Add($"<p class=\"num\">统一社会信用代码：{pen.Sheet.Value(FieldIds.Uscc, null, new Printed(c.Uscc, c.Uscc, "", ""))}</p>");
        Line("名　　称", pen.Name);
        Line("类　　型", c.Name.Contains("股份", StringComparison.Ordinal) ? "股份有限公司(非上市)" : "有限责任公司");
        Line("法定代表人", pen.Field(FieldIds.LegalRepresentative, c.LegalRepresentative));
        Line("经营范围", $"{c.Product}及零部件的研发、生产、销售；自营和代理各类商品及技术的进出口业务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）");
        Line("注册资本", pen.Sheet.Value(FieldIds.RegisteredCapital, null, form.Hand.Seed % 2 == 0
            ? HiddenInk.Money(c.RegisteredCapital, "万元", behind: true, form.Hand) : new Printed(CapitalWriter.Yuan(c.RegisteredCapital), HiddenInk.Plain(c.RegisteredCapital), "元", "元")));
        Line("成立日期", pen.Sheet.Value(FieldIds.Established, null, new Printed(HiddenInk.Date(founded, DayInk.PaddedChinese), founded, "", "")));
        Line("住　　所", pen.Field(FieldIds.Address, c.Address));
        pen.Sheet.Add($"<p class=\"sign\">登 记 机 关　　　　<br/>{pen.Programme.LastYear - 2} 年 11 月 09 日</p>");
        pen.Text("市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。");

        void Line(string label, string value) => pen.Sheet.Add($"<p class=\"item\"><b>{label}</b>　{value}</p>");
    }
}

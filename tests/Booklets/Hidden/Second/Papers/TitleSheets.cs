using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>Certificates, filings and awards of the second wave.</summary>
internal static class TitleSheets
{
    public static void Champion(AttachmentPen pen, HiddenPen form) => Granted(pen, "制造业单项冠军企业");

    public static void LittleGiant(AttachmentPen pen, HiddenPen form) => Granted(pen, "专精特新“小巨人”企业");

    public static void Award(AttachmentPen pen, HiddenPen form)
    {
        var patent = pen.Company.Patents.First(p => p.Type == PatentType.Invention);
        pen.Page("中国专利奖　证书");
        pen.Text($"{pen.Name}：你单位的专利“{patent.Title}”（专利号ZL{patent.Number}）荣获中国专利优秀奖，特发此证，以资鼓励。");
        pen.Sign("国家知识产权局", new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 0), 7, 21));
    }

    public static void Standard(AttachmentPen pen, HiddenPen form)
    {
        var from = new DateOnly(pen.Programme.CallYear - (pen.Plan.Expired ? 4 : 1), 4, 20);
        pen.Page("知识产权管理体系认证证书");
        pen.Sheet.Add(string.Create(CultureInfo.InvariantCulture, $"<p class=\"num\">注册号：49823IP{pen.Random.Next(1000, 9999)}R1M</p>"));
        pen.Text("兹证明");
        pen.Sheet.Add($"<p class=\"no big\">{pen.Name}</p>");
        pen.Text("知识产权管理体系符合标准 GB/T 29490-2013《企业知识产权管理规范》。");
        pen.Text($"认证范围：{pen.Company.Product}的研发、生产、销售的知识产权管理。");
        pen.Sheet.Add(Table("bare", [50, 50], Row(Value($"发证日期：{AttachmentPen.Day(from)}"), Value($"有效期至：{AttachmentPen.Day(from.AddYears(3).AddDays(-1))}"))));
        pen.Sign("中知（北京）认证有限公司", from);
    }

    public static void Pledge(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("专利权质押登记通知书");
        pen.Sheet.Add(Table("grid", [28, 72],
            Row(Label("出质人"), Value(pen.Name)), Row(Label("质权人"), Value("中国银行股份有限公司常州分行")), Row(Label("质押专利号"), Value("ZL" + pen.Company.Patents[0].Number)),
            Row(Label("登记号"), Value(string.Create(CultureInfo.InvariantCulture, $"Y{pen.Programme.LastYear}980{pen.Random.Next(100000, 999999)}"))), Row(Label("主债权金额"), Value("壹仟贰佰万元整"))));
        pen.Text("经审查，上述专利权质押登记申请符合《专利权质押登记办法》，予以登记。");
        pen.Sign("国家知识产权局", new DateOnly(pen.Programme.LastYear, 8, 30));
    }

    public static void ProductFiling(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(SecondPapers.Title("patent-product-filing", form.Hand.Seed));
        pen.Text($"备案主体：{pen.Name}");
        pen.Text($"备案产品：{pen.Company.Product}；关联专利：ZL{pen.Company.Patents[0].Number}（发明专利）。");
        pen.Text($"上述产品已在国家专利密集型产品备案认定试点平台完成备案，备案号{pen.Programme.LastYear}{pen.Random.Next(100000, 999999)}。");
        pen.Sign("国家知识产权局知识产权发展研究中心", new DateOnly(pen.Programme.LastYear, 9, 18));
    }

    private static void Granted(AttachmentPen pen, string title)
    {
        var from = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 1), 8, 1);
        pen.Page("证　书");
        pen.Sheet.Add($"<p class=\"no big\">{pen.Name}</p>");
        pen.Text($"被认定为国家{title}。");
        pen.Line("有效期", $"{from.Year}年{from.Month}月1日至{from.AddYears(3).AddDays(-1).Year}年{from.AddYears(3).AddDays(-1).Month}月{from.AddYears(3).AddDays(-1).Day}日");
        pen.Sign("工业和信息化部", from);
    }
}

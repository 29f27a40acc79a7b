using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>Certificates, filings and awards in other words than the open half's.</summary>
internal static class CertificatePaper
{
    public static void Champion(AttachmentPen pen, HiddenPen form) => Title(pen, "制造业单项冠军企业", $"主营产品：{pen.Company.Product}");

    public static void LittleGiant(AttachmentPen pen, HiddenPen form) => Title(pen, "专精特新“小巨人”企业", "国家级");

    public static void Award(AttachmentPen pen, HiddenPen form)
    {
        var patent = pen.Company.Patents.First(p => p.Type == PatentType.Invention);
        pen.Page("证　书");
        pen.Text($"为表彰在促进科学技术进步工作中做出重大贡献者，特颁发中国专利优秀奖证书。");
        pen.Line("专利", $"{patent.Title}（ZL{patent.Number}）");
        pen.Line("获奖单位", pen.Name);
        pen.Sign("国家知识产权局　世界知识产权组织", new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 0), 7, 26));
    }

    public static void Standard(AttachmentPen pen, HiddenPen form)
    {
        var from = new DateOnly(pen.Programme.CallYear - (pen.Plan.Expired ? 4 : 1), 2, 17);
        pen.Page(PaperCatalogue.Title("ip-standard-certificate", form.Hand.Seed));
        pen.Sheet.Add(string.Create(CultureInfo.InvariantCulture, $"<p class=\"no\">证书号：18123IP{pen.Random.Next(1000, 9999)}R0S</p>"));
        pen.Text($"{pen.Name}（统一社会信用代码：{pen.Sheet.Value(FieldIds.Uscc, null, new DocPipeline.Booklets.Ink.Printed(pen.Company.Uscc, pen.Company.Uscc, "", ""))}）的知识产权管理体系符合 GB/T 29490-2013 《企业知识产权管理规范》的要求。");
        pen.Line("覆盖范围", $"{pen.Company.Product}的研发、生产、销售、上述过程相关采购的知识产权管理");
        pen.Line("发证日期", Dots(from));
        pen.Line("证书有效期", $"{Dots(from)} 至 {Dots(from.AddYears(3).AddDays(-1))}");
        pen.Sign("中规（北京）认证有限公司", from);
    }

    public static void Pledge(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(PaperCatalogue.Title("pledge-registration", form.Hand.Seed));
        pen.Text($"{pen.Name}（出质人）、中国建设银行股份有限公司常州分行（质权人）：");
        pen.Text($"根据《民法典》及《专利权质押登记办法》的规定，你们提出的专利权质押登记申请（质押合同标的：ZL{pen.Company.Patents[0].Number} {pen.Company.Patents[0].Title}等3项专利权）经审查合格，准予登记，质权自登记之日设立。");
        pen.Line("登记号", string.Create(CultureInfo.InvariantCulture, $"Y{pen.Programme.LastYear}320{pen.Random.Next(100000, 999999)}"));
        pen.Line("被担保债权数额", "人民币800万元");
        pen.Sign("国家知识产权局专利局", new DateOnly(pen.Programme.LastYear, 10, 12));
    }

    public static void ProductFiling(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(PaperCatalogue.Title("patent-product-filing", form.Hand.Seed));
        pen.Sheet.Add(Html.Table("plain", [30, 70],
            Html.Row(Html.Label("企业名称"), Html.Value(pen.Name)), Html.Row(Html.Label("备案产品"), Html.Value(pen.Company.Product)),
            Html.Row(Html.Label("关联专利号"), Html.Value("ZL" + pen.Company.Patents[0].Number)), Html.Row(Html.Label("备案状态"), Html.Value("已备案")),
            Html.Row(Html.Label("备案编号"), Html.Value(string.Create(CultureInfo.InvariantCulture, $"BA{pen.Programme.LastYear}{pen.Random.Next(10000, 99999)}")))));
        pen.Sign("专利密集型产品备案认定试点平台", new DateOnly(pen.Programme.LastYear, 12, 6));
    }

    private static string Dots(DateOnly day) => Ink.HiddenInk.Date(Fact.Day(day).Text, Ink.DayInk.PaddedChinese);

    private static void Title(AttachmentPen pen, string title, string line)
    {
        var from = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 1), 7, 1);
        pen.Page($"{title}证书");
        pen.Line("企业名称", pen.Name);
        pen.Text($"经评审，认定为国家{title}（{line}）。");
        pen.Line("有效期", $"{from.Year}年{from.Month}月至{from.AddYears(3).AddDays(-1).Year}年{from.AddYears(3).AddDays(-1).Month}月");
        pen.Sign("工业和信息化部", from);
    }
}

using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>Certificates, filings and awards of the fourth wave, framed and set in the middle.</summary>
internal static class Honours
{
    public static void Champion(AttachmentPen pen, HiddenPen form) => Framed(pen, "制造业单项冠军企业", "国家制造业单项冠军企业", "工信部政法函");

    public static void LittleGiant(AttachmentPen pen, HiddenPen form) => Framed(pen, "专精特新“小巨人”企业", "国家专精特新“小巨人”企业", "工信部企业函");

    public static void Award(AttachmentPen pen, HiddenPen form)
    {
        var patent = pen.Company.Patents.First(p => p.Type == PatentType.Invention);
        pen.Page();
        pen.Sheet.Add("<div class=\"seal\"><p class=\"no big\">中国专利奖</p><p class=\"no big\">证　书</p><p class=\"no\">为表彰在促进科技创新和经济社会发展中做出贡献的专利，特颁发此证书。</p>");
        pen.Sheet.Add($"<p>奖励等级：中国专利优秀奖</p><p>专 利 号：ZL{patent.Number}</p><p>专利名称：{patent.Title}</p><p>专利权人：{pen.Name}</p></div>");
        pen.Sign("国家知识产权局", new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 0), 7, 18));
    }

    public static void Standard(AttachmentPen pen, HiddenPen form)
    {
        var from = new DateOnly(pen.Programme.CallYear - (pen.Plan.Expired ? 4 : 1), 1, 12);
        pen.Page("知识产权管理体系认证证书");
        pen.Sheet.Add($"<p class=\"no\">证书号：404IP2{pen.Random.Next(10000, 99999)}R0M</p><p class=\"no\">兹证明</p><p class=\"no big\">{pen.Name}</p><p class=\"no\">（注册地址：{pen.Company.Address}）</p>");
        pen.Sheet.Add($"<p class=\"no\">知识产权管理体系符合标准</p><p class=\"no\">GB/T 29490-2013</p><p class=\"no\">该体系覆盖：{pen.Company.Product}的研发、采购、生产、销售的知识产权管理</p><p class=\"no\">发证日期：{AttachmentPen.Day(from)}　　有效期至：{AttachmentPen.Day(from.AddYears(3).AddDays(-1))}</p>");
        pen.Sign("知产（北京）认证服务有限公司", from);
    }

    public static void Pledge(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("专利权质押登记通知书");
        pen.Sheet.Add($"<p>出质人：{pen.Name}</p><p>质权人：中国农业银行股份有限公司常州分行</p>");
        pen.Text($"你方提交的专利权质押登记申请，经审查，符合《专利权质押登记办法》的规定，予以登记。出质专利：{pen.Company.Patents[0].Title}（ZL{pen.Company.Patents[0].Number}）。登记号：Y{pen.Programme.LastYear}980{pen.Random.Next(100000, 999999)}。质押金额：人民币800万元。");
        pen.Sign("国家知识产权局　专利权质押登记专用章", new DateOnly(pen.Programme.LastYear, 8, 23));
    }

    public static void ProductFiling(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("专利密集型产品备案证明");
        pen.Text($"{pen.Name}提交的产品“{pen.Company.Product}”（关联专利ZL{pen.Company.Patents[0].Number}）已通过国家专利密集型产品备案认定试点平台备案，备案编号：ZX{pen.Programme.LastYear}{pen.Random.Next(10000, 99999)}。");
        pen.Sign("中国专利保护协会", new DateOnly(pen.Programme.LastYear, 10, 27));
    }

    private static void Framed(AttachmentPen pen, string heading, string title, string letter)
    {
        var from = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 1), 8, 1);
        pen.Page(heading);
        pen.Sheet.Add($"<div class=\"seal\"><p>单位名称：{pen.Name}</p><p>认定名称：{title}</p><p>认定文号：{letter}〔{from.Year}〕{pen.Random.Next(100, 399)}号</p><p>有 效 期：{AttachmentPen.Day(from)}至{AttachmentPen.Day(from.AddYears(3).AddDays(-1))}</p></div>");
        pen.Sign("中华人民共和国工业和信息化部", from);
    }
}

using System.Globalization;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Attachments;

/// <summary>Qualifications, awards, filings: issuer, holder, validity.</summary>
internal static class Certificates
{
    public static void Champion(AttachmentPen pen) => Title(pen, "国家制造业单项冠军企业", $"主营产品：{pen.Company.Product}");

    public static void LittleGiant(AttachmentPen pen) => Title(pen, "国家专精特新“小巨人”企业", $"从事{pen.Company.Product}领域");

    public static void Award(AttachmentPen pen)
    {
        pen.Page("中国专利奖　获奖证书");
        var patent = pen.Company.Patents.First(p => p.Type == PatentType.Invention);
        pen.Line("奖项", "第二十三届中国专利优秀奖");
        pen.Line("专利名称", patent.Title);
        pen.Line("专利号", "ZL" + patent.Number);
        pen.Line("专利权人", pen.Name);
        pen.Sign("国家知识产权局", pen.Plan.GivenOn ?? new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 0), 7, 26));
    }

    public static void Standard(AttachmentPen pen)
    {
        var from = new DateOnly(pen.Programme.CallYear - (pen.Plan.Expired ? 4 : 1), 3, 9);
        pen.Page("知识产权管理体系认证证书");
        pen.Line("证书编号", string.Create(CultureInfo.InvariantCulture, $"165IP{pen.Random.Next(100000, 999999)}R0M"));
        pen.Text($"兹证明　{pen.Name}　建立的知识产权管理体系符合标准：GB/T 29490-2013《企业知识产权管理规范》");
        pen.Line("通过认证范围", $"{pen.Company.Product}的研发、生产、销售的知识产权管理");
        pen.Line("有效期", $"{AttachmentPen.Day(from)}至{AttachmentPen.Day(from.AddYears(3).AddDays(-1))}");
        pen.Sign("中知（北京）认证有限公司", from);
    }

    public static void Pledge(AttachmentPen pen)
    {
        var from = new DateOnly(pen.Programme.LastYear, 9, 15);
        pen.Page("专利权质押登记通知书");
        pen.Line("登记号", string.Create(CultureInfo.InvariantCulture, $"Y{pen.Programme.LastYear}98002{pen.Random.Next(1000, 9999)}"));
        pen.Line("出质人", pen.Name);
        pen.Line("质权人", "江苏江南农村商业银行股份有限公司常州分行");
        pen.Line("质押专利", "ZL" + pen.Company.Patents[0].Number + " " + pen.Company.Patents[0].Title);
        pen.Text("根据《专利权质押登记办法》，上述专利权质押合同准予登记，质权自登记之日起设立。债务金额：人民币1000万元。");
        pen.Sign("国家知识产权局", from);
    }

    public static void ProductFiling(AttachmentPen pen)
    {
        pen.Page("专利产品备案证明");
        pen.Line("备案编号", string.Create(CultureInfo.InvariantCulture, $"ZLCP{pen.Programme.LastYear}{pen.Random.Next(1000, 9999)}"));
        pen.Line("备案企业", pen.Name);
        pen.Line("产品名称", pen.Company.Product);
        pen.Line("关联专利", "ZL" + pen.Company.Patents[0].Number);
        pen.Text("经审查，上述产品符合专利产品备案要求，准予备案。");
        pen.Sign("国家专利密集型产品备案认定试点平台", new DateOnly(pen.Programme.LastYear, 11, 3));
    }

    private static void Title(AttachmentPen pen, string title, string line)
    {
        var from = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 1), 7, 1);
        pen.Page("证　书");
        pen.Text($"{pen.Name}：");
        pen.Text($"经审核，认定你单位为{title}。{line}。");
        pen.Line("有效期", $"{AttachmentPen.Day(from)}至{AttachmentPen.Day(from.AddYears(3).AddDays(-1))}");
        pen.Sign("中华人民共和国工业和信息化部", from);
    }
}

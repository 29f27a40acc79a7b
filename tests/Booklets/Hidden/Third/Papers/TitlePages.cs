using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>Certificates, filings and awards of the third wave.</summary>
internal static class TitlePages
{
    public static void Champion(AttachmentPen pen, HiddenPen form) => Granted(pen, "国家制造业单项冠军企业", "制造业单项冠军企业证书");

    public static void LittleGiant(AttachmentPen pen, HiddenPen form) => Granted(pen, "国家专精特新“小巨人”企业", "专精特新“小巨人”企业证书");

    public static void Award(AttachmentPen pen, HiddenPen form)
    {
        var patent = pen.Company.Patents.First(p => p.Type == PatentType.Invention);
        pen.Page("获 奖 证 书");
        pen.Text($"{pen.Name}：");
        pen.Text($"你单位申报的专利（专利号：ZL{patent.Number}，名称：{patent.Title}）荣获中国专利优秀奖。特颁此证。");
        pen.Sign("国家知识产权局", new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 0), 6, 30));
    }

    public static void Standard(AttachmentPen pen, HiddenPen form)
    {
        var from = new DateOnly(pen.Programme.CallYear - (pen.Plan.Expired ? 4 : 1), 2, 17);
        pen.Page("知识产权管理体系认证证书");
        pen.Sheet.Add(Table("bare", [26, 74],
            Row(Label("证书编号"), Value($"18121IP{pen.Random.Next(1000, 9999)}R0M")), Row(Label("受证组织"), Value(pen.Name)), Row(Label("认证标准"), Value("GB/T 29490-2013《企业知识产权管理规范》")),
            Row(Label("覆盖范围"), Value($"{pen.Company.Product}的研发、生产、销售、上述过程相关采购的知识产权管理")), Row(Label("颁证日期"), Value(AttachmentPen.Day(from))), Row(Label("有效期至"), Value(AttachmentPen.Day(from.AddYears(3).AddDays(-1))))));
        pen.Sign("中规（北京）认证有限公司", from);
    }

    public static void Pledge(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("专利权质押登记通知书");
        pen.Sheet.Add($"<p class=\"num\">质押登记号：Y{pen.Programme.LastYear}32000{pen.Random.Next(1000, 9999)}</p>");
        pen.Text($"出质人：{pen.Name}");
        pen.Text("质权人：江苏银行股份有限公司常州分行");
        pen.Text($"根据民法典和《专利权质押登记办法》，上述当事人就专利号ZL{pen.Company.Patents[0].Number}等专利权办理的质押登记，经审查予以登记。被担保债权数额：人民币1500万元。");
        pen.Sign("国家知识产权局", new DateOnly(pen.Programme.LastYear, 10, 19));
    }

    public static void ProductFiling(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("专利产品备案证明");
        pen.Sheet.Add(Table("frame", [30, 70],
            Row(Label("备案单位"), Value(pen.Name)), Row(Label("备案产品名称"), Value(pen.Company.Product)), Row(Label("对应专利号"), Value("ZL" + pen.Company.Patents[0].Number)), Row(Label("备案号"), Value($"{pen.Programme.LastYear}32040{pen.Random.Next(10000, 99999)}"))));
        pen.Sign("国家专利密集型产品备案认定试点平台", new DateOnly(pen.Programme.LastYear, 12, 8));
    }

    private static void Granted(AttachmentPen pen, string title, string heading)
    {
        var from = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 5 : 1), 9, 1);
        pen.Page(heading);
        pen.Sheet.Add($"<p class=\"no big\">{pen.Name}</p>");
        pen.Text($"经审定，授予{title}称号。有效期三年：{AttachmentPen.Day(from)}至{AttachmentPen.Day(from.AddYears(3).AddDays(-1))}。");
        pen.Sign("中华人民共和国工业和信息化部", from);
    }
}

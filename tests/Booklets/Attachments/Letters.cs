using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Attachments;

/// <summary>Letters, agreements and rules of the house.</summary>
internal static class Letters
{
    public static void Commitment(AttachmentPen pen)
    {
        pen.Page("信用承诺书");
        pen.Text($"本单位{pen.Name}申报{pen.Programme.Title}，现郑重承诺：");
        pen.Text("一、所提供的申报材料真实、合法、有效，网上填报内容与书面材料完全一致；二、近三年无严重失信行为，无非正常专利申请行为；三、如有违反，愿意承担相应责任，接受取消申报资格、记入信用档案等处理。");
        pen.Line("法定代表人（签字）", pen.Field(Facts.FieldIds.LegalRepresentative, pen.Company.LegalRepresentative));
        pen.Sign($"承诺单位（盖章）：{pen.Company.Name}", new DateOnly(pen.Programme.CallYear, 6, 8));
    }

    public static void Recommendation(AttachmentPen pen)
    {
        pen.Page("推荐意见");
        pen.Text($"经审核，{pen.Name}符合{pen.Programme.Title}申报条件，材料齐全，同意推荐申报。");
        pen.Sign($"{pen.Company.District}市场监督管理局（盖章）", new DateOnly(pen.Programme.CallYear, 6, 16));
        if (pen.Programme.IsHighValue) pen.Sign($"{pen.Company.District}财政局（盖章）", new DateOnly(pen.Programme.CallYear, 6, 17));
    }

    public static void Agreement(AttachmentPen pen)
    {
        pen.Page("联合申报协议");
        pen.Line("甲方（牵头单位）", pen.Name);
        for (var i = 0; i < pen.Company.Partners.Length; i++) pen.Line(i == 0 ? "乙方" : "丙方", pen.Company.Partners[i]);
        pen.Text($"各方就联合申报{pen.Programme.Title}达成如下协议：甲方为牵头单位，负责项目总体实施；其他各方按分工提供技术研发、人才培养和知识产权服务。项目产生的知识产权按贡献归属，具体由各方另行约定。");
        pen.Sign("各方签字盖章", new DateOnly(pen.Programme.CallYear, 5, 30));
    }

    public static void Body(AttachmentPen pen)
    {
        pen.Page("关于成立知识产权部的通知");
        pen.Text("各部门：为加强公司知识产权管理工作，经研究决定，成立知识产权部，作为独立的知识产权管理机构，全面负责公司知识产权的申请、维护、运用和保护工作。");
        pen.Sign(pen.Name, new DateOnly(pen.Programme.LastYear - 4, 2, 20));
        pen.Page("知识产权管理制度");
        for (var i = 0; i < 4; i++) pen.Text(Filler.Paragraph(pen.Random, pen.Company.Product, 5));
    }

    public static void Research(AttachmentPen pen)
    {
        pen.Page("江苏省企业技术中心认定证明");
        pen.Text($"{pen.Name}：你单位技术中心经评审认定为江苏省企业技术中心，特此证明。");
        pen.Sign("江苏省工业和信息化厅", new DateOnly(pen.Programme.LastYear - 2, 12, 1));
    }
}

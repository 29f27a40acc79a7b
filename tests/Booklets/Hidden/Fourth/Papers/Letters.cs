using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Stories;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>Letters, agreements and house documents of the fourth wave.</summary>
internal static class Letters
{
    public static void Commitment(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(FourthPapers.Title("commitment-letter", form.Hand.Seed));
        pen.Text($"{pen.Name}申报{pen.Programme.Title}，现郑重承诺：");
        foreach (var clause in new[] { "一、严格按照申报通知要求填报，所提交的材料（含复印件）真实有效，电子数据与纸质材料一致。", "二、本单位近三年无重大安全、环保、质量事故，未被列入严重违法失信名单。", "三、本项目未在其他渠道获得同类财政资金支持。", "四、如有不实，自愿取消申报资格，退回已拨资金，并承担相应法律责任。" }) pen.Text(clause);
        pen.Sheet.Add($"<p class=\"sign\">承诺单位（公章）：{pen.Company.Name}<br/>法定代表人（签字）：{pen.Field(Facts.FieldIds.LegalRepresentative, pen.Company.LegalRepresentative)}<br/>{pen.Programme.CallYear}年6月12日</p>");
    }

    public static void Recommendation(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(FourthPapers.Title("recommendation", form.Hand.Seed));
        pen.Sheet.Add(Table("form", [26, 74],
            Row(Label("申报单位"), Value(pen.Name)), Row(Label("申报类别"), Value(pen.Programme.Title)),
            Row(Label("推荐意见"), Value($"经审核，该单位申报材料齐全，符合申报条件，同意推荐。<br/><br/>{pen.Company.District}市场监督管理局（盖章）<br/>{pen.Programme.CallYear}年6月14日")),
            pen.Programme.IsHighValue ? Row(Label("财政部门意见"), Value($"同意推荐，配套资金按规定落实。<br/><br/>{pen.Company.District}财政局（盖章）<br/>{pen.Programme.CallYear}年6月14日")) : ""));
    }

    public static void Agreement(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(FourthPapers.Title("cooperation-agreement", form.Hand.Seed));
        pen.Sheet.Add($"<p>甲方（牵头单位）：{pen.Name}</p>");
        for (var i = 0; i < pen.Company.Partners.Length; i++) pen.Sheet.Add($"<p>{"乙丙丁"[i]}方（参与单位）：{pen.Company.Partners[i]}</p>");
        pen.Text($"甲方联合其他各方申报{pen.Programme.Title}，经友好协商达成如下协议：第一条 甲方为项目牵头单位，负责项目的组织申报、实施和验收。第二条 参与单位负责专利检索分析、人才培训等任务。第三条 财政资金由甲方统一管理。第四条 本协议自签字盖章之日起生效。");
        pen.Sign("（各方签字盖章）", new DateOnly(pen.Programme.CallYear, 5, 25));
    }

    public static void Body(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于成立知识产权管理办公室的通知");
        pen.Sheet.Add($"<p class=\"no\">司发〔{pen.Programme.LastYear - 3}〕12号</p><p>各部门、各车间：</p>");
        pen.Text("为加强公司知识产权工作，经研究决定成立知识产权管理办公室，由分管技术的副总经理任主任，负责专利、商标、著作权及技术秘密的统一管理。");
        pen.Sign(pen.Name, new DateOnly(pen.Programme.LastYear - 3, 3, 2));
        pen.Page("知识产权管理制度");
        for (var i = 0; i < 5; i++) pen.Text($"第{"一二三四五"[i]}条　" + Filler.Paragraph(pen.Random, pen.Company.Product, 3));
    }

    public static void Research(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于认定企业技术中心的通知");
        pen.Text($"各有关单位：经评审，认定{pen.Name}技术中心为江苏省企业技术中心。");
        pen.Sign("江苏省工业和信息化厅", new DateOnly(pen.Programme.LastYear - 2, 12, 5));
    }
}

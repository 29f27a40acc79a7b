using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>Letters, agreements and house documents of the third wave.</summary>
internal static class LetterPages
{
    public static void Commitment(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(ThirdPapers.Title("commitment-letter", form.Hand.Seed));
        pen.Sheet.Add("<p>常州市知识产权局：</p>");
        pen.Text($"{pen.Name}自愿申报{pen.Programme.Title}，并作出如下信用承诺：");
        foreach (var clause in new[] { "1.申报书及附件内容真实、准确、完整，与网上提交内容一致。", "2.无严重失信记录，近三年未有非正常专利申请。", "3.项目立项后按任务书组织实施，专款专用。", "4.违背上述承诺的，愿意接受信用惩戒并退回财政资金。" }) pen.Sheet.Add($"<p class=\"t\">{clause}</p>");
        pen.Sheet.Add($"<p class=\"sign\">法定代表人（签名或盖章）：{pen.Field(Facts.FieldIds.LegalRepresentative, pen.Company.LegalRepresentative)}<br/>单位（公章）：{pen.Company.Name}<br/>{pen.Programme.CallYear}年6月5日</p>");
    }

    public static void Recommendation(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(ThirdPapers.Title("recommendation", form.Hand.Seed));
        pen.Sheet.Add("<p>常州市知识产权局：</p>");
        pen.Text($"我辖市区对{pen.Name}申报的{pen.Programme.Title}进行了形式审查和现场核实，该单位符合申报条件，同意推荐。");
        pen.Sheet.Add($"<p class=\"sign\">推荐部门：{pen.Company.District}市场监督管理局（公章）<br/>{pen.Programme.CallYear}年6月15日</p>");
        if (pen.Programme.IsHighValue) pen.Sheet.Add($"<p class=\"sign\">财政部门：{pen.Company.District}财政局（公章）<br/>{pen.Programme.CallYear}年6月15日</p>");
    }

    public static void Agreement(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(ThirdPapers.Title("cooperation-agreement", form.Hand.Seed));
        pen.Sheet.Add($"<p>牵头单位（甲方）：{pen.Name}</p>");
        for (var i = 0; i < pen.Company.Partners.Length; i++) pen.Sheet.Add($"<p>参加单位（{"乙丙丁"[i]}方）：{pen.Company.Partners[i]}</p>");
        pen.Text($"为共同申报{pen.Programme.Title}，各方本着平等自愿的原则，经协商一致组成联合体，约定如下：一、由甲方牵头申报并承担主要建设任务。二、其他各方按任务分工提供支撑。三、形成的知识产权归完成方所有。");
        pen.Sign("各方代表签字（盖章）", new DateOnly(pen.Programme.CallYear, 5, 18));
    }

    public static void Body(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于设立知识产权部的决定");
        pen.Text("公司各单位：经总经理办公会研究，决定设立知识产权部，为公司一级部门，独立开展知识产权规划、管理、运用和保护工作，配备专职及兼职管理人员。");
        pen.Sign(pen.Name, new DateOnly(pen.Programme.LastYear - 3, 1, 8));
        pen.Page("知识产权管理办法");
        for (var i = 0; i < 4; i++) pen.Text($"第{"一二三四"[i]}章　" + Filler.Paragraph(pen.Random, pen.Company.Product, 4));
    }

    public static void Research(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("江苏省工程技术研究中心认定证明");
        pen.Text($"兹证明{pen.Name}建有江苏省（{pen.Company.Product}）工程技术研究中心。");
        pen.Sign("江苏省科学技术厅", new DateOnly(pen.Programme.LastYear - 3, 11, 22));
    }
}

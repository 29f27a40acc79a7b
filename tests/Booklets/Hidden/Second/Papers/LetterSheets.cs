using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>Letters, agreements and house documents of the second wave.</summary>
internal static class LetterSheets
{
    public static void Commitment(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("信用承诺书");
        pen.Text($"本单位{pen.Name}申报{pen.Programme.Title}，现郑重承诺：");
        foreach (var clause in new[] { "（一）所提交的申报材料真实、合法、有效，纸质材料与网上填报一致；", "（二）近三年无严重失信行为，无非正常申请专利行为；", "（三）严格按照规定使用专项资金，自觉接受监督检查；", "（四）如有违反，自愿承担相应责任。" }) pen.Sheet.Add($"<p class=\"t\">{clause}</p>");
        pen.Sheet.Add($"<p class=\"sign\">承诺单位（盖章）：{pen.Company.Name}<br/>法定代表人（签字）：{pen.Field(Facts.FieldIds.LegalRepresentative, pen.Company.LegalRepresentative)}<br/>{pen.Programme.CallYear}年6月3日</p>");
    }

    public static void Recommendation(AttachmentPen pen, HiddenPen form)
    {
        pen.Page($"{pen.Company.District}推荐意见");
        pen.Text($"常州市知识产权局：经审核，{pen.Name}提交的{pen.Programme.Title}申报材料齐全，符合申报条件，我辖市区同意推荐。");
        pen.Sheet.Add($"<p class=\"sign\">{pen.Company.District}市场监督管理局（盖章）<br/>{pen.Programme.CallYear}年6月16日</p>");
        if (pen.Programme.IsHighValue) pen.Sheet.Add($"<p class=\"t\">财政部门意见：同意推荐，配套资金按规定落实。</p><p class=\"sign\">{pen.Company.District}财政局（盖章）<br/>{pen.Programme.CallYear}年6月16日</p>");
    }

    public static void Agreement(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(SecondPapers.Title("cooperation-agreement", form.Hand.Seed));
        pen.Line("甲方（牵头单位）", pen.Name);
        for (var i = 0; i < pen.Company.Partners.Length; i++) pen.Line($"{"乙丙丁"[i]}方", pen.Company.Partners[i]);
        pen.Text($"甲方拟牵头申报{pen.Programme.Title}，各方同意组成联合体。一、甲方负责总体实施；其他各方提供专利信息分析、人才培养等支持。二、资金由甲方统筹使用。三、本协议自各方盖章之日起生效。");
        pen.Sign("（甲乙各方盖章）", new DateOnly(pen.Programme.CallYear, 5, 22));
    }

    public static void Body(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于成立知识产权部的通知");
        pen.Text("各部门、车间：为加强知识产权工作，经研究决定成立知识产权部，作为公司独立的知识产权管理机构，配备专职人员，统筹专利、商标、商业秘密管理。");
        pen.Sign(pen.Name, new DateOnly(pen.Programme.LastYear - 4, 3, 2));
        pen.Page("知识产权管理制度");
        for (var i = 0; i < 4; i++) pen.Text($"第{"一二三四"[i]}条　" + Filler.Paragraph(pen.Random, pen.Company.Product, 3));
    }

    public static void Research(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于公布江苏省企业技术中心名单的通知");
        pen.Text($"根据《江苏省企业技术中心认定管理办法》，认定{pen.Name}技术中心为江苏省企业技术中心。");
        pen.Sign("江苏省工业和信息化厅", new DateOnly(pen.Programme.LastYear - 2, 12, 6));
    }
}

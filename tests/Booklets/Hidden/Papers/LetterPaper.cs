using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>Letters, agreements and documents of the house.</summary>
internal static class LetterPaper
{
    public static void Commitment(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("信 用 承 诺 书");
        pen.Text($"常州市知识产权局、常州市财政局：");
        pen.Text($"我单位（{pen.Name}）自愿申报{pen.Programme.Title}，并承诺如下：");
        foreach (var clause in new[] { "1. 申报材料及网上填报信息真实、完整，两者完全一致；", "2. 未被列入失信被执行人、严重违法失信名单，不存在非正常专利申请行为；", "3. 专项资金专款专用，接受审计与绩效评价；", "4. 违反上述承诺的，愿承担法律责任并退回全部资金。" }) pen.Sheet.Add($"<p class=\"t\">{clause}</p>");
        pen.Line("法定代表人（签章）", pen.Field(Facts.FieldIds.LegalRepresentative, pen.Company.LegalRepresentative));
        pen.Sign($"单位（公章）：{pen.Company.Name}", new DateOnly(pen.Programme.CallYear, 6, 6));
    }

    public static void Recommendation(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(PaperCatalogue.Title("recommendation", form.Hand.Seed));
        List<string> rows =
        [
            Html.Row(Html.Label("申报单位"), Html.Value(pen.Name)),
            Html.Row(Html.Label($"{pen.Company.District}知识产权主管部门意见"), Html.Value($"经现场核查，该单位符合申报条件，同意推荐。<br/><br/>{pen.Company.District}市场监督管理局（盖章）<br/>{pen.Programme.CallYear}年6月15日")),
        ];
        if (pen.Programme.IsHighValue) rows.Add(Html.Row(Html.Label($"{pen.Company.District}财政部门意见"), Html.Value($"同意推荐并落实配套资金。<br/><br/>{pen.Company.District}财政局（盖章）<br/>{pen.Programme.CallYear}年6月16日")));
        pen.Sheet.Add(Html.Table("plain", [28, 72], rows));
    }

    public static void Agreement(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(PaperCatalogue.Title("cooperation-agreement", form.Hand.Seed));
        pen.Line("牵头方", pen.Name);
        foreach (var partner in pen.Company.Partners) pen.Line("参与方", partner);
        pen.Text($"为共同申报{pen.Programme.Title}，各方经友好协商，订立本协议。第一条　牵头方负责项目申报、组织实施与经费管理；参与方按照分工承担研究、人才培养与知识产权服务。第二条　项目形成的知识产权归完成方所有，联合完成的由各方共有。");
        pen.Sign("（各方盖章）", new DateOnly(pen.Programme.CallYear, 5, 25));
    }

    public static void Body(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于设立知识产权管理中心的决定");
        pen.Text("公司各部门、各分厂：经总经理办公会研究，决定设立知识产权管理中心，独立行使知识产权管理职能，直接对总经理负责。原由技术部兼管的专利事务一并划入。");
        pen.Sign(pen.Name, new DateOnly(pen.Programme.LastYear - 5, 9, 1));
        pen.Page("知识产权管理办法");
        for (var i = 0; i < 3; i++) pen.Text($"第{"一二三"[i]}条　" + Filler.Paragraph(pen.Random, pen.Company.Product, 4));
    }

    public static void Research(AttachmentPen pen, HiddenPen form)
    {
        pen.Page("关于认定江苏省工程技术研究中心的通知");
        pen.Text($"{pen.Name}：经审核，同意你单位组建的“江苏省{pen.Company.Product}工程技术研究中心”通过验收，予以认定。");
        pen.Sign("江苏省科学技术厅", new DateOnly(pen.Programme.LastYear - 3, 11, 20));
    }
}

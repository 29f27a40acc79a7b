namespace DocPipeline.Extraction.Tests.Sections;

public sealed class PageClassifierTests
{
    private static readonly string[] s_cover = ["#企业知识产权战略推进计划项目申报书", "#（2024年度）", "申报单位：常州恒立精密机械有限公司"];
    private static readonly string[] s_form = ["#基本情况", "项目名称|推进计划", "联系人|周敏", "联系电话|0519-86001234", "项目负责人|王强"];
    private static readonly string[] s_licence = ["#营业执照", "（副本）", "统一社会信用代码：91320412MA7GT6K60F", "名称：常州恒立精密机械有限公司", "经营范围：机械零部件、电子产品的研发、生产和销售；自营和代理各类商品及技术的进出口业务", "登记机关：常州市市场监督管理局"];
    private static readonly string[] s_plan = ["项目计划书", "公司围绕关键技术建立了从立项检索到成果转化的全流程知识产权管理机制，成效显著。"];
    private static readonly string[] s_contents = ["#附件目录", "1.营业执照", "2.审计报告", "3.专利清单", "4.信用承诺书"];
    private static readonly string[] s_audit = ["附件2", "审计报告"];

    [Fact]
    public void A_licence_between_the_pages_of_the_form_is_the_licence() => Assert.Equal(
        ["Cover", "Form", "Form", "Attachment business-licence", "Form", "Toc"],
        BoundPages.Kinds(s_cover, s_form, s_form, s_licence, s_plan, s_contents));

    [Theory]
    [InlineData("营业执照......5", "审计报告......6", "专利清单......9", "信用承诺书......12", "Toc")]
    [InlineData("营业执照..", "审计报告.. 6", "专利清单…", "信用承诺书....", "Toc")]
    public void A_page_whose_dots_lead_from_attachments_to_their_pages_is_the_contents_whatever_its_title(string one, string two, string three, string four, string kind) => Assert.Equal(
        kind, BoundPages.Kinds(s_cover, [$"附件一 {one}", $"附件二 {two}", $"附件三 {three}", $"附件四 {four}"], s_form, s_licence)[1]);

    [Fact]
    public void A_plan_that_ends_with_the_list_of_attachments_is_the_form() => Assert.Equal(
        "Form",
        BoundPages.Kinds(s_cover, s_form, ["推进方案", "1．需求", "本市从事该产业的企业30余家。", "2．任务", "开展专利产品备案、质押融资和许可转让。", "3．目标", "项目期内新增专利产品5个。", "附件", "附件一：营业执照......4", "附件二：审计报告......5", "附件三：专利清单......8", "附件四：信用承诺书......9"], s_licence)[2]);

    [Fact]
    public void A_form_whose_dots_lead_from_labels_to_values_is_the_form() => Assert.Equal(
        "Form", BoundPages.Kinds(s_cover, ["申报单位......常州恒立精密机械有限公司", "职工总数......55", "研发人员......16", "有效专利......37", "有效注册商标......7"], s_form, s_licence)[1]);

    [Theory]
    [InlineData("17. 附件清单")]
    [InlineData("六、附件目录")]
    public void The_list_of_attachments_may_have_a_number_among_the_headings_of_the_form(string title) => Assert.Equal(
        "Toc", BoundPages.Kinds(s_cover, s_form, [title, "1 | 附件1 营业执照", "2 | 附件2 审计报告", "3 | 附件3 专利清单", "4 | 附件4 信用承诺书"], s_licence)[2]);

    [Fact]
    public void A_form_that_begins_below_its_title_is_no_cover() => Assert.Equal(
        "Form", BoundPages.Kinds(["#企业知识产权战略推进计划项目申报书", "指标|2022年|2023年", "销售收入|1,000.00|1,100.00", "研发费用|100.00|110.00", "知识产权费用|10.00|11.00"], s_contents, s_licence)[0]);

    [Fact]
    public void So_it_is_where_no_list_of_attachments_ends_the_form() => Assert.Equal(
        ["Cover", "Form", "Attachment business-licence", "Form", "Form", "Divider audit-report"],
        BoundPages.Kinds(s_cover, s_form, s_licence, s_plan, ["在知识产权保护方面，公司建立了风险预警与维权机制，对重点市场的竞争者专利进行动态跟踪。"], s_audit));

    [Fact]
    public void A_letter_of_commitment_printed_in_the_form_is_the_form() => Assert.Equal(
        ["Cover", "Form", "Form", "Form", "Toc"],
        BoundPages.Kinds(s_cover, s_form, s_form, ["#信用承诺书", "本单位郑重承诺，所提交的申报材料真实、准确、完整，无弄虚作假行为。"], s_contents));

    [Fact]
    public void A_licence_with_its_sheet_is_followed_by_attachments() => Assert.Equal(
        ["Cover", "Form", "Divider business-licence", "Attachment business-licence", "Attachment business-licence"],
        BoundPages.Kinds(s_cover, s_form, ["附件1", "营业执照"], s_licence, s_plan));

    [Theory]
    [InlineData("六、推进计划", "Form")]
    [InlineData("一、推进计划", "Attachment business-licence")] // begins anew: it may belong to what was attached
    public void The_form_goes_on_behind_a_licence_bound_between_its_pages(string heading, string kind) => Assert.Equal(
        ["Cover", "Form", "Attachment business-licence", kind],
        BoundPages.Kinds(s_cover, s_form, ["附件一 营业执照", .. s_licence], [heading, "可降解缓冲包装属于产业链关键环节，国内企业在该领域起步较晚。"]));

    [Theory]
    [InlineData("■ 附件 1 营业执照（复印件）")]
    [InlineData("●附件1：营业执照")]
    [InlineData("【附件1】营业执照")]
    public void A_bullet_before_the_title_of_an_attachment_says_nothing(string title) => Assert.Equal(
        ["Cover", "Form", "Attachment business-licence"], BoundPages.Kinds(s_cover, s_form, [title, .. s_licence]));

    [Theory]
    [InlineData("附件三", "第 4 页 共 6 页")]
    [InlineData("附件三", "4 / 6")]
    [InlineData("附件3", "- 4 -")]
    public void A_sheet_that_says_only_which_attachment_follows_is_a_divider(string number, string foot) => Assert.Equal(
        ["Cover", "Form", "Divider audit-report", "Divider"],
        BoundPages.Kinds(s_cover, s_form, s_audit, [number, foot]));

    [Fact]
    public void The_rest_of_a_list_of_attachments_is_contents() => Assert.Equal(
        ["Cover", "Form", "Toc"],
        BoundPages.Kinds(s_cover, s_form, ["附件7：商标注册证", "附件8：专利权质押登记通知书", "附件10：信用承诺书", "第4页"]));

    [Theory]
    [InlineData(2, "Toc")]
    [InlineData(8, "Form")]
    public void A_list_of_attachments_above_the_form_itself_hides_nothing_of_it(int asked, string kind)
    {
        string[] form = ["联系人|周敏", "联系电话|0519-86001234", "项目负责人|王强", "职工总数|178人", "研发人员|31人", "项目总投入|100万元", "市级资金|15万元", "辖市区配套|15万元"];

        Assert.Equal(["Cover", kind], BoundPages.Kinds(s_cover, [.. s_contents, "#一、企业概况", .. form.Take(asked)]));
    }

    [Fact]
    public void So_is_the_last_line_of_one_where_the_list_stands_on_the_page_before() => Assert.Equal(
        ["Cover", "Form", "Toc", "Attachment business-licence"],
        BoundPages.Kinds(s_cover, ["项目名称：推进计划", "联系人：周敏", "联系电话：0519-86001234", "项目负责人：王强", "公司围绕关键技术建立了从立项检索到成果转化的全流程知识产权管理机制，成效显著，并将在项目期内加以完善。", "附件1：营业执照", "附件2：审计报告"], ["附件3：商标注册证"], s_licence));

    [Fact]
    public void A_bar_across_the_page_holds_number_and_title() => Assert.Equal(
        ["Cover", "Form", "Attachment pledge-registration"],
        BoundPages.Kinds(s_cover, s_form, ["附件七|专利权质押登记通知书", "国家知识产权局依照专利法及其实施细则的规定，对下列专利权的质押予以登记，质权自登记之日起设立，质押期间未经质权人同意不得转让或者许可他人使用该专利权，特此通知。登记号Y2023980592203"]));

    [Fact]
    public void One_title_alone_announces_its_attachment() => Assert.Equal(
        ["Cover", "Form", "Divider trademark-certificate"],
        BoundPages.Kinds(s_cover, s_form, ["附件3：商标注册证"]));

    [Fact]
    public void A_paper_bound_behind_its_bare_number_says_further_down_what_it_is() => Assert.Equal(
        ["Cover", "Form", "Attachment ip-standard-certificate"],
        BoundPages.Kinds(s_cover, s_form, ["附件4", "证书号：18122IP1678R1M", "#知识产权管理体系认证证书", "兹证明常州恒立精密机械有限公司知识产权管理体系符合标准GB/T 29490-2013，通过认证范围：机械零部件的研发、生产、销售的知识产权管理，本证书可登录全国认证认可信息公共服务平台查询。"]));

    [Fact]
    public void A_list_of_research_projects_among_the_attachments_is_no_form() => Assert.Equal(
        ["Cover", "Form", "Divider audit-report", "Attachment rd-special-audit"],
        BoundPages.Kinds(s_cover, s_form, s_audit, ["2022年度研发支出辅助账汇总表", "项目编号|项目名称|起止时间|研发形式|项目负责人", "RD01|一种涂布头研发|2021.03-2022.12|自主研发|张三", "RD02|一种隔膜研发|2021.04-2022.12|自主研发|李四", "RD03|一种匣钵研发|2021.07-2022.12|自主研发|王五"]));

    [Theory]
    [InlineData("企业自主知识产权汇总（专利部分）", "Attachment patent-list")]
    [InlineData("企业自主知识产权汇总（商标部分）", "Attachment audit-report")]
    public void A_list_says_in_brackets_what_it_lists(string title, string kind) => Assert.Equal(
        ["Cover", "Form", "Divider audit-report", kind],
        BoundPages.Kinds(s_cover, s_form, s_audit, [title, "编号|知识产权名称|授权日期|获得方式", "001|一种流延辊|2015.9.27|自主研发"]));

    [Fact]
    public void A_certificate_behind_the_licence_is_another_paper() => Assert.Equal(
        ["Cover", "Form", "Divider business-licence", "Attachment business-licence", "Attachment"],
        BoundPages.Kinds(s_cover, s_form, ["附件1", "营业执照"], s_licence, ["#高新技术企业证书", "企业名称：常州恒立精密机械有限公司", "证书编号：GR202132006749", "发证时间：2021年11月30日", "有效期：三年", "批准机关：江苏省科学技术厅、江苏省财政厅、国家税务总局江苏省税务局"]));

    [Fact]
    public void A_print_out_of_the_register_is_the_licence() => Assert.Equal(
        ["Cover", "Form", "Attachment business-licence"],
        BoundPages.Kinds(s_cover, s_form, ["#企业登记信息（营业执照）", "打印自：国家企业信用信息公示系统（江苏）", "统一社会信用代码|91320481796298254P|企业名称|常州恒立精密机械有限公司", "注册资本|1258.000000万人民币|成立日期|2008年12月28日", "登记机关|常州市市场监督管理局|核准日期|2021年11月26日"]));

    [Fact]
    public void A_sheet_that_says_more_than_its_number_is_a_page_of_the_attachment() => Assert.Equal(
        ["Cover", "Form", "Divider audit-report", "Attachment audit-report"],
        BoundPages.Kinds(s_cover, s_form, s_audit, ["各年度数据详见附件三", "第 4 页 共 6 页"]));

    [Fact]
    public void A_list_of_contents_may_say_what_of_and_the_form_goes_on_behind_it() => Assert.Equal(
        ["Cover", "Toc", "Form", "Attachment business-licence"],
        BoundPages.Kinds(s_cover, ["目录（附件部分）", "附件一 营业执照", "附件二 审计报告", "附件三 专利清单"], s_form, s_licence));

    // 申报内容一览 may head the form as well as a list of what was handed in; the qualifications it asks for are no entries.
    [Theory]
    [InlineData("Form", "单位名称 | 常州恒立精密机械有限公司", "统一社会信用代码 | 91320404MA8521608H", "法定代表人 | 田某", "注册地址 | 常州市武进区", "成立日期 | 2008年4月28日", "所属辖市区 | 武进区", "联系人 | 李某", "联系电话 | 0519-85740082", "职工总数 | 506人", "研发人员 | 115人", "有效专利 | 68件", "国家制造业单项冠军企业 | 否", "国家专精特新“小巨人”企业 | 否", "近三年科学技术奖、中国专利奖 | 否")]
    [InlineData("Toc", "附件一 营业执照", "附件二 审计报告", "附件三 专利清单", "附件四 信用承诺书")]
    public void A_survey_of_what_is_applied_for_is_the_form_where_it_says_what_a_form_asks_for(string kind, params string[] lines) => Assert.Equal(
        kind, BoundPages.Kinds(s_cover, ["申报内容一览", .. lines], s_form, s_licence)[1]);
}

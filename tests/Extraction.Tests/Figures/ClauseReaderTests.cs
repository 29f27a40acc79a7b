using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

// Who applies, told in sentences.
public class ClauseReaderTests
{
    [Fact]
    public void Reads_who_applies_from_sentences() => Assert.Equal(
        [
            "applicant.established = 2006-11-07", "applicant.registered_capital = 66000000", "applicant.uscc = 9132041261030970XH", "applicant.address = 江苏省常州市新北区圩塘东路26号",
            "applicant.district = 新北区", "applicant.legal_representative = 邓佳", "applicant.industry = 新材料",
        ],
        Read("某某公司成立于2006年11月7日，注册资本6,600万元，统一社会信用代码9132041261030970XH，注册地址为江苏省常州市新北区圩塘东路26号，隶属新北区，法定代表人邓佳。公司主营薄膜，属于新材料领域。"));

    [Fact]
    public void Reads_who_applies_where_the_label_follows_its_value() => Assert.Equal(
        ["applicant.legal_representative = 邓佳", "applicant.established = 2000-04-11"],
        Read("某某公司由邓佳担任法定代表人，于2000年4月11日登记设立，多年来专注于薄膜材料。"));

    [Theory]
    [InlineData("公司围绕法定代表人提出的方向，持续投入研发。")]
    [InlineData("注册地址变更后重新办理了登记。")]
    [InlineData("职工总数301人，研发人员68人。")]
    public void Reads_nothing_where_more_than_a_value_stands_in_the_clause(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("公司成立于2006年11月7日，位于江苏省溧阳市别桥镇永平大道6号，属新材料领域。", "applicant.established = 2006-11-07; applicant.address = 江苏省溧阳市别桥镇永平大道6号; applicant.industry = 新材料")]
    [InlineData("公司坐落于江苏省溧阳市别桥镇永平大道6号。", "applicant.address = 江苏省溧阳市别桥镇永平大道6号")]
    [InlineData("主要客户位于江苏省溧阳市别桥镇永平大道6号。", "")]
    [InlineData("公司位于长三角腹地。", "")]
    public void Reads_where_the_applicant_is_and_not_where_others_are(string text, string found) => Assert.Equal(found, string.Join("; ", Read(text)));

    [Fact]
    public void Stands_back_where_the_form_has_a_place_for_it() => Assert.Equal(
        ["applicant.legal_representative = 邓佳"],
        FreePages.Fields("法定代表人 | 邓佳", "公司法定代表人为王某某，注册于本市，多年来一直专注于薄膜材料的研发。").Where(f => f.StartsWith("applicant.legal", StringComparison.Ordinal)));

    [Theory]
    [InlineData("江苏省常州市金坛区168号,注册资本7200万元", "江苏省常州市金坛区168号")]
    [InlineData("江苏省常州市金坛区168号。公司属于新材料领域", "江苏省常州市金坛区168号")]
    [InlineData("高温合金,耐蚀合金", "高温合金,耐蚀合金")]
    public void Ends_a_value_where_the_next_clause_says_something_else(string text, string value) =>
        Assert.Equal(value, text[..new ClauseReader(Seeds.Tools).EndOf(text)]);

    [Theory]
    [InlineData("某某公司（统一社会信用代码 91320404MA5331040T）由蔡某担任法定代表人。", "applicant.legal_representative = 蔡某; applicant.uscc = 91320404MA5331040T")]
    [InlineData("某某公司（统一社会信用代码：91320404MA5331040T，注册资本5000万元）成立于2000年4月11日。", "applicant.established = 2000-04-11; applicant.registered_capital = 50000000; applicant.uscc = 91320404MA5331040T")]
    [InlineData("某某公司（以下简称“公司”）主营薄膜材料。", "")]
    [InlineData("某某公司（统一社会信用代码见营业执照）主营薄膜材料。", "")]
    public void Reads_who_applies_from_what_stands_in_brackets(string text, string fields) =>
        Assert.Equal(fields, string.Join("; ", Read(text).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("本项目“膨化装备知识产权战略推进计划”由孙某志负责，实施期两年。", "project.leader = 孙某志")]
    [InlineData("项目联系人宋某（联系电话：0519-63970892，电子邮箱：ip@example.com）。", "contact.email = ip@example.com; contact.name = 宋某; contact.phone = 0519-63970892")]
    [InlineData("项目自2023年7月开始，由郑某松任项目负责人。", "project.leader = 郑某松")]
    [InlineData("公司位于横林镇顺庄工业园，属常州经开区辖区，主要从事高端纺织服装领域产品的研发和制造。", "applicant.district = 常州经开区; applicant.industry = 高端纺织服装")]
    [InlineData("公司主要从事薄膜材料的研发和制造。", "")]
    [InlineData("日常工作由研发部负责。", "")]
    [InlineData("本项目由研发部负责。", "")]
    public void Reads_who_leads_the_project_and_whom_to_ask(string text, string fields) =>
        Assert.Equal(fields, string.Join("; ", Read(text).Order(StringComparer.Ordinal)));

    private static string[] Read(string text) => [.. new ClauseReader(Seeds.Tools).Read(Printed.Passage(text), Printed.Page, []).Select(Printed.Describe)];
}

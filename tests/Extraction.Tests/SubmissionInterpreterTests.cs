using DocPipeline.Domain;

namespace DocPipeline.Extraction.Tests;

public class SubmissionInterpreterTests
{
    [Theory]
    [InlineData("发明", "ip.inventions_valid")]
    [InlineData("实用新型", "ip.utility_models_valid")]
    [InlineData("外观设计", "ip.designs_valid")]
    [InlineData("有效专利", "ip.patents_valid")]
    [InlineData("专职", "staff.ip_fulltime")]
    [InlineData("兼职", "staff.ip_parttime")]
    [InlineData("知识产权管理人员", "staff.ip_managers")]
    [InlineData("PCT", "ip.pct_applications")]
    [InlineData("PCT专利申请", "ip.pct_applications")]
    [InlineData("进入国家阶段的PCT专利申请", "ip.pct_national_phase")]
    [InlineData("商标", "ip.trademarks_valid")]
    [InlineData("有效注册商标", "ip.trademarks_valid")]
    [InlineData("职工总数", "staff.total")]
    [InlineData("研发人员", "staff.rd")]
    public void Knows_the_typical_labels_of_counts_without_a_heading(string label, string field) => Assert.Equal([field], Fields(label));

    [Theory]
    [InlineData("销售收入")]
    [InlineData("营业收入")]
    [InlineData("研发费用")]
    [InlineData("研发投入")]
    [InlineData("知识产权费用")]
    [InlineData("知识产权经费")]
    [InlineData("利税总额")]
    [InlineData("利润总额")]
    [InlineData("纳税额")]
    [InlineData("净利润")]
    [InlineData("资产总额")]
    [InlineData("研发占比")]
    [InlineData("知识产权费用占比")]
    [InlineData("项目总投入")]
    [InlineData("市级资金")]
    [InlineData("辖市区配套")]
    [InlineData("自筹")]
    [InlineData("专利申请增幅")]
    [InlineData("专利实施率")]
    [InlineData("所属产业/技术领域")]
    [InlineData("起止年月")]
    [InlineData("合作/联合申报单位")]
    [InlineData("三年内获奖")]
    [InlineData("专精特新小巨人")]
    [InlineData("制造业单项冠军")]
    [InlineData("曾用名")]
    public void Leaves_no_typical_label_unknown(string label) => Assert.Empty(Interpret(label).UnknownEntries);

    [Theory]
    [InlineData("合计")]
    [InlineData("占比")]
    [InlineData("姓名")]
    [InlineData("食堂面积")]
    public void Takes_a_label_that_may_mean_several_things_for_none(string label) => Assert.Empty(Fields(label));

    [Theory]
    [InlineData("9E+3", "90000000")]
    [InlineData("1.25e3", "12500000")]
    public void Reads_a_number_as_a_program_writes_it(string written, string yuan) => Assert.Equal(
        yuan, Assert.Single(Interpret(new OnlineEntry("applicant.registered_capital", "注册资本", null, written, "万元")).Statements).Value.Canonical);

    [Fact]
    public void Reads_no_number_a_spreadsheet_has_cut_to_six_digits() =>
        Assert.Empty(Interpret(new OnlineEntry("applicant.registered_capital", "注册资本", null, "1.23457E+08", "元")).Statements);

    private static string[] Fields(string label) => [.. Interpret(label).Statements.Select(s => s.Field.Name)];

    private static Submission Interpret(string label) => Interpret(new OnlineEntry(null, label, "2022", "5", null));

    private static Submission Interpret(OnlineEntry entry) => SubmissionInterpreter.Interpret(
        new OnlineRecord("online.json", "00", null, null, null, null, null, [entry], null), Seeds.Hvp);
}

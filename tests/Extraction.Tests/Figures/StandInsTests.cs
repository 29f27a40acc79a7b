using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

// 主营业务收入 leaves out what is earned by the way; forms often print it where the sales are asked.
public class StandInsTests
{
    [Fact]
    public void Reads_the_main_business_for_the_sales_where_the_form_states_no_other_and_has_a_person_look() => Assert.Equal(
        ["finance.rd_expense 2022 = 6000000.00", "finance.sales_revenue 2021 = 110000000.00 ?", "finance.sales_revenue 2022 = 123000000.00 ?"],
        Stated(Form(["指标（万元） | 2021年 | 2022年", "主营业务收入 | 11,000.00 | 12,300.00", "研发费用 |  | 600.00"])));

    [Theory]
    [InlineData("营业收入 | 12,500.00", "主营业务收入 | 12,300.00")]
    [InlineData("营业收入 | 12,500.00", "其中：主营业务收入 | 12,300.00")]
    [InlineData("主营业务收入 | 12,300.00", "营业收入 | 12,500.00")]
    [InlineData("主营业务收入 | 12,300.00", "其他业务收入 | 200.00", "营业收入 | 12,500.00")]
    public void Leaves_it_aside_beside_the_sales(params string[] rows) => Assert.Equal(
        ["finance.sales_revenue 2022 = 125000000.00"],
        Stated(Form(["指标（万元） | 2022年", .. rows])));

    [Fact]
    public void Leaves_it_aside_where_the_sales_are_stated_for_another_year() => Assert.Equal(
        ["finance.sales_revenue 2021 = 110000000.00"],
        Stated(Form(["指标（万元） | 2021年 | 2022年", "营业收入 | 11,000.00 | ", "主营业务收入 | 10,900.00 | 12,300.00"])));

    [Theory]
    [InlineData("123,000,000.00", "finance.sales_revenue 2022 = 123000000.00")]
    [InlineData("123,049,999.99", "finance.sales_revenue 2022 = 123000000.00 ?")]
    public void Needs_nobody_where_the_audit_states_the_same_amount_for_the_sales(string audited, string stated) => Assert.Equal(
        [stated],
        Stated([.. Form(["指标（万元） | 2022年", "主营业务收入 | 12,300.00"]), .. Audit($"营业收入 | {audited}")]));

    [Theory]
    [InlineData("2022年实现销售收入12,300.00万元。", "finance.sales_revenue 2022 = 123000000.00")]
    [InlineData("2022年实现销售收入12,500.00万元。", "finance.sales_revenue 2022 = 125000000.00")]
    [InlineData("2021年实现销售收入11,000.00万元。", "finance.sales_revenue 2021 = 110000000.00", "finance.sales_revenue 2022 = 123000000.00 ?")]
    public void Believes_what_a_sentence_calls_the_sales(string sentence, params string[] stated) => Assert.Equal(
        stated,
        Stated(Form(["指标（万元） | 2022年", "主营业务收入 | 12,300.00"], sentence)));

    [Fact]
    public void Takes_no_main_business_of_an_audit_for_the_sales() => Assert.Empty(Audit("主营业务收入 | 123,000,000.00"));

    [Theory]
    [InlineData("主营业务收入")]
    [InlineData("主营业务收入（万元）")]
    public void Reads_it_in_a_record_that_states_no_sales(string label)
    {
        Assert.Equal(["12300"], Online((label, "12300")));
        Assert.Equal(["12500"], Online((label, "12300"), ("营业收入", "12500")));
    }

    private static Statement[] Form(string[] table, params string[] sentences) => [.. new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools)).OfForm(
        [.. new TableReader(Seeds.Tools, null).Read(Printed.Table([], table)), .. sentences.SelectMany(s => new ProseReader(Seeds.Tools, null).Read(Printed.Passage(s), Printed.Page, []))], null)];

    private static Statement[] Audit(string row) => [.. new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools))
        .OfAttachment([.. new TableReader(Seeds.Tools, 2022).Read(Printed.Table(["利润表 2022年度", "单位：元"], "项目 | 本期金额", row))], "audit-report", null)];

    private static string[] Stated(Statement[] statements) =>
    [
        .. new StandIns(Seeds.Tools).Doubt(statements).Where(s => s is { Origin: Origin.Paper, IsPrimary: true })
            .Select(s => $"{s.Field} {s.Period} = {s.Value.Canonical}{(s.NeedsReview ? " ?" : "")}").Order(StringComparer.Ordinal),
    ];

    private static string[] Online(params (string Label, string Value)[] entries)
    {
        var record = new OnlineRecord("submission.json", "", "cz-hvp-2023", null, null, null, null, [.. entries.Select(e => new OnlineEntry(null, e.Label, "2022", e.Value, "万元"))], null);
        return [.. SubmissionInterpreter.Interpret(record, Seeds.Hvp).Statements.Select(s => s.AsPrinted)];
    }
}

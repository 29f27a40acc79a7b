using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Tests.Values;

public class ValueReaderTests
{
    private static readonly UnitParser Units = new(Seeds.Vocabulary.Units);
    private static readonly ValueReader Reader = new(Seeds.Vocabulary, Units);

    [Theory]
    [InlineData("12,345.67万元", null, null, null, "123456700.00", UnitSource.Cell)]
    [InlineData("12,345.67", "元", "万元", "亿元", "12345.67", UnitSource.RowLabel)]
    [InlineData("12,345.67", null, "万元", "亿元", "123456700.00", UnitSource.Header)]
    [InlineData("12,345.67", null, null, "元", "12345.67", UnitSource.Caption)]
    [InlineData("12,345.67", null, null, null, "123456700.00", UnitSource.Default)]
    public void Takes_the_unit_that_stands_nearest(string text, string? row, string? header, string? caption, string value, UnitSource from)
    {
        var around = new UnitContext(Unit(row), Unit(header), Unit(caption));

        var quantity = Quantity("finance.sales_revenue", text, around);

        Assert.Equal(value, new QuantityValue(quantity!).Canonical);
        Assert.Equal(from, quantity!.UnitFrom);
    }

    [Theory]
    [InlineData("finance.sales_revenue", "3.70%")]
    [InlineData("budget.self_raised", "2023—2025 年")]
    [InlineData("budget.self_raised", "2023年至2025年")]
    [InlineData("finance.sales_revenue", "120人")]
    [InlineData("finance.rd_share", "120万元")]
    [InlineData("finance.rd_share", "5.72个百分点")]
    [InlineData("staff.total", "3.5")]
    [InlineData("ip.patents_valid", "240,268.00")]
    [InlineData("staff.total", "12%")]
    public void Takes_no_amount_of_another_kind_for_the_field(string field, string text) =>
        Assert.Null(Quantity(field, text, UnitContext.None));

    [Theory]
    [InlineData("target.invention_growth", "≥18%", "18")]
    [InlineData("target.implementation_rate", "不低于88%", "88")]
    [InlineData("target.implementation_rate", "80%以上", "80")]
    [InlineData("finance.rd_share", "≥3.5%", null)]
    [InlineData("ip.patents_valid", "不少于100件", null)]
    public void Takes_a_bound_for_a_figure_only_where_a_goal_is_asked_for(string field, string text, string? value) =>
        Assert.Equal(value, Quantity(field, text, UnitContext.None) is { } quantity ? new QuantityValue(quantity).Canonical : null);

    [Theory]
    [InlineData("applicant.name", "725.55")]
    [InlineData("applicant.legal_representative", "（单位公章）")]
    [InlineData("applicant.legal_representative", "（签字）")]
    public void Takes_neither_numbers_nor_room_for_a_seal_for_a_name(string field, string text) =>
        Assert.Null(Reader.Read(Field(field), text, UnitContext.None));

    [Theory]
    [InlineData("¥12,345.67", null, "12345.67")]
    [InlineData("￥12,345.67", null, "12345.67")]
    [InlineData("￥12,345.67", "万元", "123456700.00")]
    [InlineData("￥1.2亿元", null, "120000000.0")]
    [InlineData("2680.000000万人民币", null, "26800000.000000")]
    public void Counts_in_yuan_behind_its_sign_unless_a_unit_is_printed(string text, string? header, string value) =>
        Assert.Equal(value, new QuantityValue(Quantity("finance.sales_revenue", text, new UnitContext(null, Unit(header), null))!).Canonical);

    [Fact]
    public void Reads_the_option_a_letter_chooses()
    {
        Assert.Equal("节能环保", ((TextValue)Reader.Read(Field("applicant.industry"), "（ E ）A.新能源 B.高端装备 E.节能环保 F.新材料", UnitContext.None)!.Value.Value!).Text);
        Assert.False(((FlagValue)Reader.Read(Field("consortium.is_joint"), "（ B ） A.是　B.否", UnitContext.None)!.Value.Value!).Holds);
    }

    [Fact]
    public void Says_that_there_is_nothing_where_the_place_says_so() =>
        Assert.Null(Reader.Read(Field("finance.sales_revenue"), "不适用", UnitContext.None)!.Value.Value);

    [Theory]
    [InlineData("applicant.name", "常州某某有限公司（盖章）", "常州某某有限公司")]
    [InlineData("applicant.name", "（公章）常州某某有限公司", "常州某某有限公司")]
    [InlineData("applicant.name", "（常州）某某有限公司", "(常州)某某有限公司")]
    [InlineData("applicant.name", "__常州某某有限公司__", "常州某某有限公司")]
    [InlineData("applicant.name", "常州某某有限公司 2023年6月8日", "常州某某有限公司")]
    [InlineData("applicant.uscc", "9132 0402 MA4A 10AG 1B", "91320402MA4A10AG1B")]
    [InlineData("applicant.legal_representative", "欧阳 旻", "欧阳旻")]
    [InlineData("contact.name", "张三、李四", "张三、李四")]
    [InlineData("contact.name", "孙喆，", "孙喆")]
    [InlineData("contact.name", "钱秋萍。", "钱秋萍")]
    [InlineData("applicant.district", "常州市 武进区", "常州市武进区")]
    [InlineData("applicant.district", "□溧阳市 □金坛区 ☑武进区", "武进区")]
    [InlineData("contact.name", "韩鸣永　知识产权部经理", "韩鸣永")]
    [InlineData("contact.name", "韩鸣永（总工程师）", "韩鸣永")]
    [InlineData("applicant.industry", "八大产业链：☑集成电路 □ 机器人 □ 碳复合材料", "集成电路")]
    [InlineData("applicant.industry", "十大产业集群：□ 高端装备 ☑新能源", "新能源")]
    [InlineData("consortium.partners", "常州大学、江苏佳讯飞知识产权服务有限公司", "常州大学；江苏佳讯飞知识产权服务有限公司")]
    [InlineData("applicant.address", "江苏省常州市天宁区⻰城⼤道8号", "江苏省常州市天宁区龙城大道8号")]
    [InlineData("project.name", "某某推进计划 不超过30字", "某某推进计划")]
    [InlineData("project.name", "某某推进计划 （限50字以内）", "某某推进计划")]
    [InlineData("applicant.district", "新北区 下拉选择", "新北区")]
    [InlineData("project.name", "某某不超过30字推进计划", "某某不超过30字推进计划")]
    public void Reads_what_is_written_without_what_surrounds_it(string field, string text, string value) =>
        Assert.Equal(value, Reader.Read(Field(field), text, UnitContext.None)!.Value.Value!.Canonical);

    [Theory]
    [InlineData("applicant.legal_representative", "    年  月  日")]
    [InlineData("applicant.legal_representative", "年____月____日")]
    [InlineData("consortium.partners", "是（√） 否（ ）")]
    [InlineData("applicant.uscc", "）")]
    [InlineData("project.leader", "（姓名）")]
    [InlineData("project.name", "(全称)")]
    [InlineData("applicant.former_names", "（近五年）")]
    [InlineData("applicant.legal_representative", "月 日")]
    [InlineData("applicant.district", "、开发区")] // 所在辖市（区）、开发区
    [InlineData("applicant.district", "开发 区")]
    [InlineData("applicant.name", "概况")] // 申报单位 概况
    public void Reads_nothing_from_what_states_nothing(string field, string text) => Assert.Null(Reader.Read(Field(field), text, UnitContext.None));

    [Theory]
    [InlineData("100", true)]
    [InlineData("595.76", false)]
    [InlineData("595.76%", true)]
    public void Takes_a_number_above_the_whole_for_a_share_only_where_it_is_called_one(string text, bool isShare) =>
        Assert.Equal(isShare, Quantity("finance.rd_share", text, UnitContext.None) is not null);

    [Theory]
    [InlineData("是 否")]
    [InlineData("有 无")]
    public void Answers_whose_boxes_nobody_read_name_nothing(string text) => Assert.Null(Reader.Read(Field("project.name"), text, UnitContext.None));

    [Theory]
    [InlineData("无此项")]
    [InlineData("⸺")]
    [InlineData("——")]
    public void Knows_the_ways_to_say_that_there_is_nothing(string text) => Assert.True(Reader.IsAbsent(text));

    [Fact]
    public void Parts_a_combined_value_in_the_order_of_its_label()
    {
        var values = Reader.ReadParts([Field("staff.ip_fulltime"), Field("staff.ip_parttime")], "4/3", UnitContext.None);

        Assert.Equal(["4", "3"], values.Select(v => v!.Value.Value!.Canonical));
    }

    [Theory]
    [InlineData("天宁区 / 高端装备", "天宁区", "高端装备")]
    [InlineData("天宁区", null, null)]
    [InlineData("天宁区/高端装备/新材料", null, null)] // nobody knows where the one ends
    public void Parts_two_texts_where_their_label_does(string text, string? district, string? industry) => Assert.Equal(
        [district, industry], Reader.ReadParts([Field("applicant.district"), Field("applicant.industry")], text, UnitContext.None).Select(v => v?.Value?.Canonical));

    [Fact]
    public void Parts_nothing_where_the_numbers_are_more_than_the_labels() =>
        Assert.All(Reader.ReadParts([Field("staff.ip_fulltime"), Field("staff.ip_parttime")], "4/3/2", UnitContext.None), v => Assert.Null(v));

    [Theory]
    [InlineData("0519-89950531 / patent@example.com")]
    [InlineData("0519-89950531\npatent@example.com")]
    [InlineData("0519-89950531；patent@example.com")]
    public void Parts_a_number_and_an_address_as_their_label_does(string text) => Assert.Equal(
        ["0519-89950531", "patent@example.com"],
        Reader.ReadParts([Field("contact.phone"), Field("contact.email")], text, UnitContext.None).Select(v => v?.Value?.Canonical));

    [Fact]
    public void The_year_in_brackets_behind_combined_counts_is_none_of_them() => Assert.Equal(
        ["157", "29"],
        Reader.ReadParts([Field("staff.total"), Field("staff.rd")], "157人 ／ 29人（2023年末）", UnitContext.None).Select(v => v?.Value?.Canonical));

    [Theory]
    [InlineData("4,776.51（6.30%）", "47765100.00", "6.30")]
    [InlineData("6.30%", null, "6.30")]
    [InlineData("4,776.51万元", "47765100.00", null)]
    [InlineData("4,776.51", null, null)]
    public void Reads_an_amount_and_its_share_and_either_alone_where_it_says_what_it_is(string text, string? amount, string? share) => Assert.Equal(
        [amount, share],
        Reader.ReadParts([Field("finance.rd_expense"), Field("finance.rd_share")], text, new UnitContext(null, null, Unit("万元"))).Select(v => v?.Value?.Canonical));

    private static Quantity? Quantity(string field, string text, UnitContext around) =>
        (Reader.Read(Field(field), text, around)?.Value as QuantityValue)?.Quantity;

    private static Field Field(string id) => Seeds.Vocabulary.Find(new FieldId(id))!;

    private static Unit? Unit(string? name) => name is null ? null : Units.Named(name);
}

using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

public sealed class AgreementCheckTests
{
    [Fact]
    public void Finds_nothing_where_both_say_the_same() =>
        Assert.Empty(Found(new CaseFile().Both("finance.sales_revenue", "12,345.67万元", 2022).Both("applicant.name", "甲公司")));

    [Fact]
    public void Names_both_values_the_page_and_the_difference()
    {
        var finding = Assert.Single(new CaseFile()
            .Form("finance.sales_revenue", "12,345.67万元", 2022).Online("finance.sales_revenue", "12,354.67万元", 2022)
            .Of("paper-online-mismatch"));

        Assert.Equal(
            "销售收入（2022年）：书面为12,345.67万元（第2页），网上为12,354.67万元，相差9.00万元。请核对原始资料，改正其中一处，使网上与书面一致。",
            finding.Message);
        Assert.Equal("五（三）申报方式", finding.Clause);
    }

    [Theory]
    [InlineData("123,456,700.00元", "附件所载与书面相同，请核对后改正网上填报。")]
    [InlineData("123,546,700.00元", "附件所载与网上相同，请核对后更正书面申报书。")]
    [InlineData("123,000,000.00元", "请核对原始资料，改正其中一处，使网上与书面一致。")]
    public void Says_which_of_the_two_the_attachments_bear_out(string audited, string advice) => Assert.EndsWith(
        advice,
        Assert.Single(new CaseFile().Form("finance.sales_revenue", "12,345.67万元", 2022).Online("finance.sales_revenue", "12,354.67万元", 2022)
            .Attach("audit-report", "", CleanCase.Company, null, null, 2022).States("finance.sales_revenue", audited, 2022).Of("paper-online-mismatch")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("6.5367百万元", "654.67万元", "相差1.00万元")]
    [InlineData("10,000.00万元", "100,000,051.00元", "相差0.01万元")]
    [InlineData("20.99亿元", "167,912.10万元", "相差4.20亿元")]
    public void Says_how_far_apart_they_are_in_a_unit_people_would_use(string paper, string online, string apart) => Assert.Contains(
        apart, Assert.Single(new CaseFile().Form("finance.net_profit", paper, 2022).Online("finance.net_profit", online, 2022).Of("paper-online-mismatch")).Message, StringComparison.Ordinal);

    // 1 and l, i and j, 0 and o in an address: a scan tells nobody which.
    [Theory]
    [InlineData("zoub1@jh.cn", "zoubl@jh.cn", 0.99, "needs-review")]
    [InlineData("huangiy@st.cn", "huangjy@st.cn", 0.99, "needs-review")]
    [InlineData("huangiy@st.cn", "huangky@st.cn", 0.99, "paper-online-mismatch")]
    [InlineData("zoub1@jh.cn", "zoubl@jh.cn", null, "paper-online-mismatch")]
    [InlineData("zoubl@jh.cn", "zoubl@jh.cn", 0.99, "")]
    public void Accuses_nobody_for_characters_of_an_address_that_recognition_takes_for_one_another(string paper, string online, double? sure, string code) => Assert.Equal(
        code,
        string.Join(' ', Found(new CaseFile().Form("contact.email", paper, null, s => sure is { } p ? s with { Confidence = new Confidence((decimal)p) } : s).Online("contact.email", online))));

    // A seal over the rest of it, or a line read alone.
    [Theory]
    [InlineData("project.name", "培育示范中心", "某某技术高价值专利培育示范中心", 0.99, "needs-review")]
    [InlineData("project.name", "某某技术高价值", "某某技术高价值专利培育示范中心", 0.99, "needs-review")]
    [InlineData("contact.name", "罗建", "罗建华", 0.99, "paper-online-mismatch")]
    [InlineData("project.name", "培育示范中心", "某某技术高价值专利培育示范中心", null, "paper-online-mismatch")]
    public void Accuses_nobody_where_a_scan_shows_the_end_or_the_beginning_of_a_name(string field, string paper, string online, double? sure, string code) => Assert.Equal(
        code,
        string.Join(' ', Found(new CaseFile().Form(field, paper, null, s => sure is { } p ? s with { Confidence = new Confidence((decimal)p) } : s).Online(field, online))));

    [Fact]
    public void What_to_do_is_what_the_attachments_bear_out() => Assert.Equal(
        "核对后改正网上填报。",
        new CaseFile().Form("finance.sales_revenue", "12,345.67万元", 2022).Online("finance.sales_revenue", "12,354.67万元", 2022)
            .Attach("audit-report", "", CleanCase.Company, null, null, 2022).States("finance.sales_revenue", "12,345.67万元", 2022).Of("paper-online-mismatch").Single().Action);

    [Theory]
    [InlineData("12,345.67万元", "主营业务收入（万元）", "栏目为“主营业务收入（万元）”，可能不是该项的全部")]
    [InlineData("12,345.67万元", "销售收入", "仅见于正文叙述，申报表中的相应栏为空或未能识读")]
    [InlineData("12,345.67", "销售收入", "未标明计量单位")]
    public void Says_why_a_printed_figure_is_doubtful(string printed, string label, string reason)
    {
        var finding = Assert.Single(new CaseFile()
            .Form("finance.sales_revenue", printed, 2022, s => s with { NeedsReview = true, Labels = [label] }).Online("finance.sales_revenue", "12,345.67万元", 2022)
            .Of("needs-review"), f => f.Field?.Name == "finance.sales_revenue");

        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1235万元", "12345678元", false)]
    [InlineData("1236万元", "12345678元", true)]
    [InlineData("12345.67万元", "12345.68万元", true)]
    [InlineData("1.23亿元", "12345.67万元", false)]
    public void Amounts_agree_when_their_rounding_intervals_overlap(string paper, string online, bool differs) =>
        Assert.Equal(differs, new CaseFile().Form("budget.total", paper).Online("budget.total", online).Of("paper-online-mismatch").Any());

    [Theory]
    [InlineData("ip.patents_valid", "120件", "121件", true)]
    [InlineData("applicant.name", "江苏 恒立（集团）有限公司", "江苏恒立(集团)有限公司", false)]
    [InlineData("applicant.district", "常州经开区", "常州经济开发区", false)]
    [InlineData("applicant.district", "武进区", "新北区", true)]
    [InlineData("project.start", "2023-07", "2023-07-15", false)]
    [InlineData("project.start", "2023-07-14", "2023-07-15", true)]
    [InlineData("consortium.is_joint", "是", "否", true)]
    [InlineData("consortium.partners", "甲公司；乙大学", "乙大学；甲公司", false)]
    public void Compares_each_kind_of_value_in_its_own_way(string field, string paper, string online, bool differs) =>
        Assert.Equal(differs, new CaseFile().Form(field, paper).Online(field, online).Of("paper-online-mismatch").Any());

    [Fact]
    public void Says_missing_on_paper_where_the_readable_form_does_not_state_it() =>
        Assert.Equal(["missing-on-paper"], Found(new CaseFile().Online("staff.total", "350人")));

    [Theory]
    [InlineData("finance.sales_revenue", "4.7777亿元", 2022, "收入｜4.7777")]
    [InlineData("finance.sales_revenue", "4.7777亿元", 2022, "收入47,777万元")]
    [InlineData("applicant.registered_capital", "27272万元", null, "资本27 272万元")]
    [InlineData("applicant.name", "江苏某某有限公司", null, "本项目由江苏某某\n有限公司承担")]
    [InlineData("applicant.established", "2001-04-25", null, "于2001年4月25日设立")]
    [InlineData("applicant.uscc", "91320404MA2234165J", null, "号 9132 0404 MA22 3416 5J")]
    [InlineData("staff.ip_fulltime", "3人", null, "人数 3")]
    [InlineData("ip.utility_models_valid", "66件", null, "有效发明专利（件） 有效实用新型专利（件） 66 有效外观设计专利（件） 有效注册商标（件）")]
    [InlineData("finance.sales_revenue", "774308617.32元", 2022, "年度销售收入：77,430.86 万元")]
    [InlineData("finance.sales_revenue", "100876800元", 2022, "１２９３２９７００． １００８７６８００． １０８０４２６００．")]
    [InlineData("finance.sales_revenue", "11113300元", 2022, "营业收入 11113300.0 11901500.0")]
    [InlineData("staff.total", "1250人", null, "公司上下1250人共同努力，为项目的顺利实施提供了有力的人员保障")]
    public void Says_cant_tell_where_the_value_is_printed_but_was_given_to_no_field(string field, string value, int? year, string printed)
    {
        var file = new CaseFile().Online(field, value, year).With(c => c.Unclaimed.Add(new UnclaimedText(new PageRef("booklet", 2), printed.Replace("\\n", "\n", StringComparison.Ordinal))));

        Assert.Empty(file.Of("missing-on-paper"));
        Assert.Contains("第2页", Assert.Single(file.Of("needs-review")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finance.sales_revenue", "4.7777亿元", 2022, "收入4.7778亿元")]
    [InlineData("finance.sales_revenue", "4.7777亿元", 2022, "编号14.7777")]
    [InlineData("finance.sales_revenue", "4.7777亿元", 2022, "销售收入 9876543210987654321098765")]
    [InlineData("staff.ip_fulltime", "3人", null, "3.围绕核心技术开展专利导航")]
    [InlineData("staff.ip_fulltime", "3人", null, "成立由3人组成的专利导航小组，定期开展检索分析与风险预警工作")]
    [InlineData("staff.ip_fulltime", "3人", null, "第3页")]
    [InlineData("ip.utility_models_valid", "66件", null, "有效发明专利（件） 66 有效实用新型专利（件） 67 有效外观设计专利（件） 有效注册商标（件）")]
    [InlineData("finance.sales_revenue", "774308617.32元", 2022, "年度销售收入：77,430.87 万元")]
    [InlineData("staff.ip_fulltime", "3人", null, "3")]
    [InlineData("finance.sales_revenue", "100876800元", 2022, "１００８７６８００．５ １００８７６９００．")]
    [InlineData("staff.total", "125人", null, "125．围绕核心技术开展专利导航")]
    [InlineData("applicant.name", "江苏某某有限公司", null, "江苏某公司")]
    [InlineData("applicant.established", "2001-04-25", null, "于2001年4月设立")]
    public void Says_missing_on_paper_where_only_something_like_it_is_printed(string field, string value, int? year, string printed) => Assert.Single(
        new CaseFile().Online(field, value, year).With(c => c.Unclaimed.Add(new UnclaimedText(new PageRef("booklet", 2), printed))).Of("missing-on-paper"));

    [Fact]
    public void Says_missing_online_as_a_warning_where_the_record_does_not_state_it() =>
        Assert.Equal(Severity.Warning, Assert.Single(new CaseFile().Form("staff.total", "350人").With(c => c.HasRecord = true).Of("missing-online")).Severity);

    [Theory]
    [InlineData(2019, false)]
    [InlineData(2022, true)]
    public void Asks_for_no_year_that_is_only_told_as_history(int year, bool asked) => Assert.Equal(asked, new CaseFile()
        .Both("finance.sales_revenue", "1.93亿元", 2021).Both("finance.rd_expense", "800万元", 2021)
        .Form("finance.sales_revenue", "1.55亿元", year).Of("missing-online").Any());

    [Fact]
    public void Asks_for_an_earlier_year_of_which_the_form_states_more_than_one_figure() => Assert.Equal(2, new CaseFile()
        .Both("finance.sales_revenue", "1.93亿元", 2021)
        .Form("finance.sales_revenue", "1.55亿元", 2020).Form("finance.rd_expense", "800万元", 2020).Of("missing-online").Count());

    [Fact]
    public void Says_cant_tell_where_the_form_was_not_read()
    {
        var found = Found(new CaseFile().Online("staff.total", "350人").With(c => c.Pages[2] = CaseFile.Page(3, PageKind.Unknown, null, readable: false)));

        Assert.Equal(["needs-review"], found.Except(["page-unreadable"]));
    }

    [Fact]
    public void Says_cant_tell_where_an_unknown_label_may_be_the_field() =>
        Assert.Equal(["needs-review", "unknown-label"], Found(new CaseFile().Online("staff.total", "350人").With(c => c.UnknownLabels.Add("公司职工总数规模"))).Order());

    [Fact]
    public void A_label_of_the_form_nobody_knows_is_information_one_of_the_record_a_warning()
    {
        Assert.Equal(Severity.Info, new CaseFile().With(c => c.UnknownLabels.Add("食堂面积")).Of("unknown-label").Single().Severity);
        Assert.Equal(Severity.Warning, new CaseFile().With(c => c.HasRecord = true)
            .With(c => c.UnknownEntries.Add(new OnlineEntry(null, "食堂面积", null, "320", null))).Of("unknown-label").Single().Severity);
    }

    [Fact]
    public void Says_cant_tell_where_a_doubtful_figure_may_read_either_way()
    {
        var doubtful = new CaseFile().Online("staff.total", "350人").Form("staff.total", "350人", null, Doubtful("850人"));

        Assert.Equal(["needs-review"], Found(doubtful));
        Assert.Contains("也可能读作850人", doubtful.Of("needs-review").Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_mismatch_where_every_reading_of_a_doubtful_figure_differs() =>
        Assert.Equal(["paper-online-mismatch"], Found(new CaseFile().Online("staff.total", "360人").Form("staff.total", "350人", null, Doubtful("850人"))));

    [Fact]
    public void Points_at_the_unit_where_the_two_differ_by_ten_thousand() => Assert.Contains(
        "误填", new CaseFile().Form("budget.total", "500元").Online("budget.total", "500万元").Of("paper-online-mismatch").Single().Message,
        StringComparison.Ordinal);

    [Fact]
    public void Compares_nothing_without_an_online_record() => Assert.Empty(Found(new CaseFile().Form("staff.total", "350人")));

    [Theory]
    [InlineData(0.37, true)]
    [InlineData(0.38, false)]
    [InlineData(0.39, false)]
    public void Says_cant_tell_where_a_doubtful_figure_may_be_none_of_its_readings(double other, bool cannotTell) => Assert.Equal(
        cannotTell ? "needs-review" : "paper-online-mismatch",
        Found(new CaseFile().Online("staff.total", "360人").Form("staff.total", "350人", null, Doubtful("850人", (decimal)other))).Single());

    private static Func<Statement, Statement> Doubtful(string other, decimal probability = 0.4m) => s => s with
    {
        NeedsReview = true,
        Confidence = new Confidence(0.6m),
        Alternatives = [new Alternative(new CaseFile().Make(s.Field.Name, other, s.Period?.Year, s.Origin, null, 2).Value, probability)],
    };

    // A heading, a number, a value, what an export says of itself, another place of what was checked.
    [Theory]
    [InlineData("食堂面积", true)]
    [InlineData("3年内获奖情况", true)]
    [InlineData("(1)战略制定", false)]
    [InlineData("2.制度建设", false)]
    [InlineData("2深化专利信息分析利用", false)]
    [InlineData("ZL201317278677.1", false)]
    [InlineData("有效专利53件", false)]
    [InlineData("答卷编号", false)]
    [InlineData("当前环节", false)]
    [InlineData("申报日期:", false)]
    [InlineData("单位", false)]
    [InlineData("附件号", false)]
    [InlineData("机构电话", true)]
    [InlineData("销售收入", false)]
    [InlineData("职工总数", true)]
    public void Lists_of_the_forms_unknown_labels_those_somebody_should_look_at(string label, bool listed) =>
        Assert.Equal(listed, new CaseFile().Form("finance.sales_revenue", "1,000.00万元", 2022).With(c => c.UnknownLabels.Add(label)).Of("unknown-label").Any());

    [Fact]
    public void Is_silent_on_a_label_of_which_another_column_was_read() => Assert.Empty(new CaseFile()
        .Form("ip.pct_national_phase", "5件", null, s => s with { Labels = ["有效数", "PCT专利申请(已进入国家阶段)"] })
        .With(c => c.UnknownLabels.Add("PCT专利申请(已进入国家阶段)")).Of("unknown-label"));

    [Fact]
    public void Says_where_an_unknown_label_stands() =>
        Assert.Contains("“食堂面积”（第1页）", new CaseFile().With(c => c.UnknownLabels.Add("食堂面积")).Of("unknown-label").Single().Message, StringComparison.Ordinal);

    private static IEnumerable<string> Found(CaseFile file) => file.Codes().Where(
        c => c is not ("attachment-missing" or "criterion-undetermined" or "criterion-not-met"));
}

using System.Text;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;
using DocPipeline.Reporting.Tests.Schemas;

namespace DocPipeline.Reporting.Tests;

public sealed class ReportJsonTests
{
    private static readonly PageRef s_page = SampleReport.Page(2);

    [Fact]
    public void A_report_is_what_its_published_schema_says()
    {
        Assert.Empty(SchemaValidator.Errors("report.schema.json", Written.Json(SampleReport.Build())));
    }

    [Fact]
    public void A_report_without_an_online_record_is_what_its_published_schema_says()
    {
        var report = SampleReport.Build() with { Submission = null, ReceivedAt = null, Applicant = null };
        var json = Written.Json(report);

        Assert.Empty(SchemaValidator.Errors("report.schema.json", json));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("inputs").GetProperty("online").ValueKind);
    }

    [Fact]
    public void Members_stand_in_the_order_of_the_contract()
    {
        var names = Written.Json(SampleReport.Build()).EnumerateObject().Select(m => m.Name);

        Assert.Equal(
            ["schema", "programme", "packVersion", "engine", "inputs", "submission", "outcome", "documents", "figures", "criteria", "attachments", "findings"],
            names);
    }

    [Fact]
    public void A_message_stands_alone_with_its_clause_and_who_acts()
    {
        var report = SampleReport.Build();
        report = report with { Findings = [report.Findings[0] with { Footing = "依据：五（三）申报方式。由申报单位处理。" }] };

        Assert.EndsWith("互换。依据：五（三）申报方式。由申报单位处理。", Written.Json(report).GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_carries_value_range_and_unit_as_in_the_contract()
    {
        var figure = Figure(State.Amount("finance.rd_expense", 2022, "115,609,400.00", "元", s_page, new Box(100, 200, 80, 12)));

        Assert.Equal(
            """{"id":"f1","field":"finance.rd_expense","period":"2022","origin":"paper","attachment":null,"stance":"actual","primary":true,"basis":null,"value":"115609400.00","range":["115609399.995","115609400.005"],"unit":"元","text":"115,609,400.00","printedUnit":"元","unitFrom":"header","decimals":2,"confidence":null,"review":false,"alternatives":[],"method":"text-layer","evidence":{"document":"booklet","page":2,"box":[100,200,80,12]}}""",
            figure.GetRawText());
    }

    [Fact]
    public void A_rounded_amount_stands_for_everything_that_rounds_to_it()
    {
        var figure = Figure(State.Amount("finance.sales_revenue", 2022, "1,235", "万元", s_page));

        Assert.Equal("12350000", figure.GetProperty("value").GetString());
        Assert.Equal(["12345000", "12355000"], Range(figure));
        Assert.Equal("万元", figure.GetProperty("printedUnit").GetString());
        Assert.Equal("元", figure.GetProperty("unit").GetString());
    }

    [Fact]
    public void Things_and_people_are_counted_and_have_no_range_beyond_themselves()
    {
        Assert.Equal(["126", "126"], Range(Figure(State.Amount("ip.patents_valid", null, "126", "件", s_page))));
        Assert.Equal(["5", "5"], Range(Figure(State.Amount("staff.ip_managers", null, "5", "人", s_page))));
    }

    [Fact]
    public void Texts_dates_and_flags_have_neither_range_nor_unit()
    {
        foreach (var statement in (Statement[])
            [State.Text("applicant.name", "示例公司", s_page), State.Flag("consortium.is_joint", true, s_page), State.Day("applicant.established", "2009年5月18日", new DateOnly(2009, 5, 18), s_page)])
        {
            var figure = Figure(statement);
            foreach (var name in (string[])["range", "unit", "printedUnit", "unitFrom", "decimals"])
                Assert.Equal(JsonValueKind.Null, figure.GetProperty(name).ValueKind);
        }

        Assert.Equal("2009-05-18", Figure(State.Day("applicant.established", "2009年5月18日", new DateOnly(2009, 5, 18), s_page)).GetProperty("value").GetString());
    }

    [Fact]
    public void A_doubtful_reading_shows_confidence_and_alternatives_to_three_decimals()
    {
        var certain = State.Amount("staff.total", null, "412", "人", s_page);
        var figure = Figure(certain with
        {
            Confidence = new Confidence(0.87654m),
            NeedsReview = true,
            Provenance = certain.Provenance! with { Reader = "pp-ocrv4" },
            Alternatives = [new Alternative(State.Amount("staff.total", null, "472", "人").Value, 0.01049m)],
        });

        Assert.Equal(0.877m, figure.GetProperty("confidence").GetDecimal());
        Assert.Equal("ocr", figure.GetProperty("method").GetString());
        Assert.Equal("""[{"value":"472","probability":0.010}]""", figure.GetProperty("alternatives").GetRawText());
    }

    [Fact]
    public void An_online_figure_has_no_method_and_no_place()
    {
        var figure = Figure(State.Amount("staff.total", null, "412", "人"));

        Assert.Equal("online", figure.GetProperty("origin").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("method").ValueKind);
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("evidence").ValueKind);
    }

    [Fact]
    public void Boxes_are_rounded_to_a_hundredth_of_a_point_and_never_infinite()
    {
        var box = Figure(State.Text("applicant.name", "甲", s_page, new Box(1.23456, -0.001, double.PositiveInfinity, 12)))
            .GetProperty("evidence").GetProperty("box").GetRawText();

        Assert.Equal("[1.23,0,0,12]", box);
    }

    [Fact]
    public void Attachment_pages_run_through_a_booklet_of_several_documents()
    {
        var sample = SampleReport.Build();
        var second = new PageRef("booklet-2", 3);
        var report = sample with
        {
            Evidence = sample.Evidence with
            {
                Documents = [.. sample.Evidence.Documents, new SourceFile("booklet-2", "附件.pdf", new string('c', 64), "pdfium sha256:0123456789abcdef")],
                Pages = [.. sample.Evidence.Pages, .. Enumerable.Range(1, 4).Select(n => sample.Evidence.Pages[0] with { Place = new PageRef("booklet-2", n) })],
            },
            Attachments = [new AttachmentResult("audit-report", "审计报告", true, null, AttachmentStatus.Present, [second])],
        };
        var json = Written.Json(report);

        Assert.Equal("[63]", json.GetProperty("attachments")[0].GetProperty("pages").GetRawText());
        Assert.Equal(3, json.GetProperty("documents")[1].GetProperty("pages")[2].GetProperty("number").GetInt32());
    }

    [Fact]
    public void A_finding_keeps_its_name_from_run_to_run()
    {
        var statement = State.Amount("finance.rd_expense", 2022, "1.00", "万元", s_page);
        var finding = Written.Finding("paper-online-mismatch", statement) with { Attachment = "audit-report", Criterion = "rd-share" };
        var json = Written.Json(Written.With(statement) with { Findings = [finding] }).GetProperty("findings")[0];

        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("paper-online-mismatch|finance.rd_expense|2022|audit-report|rd-share"u8)),
            json.GetProperty("id").GetString());
        Assert.Equal("""["f1"]""", json.GetProperty("figures").GetRawText());
    }

    [Fact]
    public void A_rule_may_hold_a_copy_of_the_statement_it_read()
    {
        var statement = State.Amount("finance.rd_expense", 2022, "1.00", "万元", s_page);
        var report = Written.With(State.Text("applicant.name", "甲", s_page), statement) with
        {
            Findings = [Written.Finding("unit-suspect", statement with { })],
        };

        Assert.Equal("""["f2"]""", Written.Json(report).GetProperty("findings")[0].GetProperty("figures").GetRawText());
    }

    [Fact]
    public void A_bare_date_stays_a_date_and_a_time_carries_its_offset()
    {
        var submission = Written.Json(SampleReport.Build()).GetProperty("submission");

        Assert.Equal("2023-06-18T10:22:00+08:00", submission.GetProperty("submittedAt").GetString());
        Assert.Equal("2023-06-20", submission.GetProperty("receivedAt").GetString());
    }

    [Fact]
    public void Equal_reports_give_equal_bytes()
    {
        Assert.Equal(Written.JsonBytes(SampleReport.Build()), Written.JsonBytes(SampleReport.Build()));
    }

    [Fact]
    public void Chinese_is_readable_and_control_characters_are_not_passed_on()
    {
        var text = Encoding.UTF8.GetString(Written.JsonBytes(Written.With(State.Text("applicant.name", "示例\u001b[31m公司", s_page))));

        Assert.Contains("示例", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void A_figure_is_one_line_so_that_a_difference_is_one_line()
    {
        var lines = Encoding.UTF8.GetString(Written.JsonBytes(SampleReport.Build())).Split('\n');

        Assert.Equal(SampleReport.Build().Statements.Length, lines.Count(l => l.TrimStart().StartsWith("{\"id\":\"f", StringComparison.Ordinal)));
        Assert.Empty(lines[^1]);
    }

    private static JsonElement Figure(Statement statement) => Written.Json(Written.With(statement)).GetProperty("figures")[0];

    private static string[] Range(JsonElement figure) => [.. figure.GetProperty("range").EnumerateArray().Select(e => e.GetString()!)];
}

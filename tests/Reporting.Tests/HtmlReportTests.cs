using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;

namespace DocPipeline.Reporting.Tests;

public sealed partial class HtmlReportTests
{
    [Fact]
    public async Task Leads_with_applicant_outcome_counts_and_the_first_finding_with_both_sides()
    {
        var html = await Written.HtmlAsync(SampleReport.Build());
        var first = Text(html[..html.IndexOf("id=\"finding-2\"", StringComparison.Ordinal)]);

        AssertInOrder(first, "常州示例精密传动科技有限公司", "存在问题", "错误 7", "提醒 1", "提示 1", "书面与网上不一致：研发费用 2022年", "书面申报书", "11,560.94", "网上填报", "11,650.94", "五（三）申报方式");
    }

    [Fact]
    public async Task Lets_only_the_first_finding_run_over_the_end_of_a_printed_page()
    {
        var html = await Written.HtmlAsync(SampleReport.Build());

        Assert.Single(Regex.Matches(html, "<article class=\"finding error first\" id=\"finding-1\">"));
        Assert.Single(Regex.Matches(html, "<article class=\"finding [a-z]+ first\""));
        Assert.Contains(".finding.first { break-inside: auto; break-before: avoid; }", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_every_finding_with_its_clause_its_arithmetic_and_who_acts()
    {
        var report = SampleReport.Build();
        var text = Text(await Written.HtmlAsync(report));

        foreach (var finding in report.Findings)
        {
            Assert.Contains(finding.Message, text, StringComparison.Ordinal);
            Assert.All(finding.Arithmetic, step => Assert.Contains(step, text, StringComparison.Ordinal));
            Assert.DoesNotContain(finding.Code, text, StringComparison.Ordinal);
        }

        Assert.Contains("申报单位：补充装订。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("online-deadline", "不涉及书面申报书", "2023-06-18 10:22")]
    [InlineData("paper-deadline", "2023-06-20", "不涉及网上填报")]
    public async Task A_missed_deadline_says_what_each_record_has_to_do_with_it(string criterion, string paper, string online)
    {
        var finding = Written.Finding("deadline-missed") with { Criterion = criterion };
        var text = Text(await Written.HtmlAsync(Written.With() with { Findings = [finding] }));

        AssertInOrder(text, "逾期", "书面申报书", paper, "网上填报", online);
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_shows_what_online_record_and_attachments_say_of_its_figures()
    {
        var report = SampleReport.Build();
        Statement Stated(Origin origin) => report.Statements.First(s => s.Origin == origin && s.Field.Name == "finance.sales_revenue" && s.Period?.Year == 2021);
        var finding = Written.Finding("criterion-not-met") with { Criterion = "rd-share", Statements = [Stated(Origin.Paper)] };
        var text = Text(await Written.HtmlAsync(report with { Findings = [finding] }));

        AssertInOrder(text, "条件不满足", "网上填报", $"销售收入 2021年 {Stated(Origin.Online).AsPrinted}", "附件", $"销售收入 2021年 {Stated(Origin.Attachment).AsPrinted}");
    }

    [Fact]
    public async Task An_attachment_that_states_something_else_is_never_shown_beside_agreement_alone()
    {
        var report = SampleReport.Build();
        var differing = report with { Findings = [], AttachedValues = [.. report.AttachedValues.Select(a => a with { Differs = true })] };

        Assert.Contains("；附件所载不同", Text(Section(await Written.HtmlAsync(differing), "fields")), StringComparison.Ordinal);
        Assert.DoesNotContain("附件所载不同", Text(Section(await Written.HtmlAsync(report with { Findings = [] }), "fields")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_no_letter_goes_out_where_there_is_nothing_to_mend()
    {
        var own = Written.With() with { Findings = [Written.Finding("criterion-not-met") with { Actor = Actor.Reviewer }] };

        Assert.Contains("故不生成补正通知", Text(await Written.HtmlAsync(own)), StringComparison.Ordinal);
        Assert.DoesNotContain("故不生成补正通知", Text(await Written.HtmlAsync(SampleReport.Build())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_every_figure_of_the_report_in_the_table_of_fields()
    {
        var report = SampleReport.Build();
        var html = await Written.HtmlAsync(report);
        var table = Text(Section(html, "fields"));

        foreach (var statement in report.Statements.Where(s => s.Value is not FlagValue))
            Assert.Contains(statement.AsPrinted, table, StringComparison.Ordinal);
        Assert.Contains("未见填报", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeats_the_checks_judgement_in_the_table_instead_of_comparing_again()
    {
        var (paper, online) = (State.Amount("staff.total", null, "412", "人", SampleReport.Page(3)), State.Amount("staff.total", null, "421", "人"));
        var silent = Text(Section(await Written.HtmlAsync(Written.With(paper, online)), "fields"));
        var told = Text(Section(await Written.HtmlAsync(Written.With(paper, online) with { Findings = [Written.Finding("paper-online-mismatch", paper, online)] }), "fields"));

        Assert.Contains("一致", silent, StringComparison.Ordinal);
        Assert.Contains("错误 1", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_call_a_plan_an_attachments_figure()
    {
        var planned = State.Amount("finance.sales_revenue", 2025, "50,000", "万元", SampleReport.Page(5)) with { Stance = Stance.Target, IsPrimary = false };
        var table = Text(Section(await Written.HtmlAsync(Written.With(planned)), "fields"));

        AssertInOrder(table, "50,000 万元", "目标值", "不参与比对");
        Assert.DoesNotContain("仅附件", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, "人工更正", "人工补录")]
    [InlineData(false, true, "人工补录", "人工更正")]
    [InlineData(false, false, "人工补录", "人工更正")]
    public async Task Tells_what_a_person_corrected_from_what_a_person_stated(bool isCorrected, bool hasPage, string said, string notSaid)
    {
        var table = Text(Section(await Written.HtmlAsync(Written.With(State.ByPerson(isCorrected, hasPage))), "fields"));

        AssertInOrder(table, "412 人", said);
        Assert.DoesNotContain(notSaid, table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Outcome.Person, true)]
    [InlineData(Outcome.Met, false)]
    public async Task Lists_a_rule_left_to_a_person_among_what_people_judge(Outcome outcome, bool isListed)
    {
        var report = SampleReport.Build();
        var rule = report.Criteria.First(c => c.IsRule);
        var html = await Written.HtmlAsync(report with { Criteria = report.Criteria.Replace(rule, rule with { Outcome = outcome }) });

        Assert.Equal(isListed, html.Contains($"id=\"person-{rule.Criterion}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_nothing_a_persons_that_was_read_or_stands_online()
    {
        var (paper, online) = (State.Amount("staff.total", null, "412", "人", SampleReport.Page(3)), State.Amount("staff.total", null, "412", "人"));
        Assert.DoesNotContain("class=\"tag\">人工", await Written.HtmlAsync(Written.With(paper, online)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_no_agreement_where_there_is_no_online_record()
    {
        var report = Written.With(State.Amount("staff.total", null, "412", "人", SampleReport.Page(3))) with { Submission = null };
        var html = await Written.HtmlAsync(report);

        Assert.DoesNotContain("一致", Text(Section(html, "fields")), StringComparison.Ordinal);
        Assert.Contains("本次未作表册对照", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_nothing_but_itself()
    {
        var report = SampleReport.Build();
        var html = await Written.HtmlAsync(report, new FakePageImages(report));

        Assert.DoesNotContain("http:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(References().Matches(html), r => Assert.Matches("^(#|data:image/)", r.Groups[1].Value));
    }

    [Fact]
    public async Task Allows_only_its_own_style_and_script()
    {
        var html = await Written.HtmlAsync(SampleReport.Build());
        var policy = WebUtility.HtmlDecode(Regex.Match(html, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value);

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Digest(html, "style")}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{Digest(html, "script")}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<[^>]* style=", html);
        Assert.DoesNotMatch("<[^>]* on[a-z]+=", html);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"><img src=x onerror=alert(1)>", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("万元\u202E00.01", "万元⟦U+202E⟧00.01")]
    [InlineData("\u001b[31m红", "⟦U+001B⟧[31m红")]
    [InlineData("12\u200B3", "12⟦U+200B⟧3")]
    [InlineData("=HYPERLINK(\"x\")", "=HYPERLINK(&quot;x&quot;)")]
    [InlineData("\uD800甲", "⟦U+FFFD⟧甲")]
    public async Task Shows_hostile_text_as_text(string hostile, string shown)
    {
        var paper = State.Text("applicant.name", hostile, SampleReport.Page(3), new Box(100, 100, 90, 12));
        var report = Written.With(paper, State.Text("applicant.name", hostile)) with
        {
            Applicant = hostile,
            Findings = [Written.Finding("identity-name", paper) with { Message = hostile, Arithmetic = [hostile], Code = hostile, Clause = hostile }],
        };
        var html = await Written.HtmlAsync(report, new FakePageImages(report));

        Assert.DoesNotContain(hostile, html, StringComparison.Ordinal);
        Assert.True(Regex.Count(html, Regex.Escape(shown)) >= 6);
    }

    [Fact]
    public async Task Marks_the_digits_that_differ()
    {
        var (paper, online) = (State.Amount("staff.total", null, "36,929.32", "万元", SampleReport.Page(3)), State.Amount("staff.total", null, "37029.32", "万元"));
        var html = await Written.HtmlAsync(Written.With(paper, online) with { Findings = [Written.Finding("paper-online-mismatch", paper, online)] });

        Assert.Contains("3<mark>6,9</mark>29.32", html, StringComparison.Ordinal);
        Assert.Contains("3<mark>70</mark>29.32", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subtracts_two_amounts_that_ought_to_be_one()
    {
        var (paper, online) = (State.Amount("staff.total", null, "1,235", "万元", SampleReport.Page(3)), State.Amount("staff.total", null, "12,360,000.50", "元"));
        var text = Text(await Written.HtmlAsync(Written.With(paper, online) with { Findings = [Written.Finding("paper-online-mismatch", paper, online)] }));

        Assert.Contains("12,360,000.5 − 12,350,000 = 10,000.5 元", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_side_lacks_a_field()
    {
        var online = State.Text("contact.email", "a@example.com");
        var html = await Written.HtmlAsync(Written.With(online) with { Findings = [Written.Finding("missing-on-paper", online)] });

        AssertInOrder(Text(Section(html, "findings")), "书面申报书中未见此项", "a@example.com");
    }

    [Fact]
    public async Task Says_how_unsure_a_reading_is_and_what_else_it_may_be()
    {
        var doubtful = State.Amount("staff.total", null, "412", "人", SampleReport.Page(3)) with
        {
            NeedsReview = true,
            Confidence = new Confidence(0.8m),
            Alternatives = [new Alternative(State.Amount("staff.total", null, "472", "人").Value, 0.1m)],
        };
        var text = Text(await Written.HtmlAsync(Written.With(doubtful) with { Findings = [Written.Finding("needs-review", doubtful)] }));

        Assert.Contains("识读把握 0.8，请对照原件；也可能是 472 人", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_ratio_just_short_of_its_threshold_as_short_of_it()
    {
        var report = SampleReport.Build();
        var criterion = report.Criteria.First(c => c.Criterion == "rd-share") with { Outcome = Outcome.NotMet, Value = "0.0349996", Margin = "-0.0000004" };
        var text = Text(Section(await Written.HtmlAsync(report with { Criteria = [criterion] }), "criteria"));

        Assert.Contains("3.49996 %", text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("−0.00004 个百分点", text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    private static string Section(string html, string id)
    {
        var start = html.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        return html[start..html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    // What a reader reads: tags are gaps, runs of white space are one space.
    private static string Text(string html) =>
        WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "</?(mark|small|b)>", ""), "<[^>]*>|\\s+", " ")).Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);

    private static void AssertInOrder(string text, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{part}” is not found behind position {from} of: {text}");
            from = at;
        }
    }

    private static string Digest(string html, string element)
    {
        var content = Regex.Match(html, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    [GeneratedRegex("(?:href|src|srcset|action|poster|data)=\"([^\"]{0,40})")]
    private static partial Regex References();
}

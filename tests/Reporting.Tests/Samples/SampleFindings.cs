using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>Findings of different kinds: two values, a sum, a criterion, an attachment, a page, something missing.</summary>
internal static class SampleFindings
{
    public static ImmutableArray<Finding> Of(SampleStatements stated) =>
    [
        new Finding(
            "paper-online-mismatch", Severity.Error, new FieldId("finance.rd_expense"), new Period(2022), null, null,
            [stated.Paper("finance.rd_expense", 2022), stated.Online("finance.rd_expense", 2022)], [],
            "研发费用 2022年：书面申报书为 11,560.94 万元，网上填报为 11,650.94 万元，相差 90.00 万元，疑为数字 5 与 6 互换。",
            ["11,560.94 万元 = 115,609,400.00 元", "11,650.94 万元 = 116,509,400.00 元", "相差 −900,000.00 元"], "五（三）申报方式") { Actor = Actor.Applicant, Action = "核对原始资料，改正其中一处。" },
        new Finding(
            "attachment-figure-mismatch", Severity.Error, new FieldId("finance.sales_revenue"), new Period(2021), "audit-report", null,
            [stated.Paper("finance.sales_revenue", 2021), stated.Attachment("finance.sales_revenue", 2021)], [],
            "销售收入 2021年：申报书为 32,570.81 万元，审计报告为 315,708,100.00 元，相差 1,000.00 万元。",
            ["32,570.81 万元 = 325,708,100.00 元", "325,708,100.00 − 315,708,100.00 = 10,000,000.00 元"], null) { Actor = Actor.Applicant, Action = "核对附件与申报书。" },
        new Finding(
            "internal-inconsistency", Severity.Error, new FieldId("ip.patents_valid"), null, null, null,
            [stated.Paper("ip.patents_valid"), stated.Paper("ip.inventions_valid"), stated.Paper("ip.utility_models_valid"), stated.Paper("ip.designs_valid")], [],
            "有效专利总数 126 件，与发明、实用新型、外观设计之和 125 件不符，相差 1 件。", ["41 + 72 + 12 = 125 件", "126 − 125 = 1 件"], null) { Actor = Actor.Applicant, Action = "重新计算并更正。" },
        new Finding(
            "criterion-not-met", Severity.Error, null, null, null, "profit-tax-floor", [stated.Paper("finance.profit_tax_total", 2020)], [],
            "2020年利税总额 1,962.40 万元，低于 2000 万元，差 37.60 万元；未主张单项冠军或小巨人免除。", ["1,962.40 − 2,000.00 = −37.60 万元"], "三（三）") { Actor = Actor.Reviewer, Action = "核对数据；确不满足的不予推荐。" },
        new Finding(
            "attachment-missing", Severity.Error, null, null, "commitment-letter", null, [], [], "未见信用承诺书。", [], null) { Actor = Actor.Applicant, Action = "补充装订。" },
        new Finding(
            "missing-on-paper", Severity.Error, new FieldId("contact.email"), null, null, null, [stated.Online("contact.email")], [],
            "网上填报了邮箱 luym@example.com，书面申报书中未见。", [], "五（三）申报方式") { Actor = Actor.Applicant, Action = "在申报书中补填，或更正网上填报后重新打印。" },
        new Finding(
            "page-missing", Severity.Error, null, null, null, null, [], [SampleReport.Page(20), SampleReport.Page(21)],
            "审计报告印有“第 7 页 共 28 页”之后即为“第 9 页”，缺第 8 页。", [], null) { Actor = Actor.Applicant, Action = "补齐缺页。" },
        new Finding(
            "page-unreadable", Severity.Warning, null, null, "patent-list", null, [], [SampleReport.Page(43)], "第 43 页为扫描件，未能识读。", [], null) { Actor = Actor.Reviewer, Action = "人工查看，或重新提供清晰的页面。" },
        new Finding("page-blank", Severity.Info, null, null, null, null, [], [SampleReport.Page(58)], "第 58 页为空白页。", [], null) { Actor = Actor.Reviewer, Action = "确认没有漏印。" },
    ];
}

using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>Every criterion of the programme, three of them with their steps.</summary>
internal static class SampleCriteria
{
    public static ImmutableArray<CriterionResult> Of(SampleStatements stated) =>
        [.. Checkout.Programme.Criteria.Select(c => Judge(c, stated))];

    private static CriterionResult Judge(Criterion criterion, SampleStatements stated) => criterion.Id switch
    {
        "rd-share" => RdShare(criterion, stated),
        "profit-tax-floor" => Result(criterion, Outcome.NotMet) with
        {
            Value = "19624000.00", Unit = "元", Threshold = "20000000", Margin = "-376000.00",
            Statements = [stated.Paper("finance.profit_tax_total", 2020), stated.Paper("finance.profit_tax_total", 2021), stated.Paper("finance.profit_tax_total", 2022)],
            Explanation = "2020年利税总额 1,962.40 万元，低于 2000 万元；未主张免除。",
        },
        "patent-count" => Result(criterion, Outcome.Undetermined) with
        {
            IsRobust = false, Value = "126", Unit = "件", Threshold = "100", Margin = "26",
            Statements = [stated.Paper("ip.patents_valid"), stated.Paper("ip.inventions_valid"), stated.Paper("ip.pct_national_phase")],
            Readings = [new ReadingOutcome("pct-counts-half", "PCT 两件抵发明一件", Outcome.NotMet)],
            Explanation = "专利清单第 43 页未能识读，无法核对有效专利件数。",
        },
        "online-deadline" => Result(criterion, Outcome.Met) with { Explanation = "辖市区于 2023-06-18 10:22 提交，截止 2023-06-21 17:00。" },
        _ when criterion is PersonCriterion person => Result(criterion, Outcome.Person) with
        {
            Statements = [.. stated.All.Where(s => s.Origin == Origin.Paper && person.Fields.Contains(s.Field))],
            Explanation = "系统已收集相关材料，由审核人员判断。",
        },
        _ => Result(criterion, Outcome.Met) with { Explanation = "符合。" },
    };

    private static CriterionResult RdShare(Criterion criterion, SampleStatements stated)
    {
        int[] years = [2020, 2021, 2022];
        var sums = ((string[])["finance.rd_expense", "finance.sales_revenue"]).Select(field => new EvaluationNode(
            "sum", field == "finance.rd_expense" ? "321470700.00" : "977124300.00", null, [],
            [.. years.Select(y => new EvaluationNode("field", stated.Paper(field, y).Value.Canonical, null, [stated.Paper(field, y)], []))]));
        return Result(criterion, Outcome.Met) with
        {
            Value = "0.32899672539", Unit = "ratio", Threshold = "0.035", Margin = "0.29399672539",
            Statements = [.. years.Select(y => stated.Paper("finance.rd_expense", y)), .. years.Select(y => stated.Paper("finance.sales_revenue", y))],
            Tree = new EvaluationNode(
                ">=", null, Outcome.Met, [],
                [new EvaluationNode("/", "0.32899672539", null, [], [.. sums]), new EvaluationNode("constant", "0.035", null, [], [])]),
            Readings = [new ReadingOutcome("every-year", "每年均须达到", Outcome.Met), new ReadingOutcome("mean-of-yearly-ratios", "各年比例平均", Outcome.Met)],
            Explanation = "近三年研发费用合计 32,147.07 万元，销售收入合计 97,712.43 万元，占比 32.90%，不低于 3.5%。",
        };
    }

    private static CriterionResult Result(Criterion criterion, Outcome outcome) =>
        new(criterion.Id, criterion.Clause, criterion.IsRule, outcome, true, null, null, null, null, [], null, [], "");
}

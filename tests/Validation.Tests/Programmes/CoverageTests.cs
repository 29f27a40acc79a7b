using DocPipeline.Domain;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary>The coverage map of every pack: each sentence and each counting rule is answered, and what a rule answers is seen to be met and not met.</summary>
public sealed class CoverageTests
{
    private const string Counting = "计算口径";
    private static readonly string[] s_kinds = ["good", "bad"];

    public static TheoryData<string> Packs => [.. ProgrammeLoader.List(Seeds.Folder)];

    /// <summary>Where a form states no conditions there is nothing to count.</summary>
    public static TheoryData<string> PacksWithConditions => [.. ProgrammeLoader.List(Seeds.Folder).Where(id => !ProgrammeLoader.Load(Seeds.Folder, id).Criteria.IsEmpty)];

    public static TheoryData<string, string> Rules
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var id in ProgrammeLoader.List(Seeds.Folder))
            {
                foreach (var criterion in ProgrammeLoader.Load(Seeds.Folder, id).Coverage.Where(c => c is { By: "rule", Criterion: not null }).Select(c => c.Criterion!).Distinct())
                    data.Add(id, criterion);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_sentence_is_answered_by_a_rule_by_a_person_or_is_information(string id)
    {
        var programme = ProgrammeLoader.Load(Seeds.Folder, id);

        Assert.All(programme.Coverage.Where(c => c.Check is null), entry => Assert.Equal(
            entry.By switch { "rule" => true, "person" => false, _ => (bool?)null },
            programme.Criteria.FirstOrDefault(c => c.Id == entry.Criterion)?.IsRule));
    }

    [Theory]
    [MemberData(nameof(PacksWithConditions))]
    public void Every_counting_rule_that_applies_is_in_the_map(string id)
    {
        var programme = ProgrammeLoader.Load(Seeds.Folder, id);
        var says = string.Concat(programme.Coverage.Where(c => c.Article == Counting).Select(c => c.Says));
        var thresholds = programme.Criteria.OfType<ThresholdCriterion>().ToList();

        Assert.All(["均含本数", "17时整", "只知申报单位提交时间", "收到纸质材料时间", "以提交日为准", "成立以前的年度"], rule => Assert.Contains(rule, says, StringComparison.Ordinal));
        Assert.Equal(thresholds.Exists(t => !t.Exemptions.IsEmpty), says.Contains("免除须确有需要且有证明", StringComparison.Ordinal));
        Assert.Equal(thresholds.Exists(t => t.Halving is not null), says.Contains("减半的证明", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_a_rule_answers_is_met_in_one_case_and_not_met_in_another(string id, string criterion)
    {
        var outcomes = s_kinds
            .SelectMany(kind => SeedCase.Read(id, Path.Combine(Seeds.Folder, "programmes", id, "cases", kind, criterion + ".yaml")).Cases)
            .Select(c => c.File.Report().Criteria.Single(r => r.Criterion == criterion).Outcome).ToHashSet();

        Assert.Contains(Outcome.Met, outcomes);
        Assert.Contains(OnAttachmentsAlone(ProgrammeLoader.Load(Seeds.Folder, id).Criteria.Single(c => c.Id == criterion)) ? Outcome.Undetermined : Outcome.NotMet, outcomes);
    }

    // What a paper bound in may prove is missing where the paper is; that it does not hold nobody can tell from its absence.
    private static bool OnAttachmentsAlone(Criterion criterion) =>
        criterion is FormalCriterion { Check: FormalCheck.Recommendation }
        || (criterion is ThresholdCriterion { Require: var requirement } && MayBeProven(requirement));

    private static bool MayBeProven(Expression requirement) => requirement switch
    {
        AttachedExpression => true,
        LogicalExpression { IsAnd: false } either => either.Arms.Any(MayBeProven),
        _ => false,
    };
}

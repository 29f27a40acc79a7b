using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Faults;

/// <summary>What only other papers show: lists of earlier grants, and the other submissions of a batch.</summary>
internal static class BatchFaults
{
    public static IEnumerable<Fault> All { get; } =
    [
        new("repeat-support", null, w => (w with
        {
            Lists = w.Lists.Add("earlier-grants.csv", $"企业名称,统一社会信用代码,项目类别,年度\n{w.Company.Name},{w.Company.Uscc},{GrantOf(w.Programme)},{w.Programme.LastYear}\n"),
            Criteria = w.Criteria.SetItem("no-repeat", "not-met"),
        }).Expecting(new FindingTruth("repeat-support", Criterion: "no-repeat"))),
        new("quota-exceeded", ProgrammeFacts.HighValuePatents.Id, w => (w with { Neighbours = [new(OtherApplicant: true, SameBooklet: false), new(OtherApplicant: true, SameBooklet: false)] })
            .Expecting(new FindingTruth("quota-exceeded"))),
        new("patent-reused", null, w => (w with { Neighbours = [new(OtherApplicant: true, SameBooklet: true)] })
            .Expecting([new FindingTruth("patent-reused"), .. AlsoTooMany(w)])),
        new("duplicate-submission", null, w => (w with { Neighbours = [new(OtherApplicant: false, SameBooklet: false)] })
            .Expecting(new FindingTruth("duplicate-submission"))),
    ];

    /// <summary>The plan that rules a second grant out.</summary>
    private static string GrantOf(ProgrammeFacts programme) => programme.IsHighValue ? "江苏省高价值专利培育项目" : "常州市企业知识产权战略推进计划";

    /// <summary>Two of one district are one too many in all but the two large ones.</summary>
    private static IEnumerable<FindingTruth> AlsoTooMany(World world) =>
        world.Programme.IsHighValue && world.Company.District is not ("武进区" or "新北区") ? [new("quota-exceeded")] : [];
}

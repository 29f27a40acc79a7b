using System.Collections.Immutable;
using System.Diagnostics;
using DocPipeline.Domain;
using DocPipeline.Validation.Judging.Formal;

namespace DocPipeline.Validation.Judging;

/// <summary>Judges every criterion of the programme, in its order.</summary>
internal static class CriteriaJudge
{
    public static ImmutableArray<CriterionResult> Judge(Review review, List<NeededProof> needed)
    {
        var thresholds = new ThresholdJudge(review, needed);
        return
        [
            .. review.Dossier.Programme.Criteria.Select(criterion => criterion switch
            {
                ThresholdCriterion threshold => thresholds.Judge(threshold),
                PersonCriterion person => PersonView.Collect(review, person),
                FormalCriterion formal => JudgeFormal(review, formal),
                _ => throw new UnreachableException(),
            }),
        ];
    }

    private static CriterionResult JudgeFormal(Review review, FormalCriterion criterion) => criterion.Check switch
    {
        FormalCheck.Registration => Registration.Judge(review, criterion),
        FormalCheck.Credit => Credit.Judge(review, criterion),
        FormalCheck.NoRepeat => NoRepeat.Judge(review, criterion),
        FormalCheck.Term => Term.Judge(review, criterion),
        FormalCheck.GrantCap => GrantCap.Judge(review, criterion),
        FormalCheck.Consistency => Consistency.Judge(review, criterion),
        FormalCheck.BindingOrder => BindingOrder.Judge(review, criterion),
        FormalCheck.OnlineDeadline => Deadline.JudgeOnline(review, criterion),
        FormalCheck.PaperDeadline => Deadline.JudgePaper(review, criterion),
        FormalCheck.Quota => Quota.Judge(review, criterion),
        FormalCheck.Recommendation => Recommendation.Judge(review, criterion),
        _ => throw new UnreachableException(),
    };
}

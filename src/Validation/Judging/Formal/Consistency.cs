using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Online and paper say the same; what differs was found before, field by field.</summary>
internal static class Consistency
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        if (review.Dossier.Submission is null)
            return FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.consistency.no-record"));
        var differ = review.Findings.All.Count(f => f.Code is Code.PaperOnlineMismatch or Code.MissingOnPaper);
        var compared = review.Dossier.Online.Count();
        if (differ > 0)
            return FormalResult.Of(criterion, Outcome.NotMet, review.Phrases.Say("explain.consistency.differ", compared, differ));
        if (review.Findings.All.Any(f => f is { Code: Code.NeedsReview, Attachment: null }))
            return FormalResult.Of(criterion, Outcome.Undetermined, review.Phrases.Say("explain.consistency.unread", compared));
        var warnings = review.Findings.All.Count(f => f.Code is Code.MissingOnline or Code.AttachmentOnlineMismatch);
        return FormalResult.Of(criterion, Outcome.Met, review.Phrases.Say(warnings > 0 ? "explain.consistency.remarks" : "explain.consistency.same", compared, warnings));
    }
}

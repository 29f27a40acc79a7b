using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>The printed form first, then the attachments.</summary>
internal static class BindingOrder
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var pages = review.Dossier.Evidence.Pages;
        if (review.Findings.Has(Code.AttachmentOutOfOrder, Severity.Error))
            return FormalResult.Of(criterion, Outcome.NotMet, review.Phrases.Say("explain.binding.mixed"));
        if (!pages.Any(p => p.Kind == PageKind.Form) || pages.Any(p => p is { Readable: false, Kind: PageKind.Unknown }))
            return FormalResult.Reported(review, criterion, Outcome.Undetermined, review.Phrases.Say("explain.binding.unread"));
        return FormalResult.Of(criterion, Outcome.Met, review.Phrases.Say("explain.binding.ok"));
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Judging;

namespace DocPipeline.Validation.Checks;

/// <summary>The attachment checklist: what is required, by which condition, and whether it is there.</summary>
internal static partial class AttachmentCheck
{
    public static ImmutableArray<AttachmentResult> Run(Review review, List<NeededProof> needed)
    {
        var results = ImmutableArray.CreateBuilder<AttachmentResult>();
        foreach (var kind in review.Dossier.Programme.Attachments)
        {
            var found = review.Dossier.AttachmentsOf(kind.Id).ToList();
            var (required, because) = Requirement(review, kind, needed);
            if (found.Count == 0 && required && kind.Alternative is { } other && review.Dossier.Has(other))
                (required, because) = (false, review.Phrases.Say("because.alternative", review.Values.TitleOf(other)));
            if (found.Count > 0 || required)
                results.Add(Result(review, kind, found, required, because));
        }

        ReportPendingRecommendation(review);
        ReportDuplicates(review);
        return results.ToImmutable();
    }

    private static AttachmentResult Result(Review review, AttachmentKind kind, List<Attachment> found, bool required, string? because)
    {
        if (found.Count > 0)
        {
            return new AttachmentResult(
                kind.Id, kind.Title, required, because, AttachmentStatus.Present, [.. found.SelectMany(f => f.Pages).Distinct()]);
        }

        if (!review.Dossier.BookletIsReadable)
            return new AttachmentResult(kind.Id, kind.Title, required, because, AttachmentStatus.Unreadable, []);
        var reason = because is null ? string.Empty : review.Phrases.Say("because", because);

        // What was not uploaded either has to be supplied twice.
        var isNowhere = review.Dossier.Submission?.Attachments is { } uploads && uploads.All(u => u.Kind is { } uploaded && uploaded != kind.Id);
        review.Findings.Add(Code.AttachmentMissing, new Notice(review.Phrases.Say(isNowhere ? "attachment-missing.both" : "attachment-missing", kind.Title, reason))
        {
            Action = isNowhere ? review.Phrases.Say("attachment-missing.both.do") : null,
            IsPractice = kind.Basis == "practice",
            Attachment = kind.Id,
            Severity = kind.MissingAs,
            Actor = kind.Required == AttachmentRequirement.CityStage ? Actor.District : null,
            Clause = kind.Basis == "practice" ? null : kind.Basis,
        });
        return new AttachmentResult(kind.Id, kind.Title, required, because, AttachmentStatus.Missing, []);
    }

    private static (bool Required, string? Because) Requirement(Review review, AttachmentKind kind, List<NeededProof> needed)
    {
        switch (kind.Required)
        {
            case AttachmentRequirement.Always:
                return (true, null);
            case AttachmentRequirement.CityStage:
                var city = review.Dossier.Application.Stage == ReviewStage.City;
                return (city, city ? review.Phrases.Say("because.city-stage") : null);
            case AttachmentRequirement.Conditional:
                return Condition(review, kind, needed);
            default:
                return (false, null);
        }
    }

    private static (bool Required, string? Because) Condition(Review review, AttachmentKind kind, List<NeededProof> needed)
    {
        if (kind.Condition == "relief")
        {
            var need = needed.Find(n => n.Attachment == kind.Id);
            return (need is not null, need?.Because);
        }

        if (kind.Condition!.StartsWith("decides ", StringComparison.Ordinal))
            return Decides(review, new FieldId(kind.Condition[8..]));
        return Flagged(review, new FieldId(kind.Condition));
    }

    // The form's flag decides, else the online one; partners entered in the form's own field make a consortium where neither is stated.
    private static (bool Required, string? Because) Flagged(Review review, FieldId field)
    {
        var flag = review.Dossier.FindPaper(field) ?? review.Dossier.FindOnline(field);
        if (flag is { NeedsReview: false, Value: FlagValue { Holds: true } })
            return (true, review.Phrases.Say("because.flag", review.Values.PlaceOf(flag), review.Title(field, null)));
        return flag is null && field == FieldNames.IsJoint && review.Dossier.FindPaper(FieldNames.Partners) is { Value: TextListValue { Items.Length: > 0 } }
            ? (true, review.Phrases.Say("because.partners", review.Title(FieldNames.Partners, null)))
            : (false, null);
    }

    // Proof is asked for only where the criterion holds with the field and not without it.
    private static (bool Required, string? Because) Decides(Review review, FieldId field)
    {
        var readings = new Readings(review.Dossier, _ => Outcome.Undetermined);
        foreach (var criterion in review.Dossier.Programme.Criteria.OfType<ThresholdCriterion>())
        {
            if (readings.Decide(criterion.Require).Outcome == Outcome.Met && readings.WithZero(criterion.Require, field) == Outcome.NotMet)
                return (true, review.Phrases.Say("because.decides", criterion.Title, review.Title(field, null)));
        }

        return (false, null);
    }

    // The district writes it after its own check: its absence is worth a line, no more.
    private static void ReportPendingRecommendation(Review review)
    {
        if (review.Dossier.Application.Stage != ReviewStage.District || review.Dossier.Has(AttachmentNames.Recommendation)
            || review.Dossier.Programme.FindAttachment(AttachmentNames.Recommendation) is null || !review.Dossier.BookletIsReadable)
            return;
        review.Findings.Add(Code.AttachmentMissing, new Notice(review.Phrases.Say("attachment-missing.recommendation"))
        {
            Attachment = AttachmentNames.Recommendation,
            Severity = Severity.Info,
            Actor = Actor.District,
        });
    }

    // The booklet's own numbers run on over both copies: 附件1 and 附件9, 第9页 and 第52页.
    private static string Body(string text) => Numbering().Replace(TextForm.Of(text), string.Empty);

    [GeneratedRegex("第[0-9]+页[,，/、(]?共[0-9]+页\\)?|附件[0-9一二三四五六七八九十]*")]
    private static partial Regex Numbering();

    private static void ReportDuplicates(Review review)
    {
        foreach (var group in review.Dossier.Evidence.Attachments.GroupBy(a => a.Kind))
        {
            var twice = group.GroupBy(a => Body(a.Text)).Where(g => g.Key.Length > 0 && g.Count() > 1).SelectMany(g => g).ToList();
            if (twice.Count == 0)
                continue;
            var pages = twice.Where(a => !a.Pages.IsEmpty).Select(a => a.Pages[0]).ToImmutableArray();
            var message = review.Phrases.Say("attachment-duplicate", review.Values.TitleOf(group.Key), review.Values.PageNames(pages));
            review.Findings.Add(Code.AttachmentDuplicate, new Notice(message) { Attachment = group.Key, Pages = pages });
        }
    }
}

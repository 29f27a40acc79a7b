using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Says why an attachment does not prove what it should, and for what the judgement waits.</summary>
internal static class ProofDoubt
{
    /// <summary>In brackets behind the outcome; empty where it proves it.</summary>
    public static string Of(Review review, Step step, string kind)
    {
        if (step.Outcome == Outcome.Met)
            return string.Empty;
        var found = review.Dossier.AttachmentsOf(kind).ToList();
        if (found.Count == 0)
            return review.Phrases.Say("attached.none");
        if (found.Find(a => ApplicantNames.MayBeApplicant(review.Dossier, a)) is { ValidUntil: { } until })
            return review.Phrases.Say("attached.expired", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return found.SelectMany(a => a.Holders).FirstOrDefault() is { } holder ? review.Phrases.Say("attached.other", holder.Name) : string.Empty;
    }

    /// <summary>What to do about a criterion that cannot be told because of its attachments; null where that is not why.</summary>
    public static string? ToDo(Review review, EvaluationNode? tree)
    {
        var kinds = Undecided(tree).ToList();
        if (kinds.Count == 0)
            return null;
        var mended = kinds.Where(k => review.Findings.All.Any(f => f.Attachment == k && f.Severity == Severity.Error && f.Code is Code.AttachmentMismatch or Code.CertificateExpired or Code.IdentityName)).ToList();
        var titles = string.Join(review.Phrases.Say("list.comma"), kinds.Select(review.Values.TitleOf));
        return review.Phrases.Say(mended.Count > 0 ? "criterion-undetermined.mended" : "criterion-undetermined.supplied", titles);
    }

    private static IEnumerable<string> Undecided(EvaluationNode? node)
    {
        if (node is null || node.Outcome is Outcome.Met)
            return [];
        return node.AttachedKind is { } kind ? [kind] : node.Children.SelectMany(Undecided);
    }
}

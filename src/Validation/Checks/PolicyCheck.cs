using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Batches;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>Across the submissions of a batch: no patent of two applicants, no applicant and no booklet twice. Says nothing of a submission by itself.</summary>
internal static class PolicyCheck
{
    // Of two whole lists that are the same nobody reads a hundred numbers; the pages are all there.
    private const int MostRows = 10;

    public static void Run(Review review)
    {
        if (review.Dossier.Application.Standing is not { } standing)
            return;
        if (!standing.SharedPatents.IsEmpty)
            ReportPatents(review, standing.SharedPatents);
        if (!standing.SameApplicant.IsEmpty)
            ReportDuplicate(review, "duplicate-submission.applicant", standing.SameApplicant);
        if (!standing.SameBooklet.IsEmpty)
            ReportDuplicate(review, "duplicate-submission.booklet", standing.SameBooklet);
    }

    private static void ReportPatents(Review review, ImmutableArray<SharedPatent> shared)
    {
        var submissions = shared.ToDictionary(s => s.Number, s => s.Submissions);
        var rows = review.Dossier.Evidence.Patents
            .Select(p => (Row: p, Key: BatchEntries.KeyOf(p.Number)))
            .Where(p => p.Key is { } key && submissions.ContainsKey(key))
            .Select(p => (p.Row, Others: submissions[p.Key!.Value])).ToList();
        if (rows.Count == 0)
            return;
        var named = rows.Take(MostRows).Select(r => review.Phrases.Say(
            "patent-reused.row", r.Row.Number!, review.Values.PageName(r.Row.Provenance.Place), Names(review, r.Others)));
        review.Findings.Add(Code.PatentReused, new Notice(review.Phrases.Say("patent-reused", rows.Count, Listed(review, named, rows.Count)))
        {
            Attachment = AttachmentNames.PatentList,
            Pages = [.. rows.Select(r => r.Row.Provenance.Place).Distinct()],
        });
    }

    private static string Listed(Review review, IEnumerable<string> named, int count)
    {
        var shown = string.Join(review.Phrases.Say("list.comma"), named);
        return count > MostRows ? review.Phrases.Say("batch.more", shown) : shown;
    }

    private static void ReportDuplicate(Review review, string phrase, ImmutableArray<string> others) =>
        review.Findings.Add(Code.DuplicateSubmission, new Notice(review.Phrases.Say(phrase, Names(review, others))));

    /// <summary>The first of them by name, and whether there are more.</summary>
    public static string Names(Review review, ImmutableArray<string> submissions)
    {
        var shown = string.Join(review.Phrases.Say("list.comma"), submissions.Take(BatchStanding.MostNamed));
        return submissions.Length > BatchStanding.MostNamed ? review.Phrases.Say("batch.more", shown) : shown;
    }
}

using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>No attachment before the end of the form; and the attachments in the order of the booklet's own list, where it has one.</summary>
internal static class OrderCheck
{
    public static void Run(Review review)
    {
        ReportBeforeForm(review);
        ReportAgainstContents(review);
    }

    private static void ReportBeforeForm(Review review)
    {
        var pages = review.Dossier.Evidence.Pages;
        var lastForm = -1;
        for (var i = 0; i < pages.Length; i++)
        {
            if (pages[i].Kind == PageKind.Form)
                lastForm = i;
        }

        var early = pages.Take(Math.Max(lastForm, 0)).Where(p => p is { Kind: PageKind.Attachment, Attachment: not null }).ToList();
        if (early.Count == 0)
            return;
        var kinds = early.Select(p => p.Attachment!).Distinct().ToList();
        var titles = string.Join(review.Phrases.Say("list.comma"), kinds.Select(review.Values.TitleOf));
        var message = review.Phrases.Say(
            "attachment-out-of-order", titles, PageRanges.Of(review, early.Select(p => p.Place)), review.Values.PageName(pages[lastForm].Place));
        review.Findings.Add(Code.AttachmentOutOfOrder, new Notice(message)
        {
            Attachment = kinds.Count == 1 ? kinds[0] : null,
            Pages = [.. early.Select(p => p.Place)],
        });
    }

    private static void ReportAgainstContents(Review review)
    {
        var bound = review.Dossier.Evidence.Attachments.Select(a => a.Kind).Distinct().ToList();
        var listed = review.Dossier.Evidence.Contents.Select(c => c.Attachment).OfType<string>().Distinct().Where(bound.Contains).ToList();
        var inOrder = bound.Where(listed.Contains).ToImmutableArray();
        for (var i = 0; i < listed.Count; i++)
        {
            if (inOrder[i] == listed[i])
                continue;
            ImmutableArray<PageRef> contents = [.. review.Dossier.Evidence.Contents.Where(c => c.Attachment == listed[i]).Select(c => c.Provenance.Place)];
            ImmutableArray<PageRef> inPlace = [.. review.Dossier.AttachmentsOf(inOrder[i]).SelectMany(a => a.Pages.Take(1)).Take(1)];
            var message = review.Phrases.Say(
                "attachment-out-of-order.contents", review.Values.TitleOf(listed[i]), review.Values.TitleOf(inOrder[i]), PageRanges.Of(review, contents), PageRanges.Of(review, inPlace));
            review.Findings.Add(Code.AttachmentOutOfOrder, new Notice(message)
            {
                Attachment = listed[i],
                Severity = Severity.Warning,
                Pages = [.. contents.Concat(inPlace)],
            });
            return;
        }
    }
}

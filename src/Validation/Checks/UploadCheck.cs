using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>The attachments uploaded are those bound in, kind by kind.</summary>
internal static class UploadCheck
{
    public static void Run(Review review)
    {
        if (review.Dossier.Submission?.Attachments is not { } uploads)
            return;
        var bound = review.Dossier.Evidence.Attachments.Select(a => a.Kind).Where(k => review.Dossier.Programme.FindAttachment(k) is not null).ToHashSet();
        var online = uploads.Select(u => u.Kind).OfType<string>().ToHashSet();
        var unknown = uploads.Where(u => u.Kind is null).ToList();
        if (unknown.Count > 0)
        {
            var labels = string.Join(review.Phrases.Say("list.comma"), unknown.Select(u => $"“{(u.Label.Length > 0 ? u.Label : u.FileName)}”"));
            review.Findings.Add(Code.UnknownLabel, new Notice(review.Phrases.Say("unknown-label.upload", labels)));
        }

        foreach (var kind in review.Dossier.Programme.Attachments.Select(a => a.Id))
        {
            // An upload whose label nobody knows may be any of the kinds bound in; an unread page may be any of those uploaded.
            if (bound.Contains(kind) && !online.Contains(kind) && unknown.Count == 0)
                Report(review, kind, "attachment-online-mismatch.online");
            else if (online.Contains(kind) && !bound.Contains(kind) && review.Dossier.BookletIsReadable)
                Report(review, kind, "attachment-online-mismatch.paper");
        }
    }

    private static void Report(Review review, string kind, string key)
    {
        ImmutableArray<PageRef> pages = [.. review.Dossier.AttachmentsOf(kind).SelectMany(a => a.Pages.Take(1))];
        var message = review.Phrases.Say(key, review.Values.TitleOf(kind), PageRanges.Of(review, pages));
        review.Findings.Add(Code.AttachmentOnlineMismatch, new Notice(message) { Attachment = kind, Pages = pages });
    }
}

using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>
/// Places of a scanned form or letter that ask for the applicant's seal or signature and have none. A print nobody has sealed yet has no such places, and
/// one that cannot be told accuses nobody.
/// </summary>
internal static class SigningCheck
{
    public static void Run(Review review)
    {
        var empty = review.Dossier.Evidence.SigningPlaces.Where(p => p.Presence == Presence.Absent);
        foreach (var group in empty.GroupBy(p => (p.Kind, p.Attachment)))
        {
            var code = group.Key.Kind == SigningKind.Seal ? Code.SealMissing : Code.SignatureMissing;
            var where = group.Key.Attachment is { } letter ? review.Values.TitleOf(letter) : review.Phrases.Say("page-missing.form");
            var labels = string.Join(review.Phrases.Say("list.comma"), group.Select(p => p.Label).Distinct());
            var pages = group.Select(p => p.Provenance.Place).Distinct().ToList();
            review.Findings.Add(code, new Notice(review.Phrases.Say(code, where, PageRanges.Of(review, pages), labels))
            {
                Attachment = group.Key.Attachment,
                Pages = [.. pages],
                Places = [.. group.Select(p => p.Provenance)],
            });
        }
    }
}

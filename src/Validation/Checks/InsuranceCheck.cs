using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>
/// Everybody on the list of IP staff stands on the social insurance list too, where both are bound in. Guidelines ask for people, not for their insurance:
/// who is missing is worth a question and proves nothing.
/// </summary>
internal static class InsuranceCheck
{
    // Names on print-outs for the public are masked: 王*鸣.
    private const char Mask = '*';

    // Nobody is called by one character: the font had no glyph for the rest of the name.
    private const int ShortestName = 2;

    public static void Run(Review review)
    {
        var (staff, insured) = (review.Dossier.Evidence.Staff, review.Dossier.Evidence.Insured);
        if (staff.IsEmpty || insured.IsEmpty || !ListCheck.IsWhole(review.Dossier, AttachmentNames.StaffProof)
            || !RowCount.IsCertain([.. insured.Select(p => (p.Provenance, p.Serial))]) || insured.Any(p => Form(p).Contains(Mask, StringComparison.Ordinal)))
            return;
        var known = insured.Select(Form).ToHashSet(StringComparer.Ordinal);
        var strangers = insured.Where(p => !staff.Any(s => Form(s) == Form(p))).ToList();
        var absent = staff.Where(p => Form(p).Length >= ShortestName && !known.Contains(Form(p)) && !strangers.Exists(s => MayBe(p, s))).ToImmutableArray();
        if (!absent.IsEmpty)
            Report(review, absent, insured);
    }

    // A recognised name may have a character wrong: somebody on the one list alone who shares one with it may be the same person.
    private static bool MayBe(ListedPerson person, ListedPerson insured) =>
        (person.Provenance.Reader != Provenance.TextLayer || insured.Provenance.Reader != Provenance.TextLayer)
        && Form(person).Intersect(Form(insured)).Any();

    private static string Form(ListedPerson person) => TextForm.Of(person.Name);

    // The list in which they are missing, page by page: who looks for them there sees that they are not.
    private static IEnumerable<Provenance> Whole(ImmutableArray<ListedPerson> insured) => insured
        .GroupBy(p => p.Provenance.Place)
        .Select(page => page.First().Provenance with { Box = Box.Around(page.Select(p => p.Provenance.Box)) });

    private static void Report(Review review, ImmutableArray<ListedPerson> absent, ImmutableArray<ListedPerson> insured)
    {
        var names = string.Join(review.Phrases.Say("list.comma"), absent.Select(p => p.Name).Distinct());
        var message = review.Phrases.Say(
            Code.StaffUninsured, names, PageRanges.Of(review, absent.Select(p => p.Provenance.Place)), PageRanges.Of(review, insured.Select(p => p.Provenance.Place)),
            review.Dossier.Evidence.Staff.Length, insured.Length, absent.Length);
        review.Findings.Add(Code.StaffUninsured, new Notice(message)
        {
            Attachment = AttachmentNames.StaffProof,
            Pages = [.. insured.Select(p => p.Provenance.Place).Distinct()],
            Places = [.. absent.Select(p => p.Provenance), .. Whole(insured)],
        });
    }
}

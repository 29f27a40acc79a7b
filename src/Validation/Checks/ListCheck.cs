using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>Rows of the patent and staff lists against the form's counts; certificates are a lower bound.</summary>
internal static class ListCheck
{
    public static void Run(Review review)
    {
        ComparePatents(review);
        CompareStaff(review);
        CompareCertificates(review, AttachmentNames.PatentCertificate, FieldNames.Patents);
        CompareCertificates(review, AttachmentNames.TrademarkCertificate, FieldNames.Trademarks);
    }

    private static void ComparePatents(Review review)
    {
        var rows = review.Dossier.Evidence.Patents.Where(p => p.InRow && p.Kind != PatentKind.Pct).ToList();
        if (!IsWhole(review.Dossier, AttachmentNames.PatentList) || !RowCount.IsCertain([.. rows.Select(r => (r.Provenance, r.Serial))]))
            return;
        if (NumbersBeside(review.Dossier, rows) is var beside && (beside > 0 || rows.Count == 0))
        {
            DoubtCount(review, rows, beside);
            return;
        }

        Compare(review, FieldNames.Patents, rows.Count, AttachmentNames.PatentList, rows.Select(r => r.Provenance));

        // A number that may be misread may tell another kind.
        if (rows.Exists(r => r.Kind == PatentKind.Unknown || r.Doubtful is not null))
            return;
        CompareKind(review, rows, FieldNames.Inventions, PatentKind.Invention);
        CompareKind(review, rows, FieldNames.UtilityModels, PatentKind.UtilityModel);
        CompareKind(review, rows, FieldNames.Designs, PatentKind.Design);
    }

    // Numbers of granted patents in the list's text that are in none of its rows: so many rows were not made out. None at all is a list nobody
    // could read, not an empty one.
    private static int NumbersBeside(Dossier dossier, List<ListedPatent> rows)
    {
        var read = rows.Select(r => r.Number ?? r.Doubtful).OfType<string>().Select(PatentNumber.ApplicationOf).ToHashSet();
        return dossier.AttachmentsOf(AttachmentNames.PatentList).SelectMany(a => PatentNumber.GrantedIn(a.Text)).Select(m => m.Value)
            .Concat(dossier.Evidence.Patents.Where(p => !p.InRow).Select(p => p.Number).OfType<string>())
            .Select(PatentNumber.ApplicationOf).Distinct().Count(n => !read.Contains(n));
    }

    private static void DoubtCount(Review review, List<ListedPatent> rows, int beside)
    {
        if (!review.TryPaper(FieldNames.Patents, null, out var paper) || paper.Value is not QuantityValue { Quantity: var stated } || stated.Value == rows.Count + beside)
            return;
        var pages = (rows.Count > 0 ? rows.Select(r => r.Provenance.Place) : review.Dossier.AttachmentsOf(AttachmentNames.PatentList).SelectMany(a => a.Pages)).Distinct().ToList();
        if (pages.Count == 0)
            return;
        var message = review.Phrases.Say(
            rows.Count + beside == 0 ? "needs-review.list.none" : "needs-review.list", review.Title(FieldNames.Patents, null), review.Values.WithPlace(paper), review.Values.TitleOf(AttachmentNames.PatentList),
            PageRanges.Of(review, pages), rows.Count, beside);
        review.Findings.Add(Code.NeedsReview, new Notice(message)
        {
            Field = FieldNames.Patents,
            Attachment = AttachmentNames.PatentList,
            Statements = [paper],
            Pages = [.. pages],
        });
    }

    private static void CompareKind(Review review, List<ListedPatent> rows, FieldId field, PatentKind kind)
    {
        var ofKind = rows.FindAll(r => r.Kind == kind);

        // Where the list has none of the kind, the whole list is the place to look.
        Compare(review, field, ofKind.Count, AttachmentNames.PatentList, (ofKind.Count > 0 ? ofKind : rows).Select(r => r.Provenance));
    }

    private static void CompareStaff(Review review)
    {
        var rows = review.Dossier.Evidence.Staff;
        if (rows.Length == 0 || !IsWhole(review.Dossier, AttachmentNames.StaffProof) || !RowCount.IsCertain([.. rows.Select(r => (r.Provenance, r.Serial))]))
            return;
        Compare(review, FieldNames.IpManagers, rows.Length, AttachmentNames.StaffProof, rows.Select(r => r.Provenance));
        if (rows.Any(r => r.FullTime is null))
            return;
        Compare(review, FieldNames.IpFullTime, rows.Count(r => r.FullTime == true), AttachmentNames.StaffProof, rows.Select(r => r.Provenance));
        Compare(review, FieldNames.IpPartTime, rows.Count(r => r.FullTime == false), AttachmentNames.StaffProof, rows.Select(r => r.Provenance));
    }

    // A list with a page that was not read may hold more rows; one of another company says nothing.
    public static bool IsWhole(Dossier dossier, string kind)
    {
        var lists = dossier.AttachmentsOf(kind).ToList();
        return dossier.Evidence.Pages.All(p => p.Readable || !(p.Kind == PageKind.Unknown || lists.Exists(a => a.Pages.Contains(p.Place))))
            && !lists.Exists(a => !ApplicantNames.MayBeApplicant(dossier, a));
    }

    private static void Compare(Review review, FieldId field, int rows, string attachment, IEnumerable<Provenance> places)
    {
        if (!review.TryPaper(field, null, out var paper) || paper.Value is not QuantityValue { Quantity: var stated } || stated.Value == rows)
            return;
        var pages = places.Select(p => p.Place).Distinct().ToList();
        var message = review.Phrases.Say(
            "attachment-figure-mismatch.rows", review.Title(field, null), review.Values.WithPlace(paper), review.Values.TitleOf(attachment),
            PageRanges.Of(review, pages), rows, Math.Abs(stated.Value - rows));
        review.Findings.Add(Code.AttachmentFigureMismatch, new Notice(message)
        {
            Field = field,
            Attachment = attachment,
            Rule = review.Phrases.Say("attachment-figure-mismatch.rows.rule", review.Values.TitleOf(attachment)),
            Action = review.Phrases.Say("attachment-figure-mismatch.rows.do"),
            Statements = [paper],
            Pages = [.. pages],
        });
    }

    private static void CompareCertificates(Review review, string attachment, FieldId field)
    {
        var certificates = review.Dossier.AttachmentsOf(attachment).ToList();
        if (!review.TryPaper(field, null, out var paper) || paper.Value is not QuantityValue { Quantity: var stated } || certificates.Count <= stated.Value)
            return;
        var message = review.Phrases.Say(
            "attachment-figure-mismatch.certificates", review.Title(field, null), review.Values.WithPlace(paper), review.Values.TitleOf(attachment), certificates.Count,
            PageRanges.Of(review, certificates.SelectMany(c => c.Pages.Take(1))), certificates.Count - stated.Value);
        review.Findings.Add(Code.AttachmentFigureMismatch, new Notice(message)
        {
            Field = field,
            Attachment = attachment,
            Severity = Severity.Warning,
            Rule = review.Phrases.Say("attachment-figure-mismatch.certificates.rule", review.Values.TitleOf(attachment)),
            Action = review.Phrases.Say("attachment-figure-mismatch.certificates.do"),
            Statements = [paper],
            Pages = [.. certificates.SelectMany(c => c.Pages.Take(1))],
        });
    }
}

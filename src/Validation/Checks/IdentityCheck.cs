using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>The applicant is the same everywhere: name, code, legal representative and district, on the form and in its papers.</summary>
internal static class IdentityCheck
{
    private const int RegistrationNumber = 15;
    private const int OrganisationCode = 9;

    public static void Run(Review review)
    {
        CheckCode(review);
        CompareWithin(review, FieldNames.Applicant, Code.IdentityName);
        CompareWithin(review, FieldNames.Uscc, Code.IdentityUscc);
        CompareWithin(review, FieldNames.LegalRepresentative, Code.IdentityLegalRepresentative);
        CompareWithin(review, FieldNames.District, Code.IdentityDistrict);
        CompareWithPapers(review, FieldNames.Uscc, Code.IdentityUscc);
        CompareWithPapers(review, FieldNames.LegalRepresentative, Code.IdentityLegalRepresentative);
        CompareWithPapers(review, FieldNames.District, Code.IdentityDistrict);
        CheckRecordDistrict(review);
        CheckRecommendingDistrict(review);
    }

    private static void CheckCode(Review review)
    {
        if (!review.TryPaper(FieldNames.Uscc, null, out var paper) || paper.Value is not TextValue code || CreditCode.IsValid(code.Text))
            return;
        review.Add(Code.IdentityUscc, paper, review.Phrases.Say("identity-uscc.invalid", review.Values.WithPlace(paper)));
    }

    // Cover, table and signature block of the form itself.
    private static void CompareWithin(Review review, FieldId field, string code)
    {
        if (!review.TryPaper(field, null, out var paper))
            return;
        foreach (var other in review.Dossier.Actual.Where(s => s.Field == field && !ReferenceEquals(s, paper)))
            CompareOne(review, paper, other, code);
    }

    private static void CompareWithPapers(Review review, FieldId field, string code)
    {
        if (!review.TryPaper(field, null, out var paper))
            return;
        foreach (var other in review.Dossier.FromAttachments(field).Where(s => s.Stance == Stance.Actual && !IsOlderNumber(s) && SpeaksOfApplicant(review.Dossier, s)))
            CompareOne(review, paper, other, code);
    }

    // 注册号 320483524623513: what a licence was numbered by before 2015 (GS 15-2006), and 组织机构代码 (GB 11714) before that, are no unified codes.
    private static bool IsOlderNumber(Statement statement) =>
        statement.Field == FieldNames.Uscc && statement.Value is TextValue code && TextForm.Of(code.Text).Replace("-", "", StringComparison.Ordinal) is var form &&
        ((form.Length == RegistrationNumber && form.All(char.IsAsciiDigit)) || form.Length == OrganisationCode);

    private static void CompareOne(Review review, Statement paper, Statement other, string code)
    {
        if (review.Dossier.Comparison.Compare(review.Dossier.FieldOf(paper.Field), paper, other) != Agreement.Differs
            || (paper.Value is TextValue a && other.Value is TextValue b && TextForm.OneHoldsOther(a.Text, b.Text) && paper.Field != FieldNames.Uscc))
            return;
        review.Findings.Add(code, new Notice(review.Phrases.Say(
            "identity", review.Title(paper.Field, null), review.Values.WithPlace(paper), review.Values.WithPlace(other), SameOnline(review, paper, other)))
        {
            Field = paper.Field,
            Statements = [paper, other],
            Action = review.Phrases.Say("identity.do"),
            Clause = other.Origin == Origin.Attachment && review.Dossier.Submission is not null ? review.Dossier.ClauseOf(FormalCheck.Consistency) : null,
        });
    }

    // Which of the two the applicant has stated online as well.
    private static string SameOnline(Review review, Statement paper, Statement other) =>
        review.Dossier.FindOnline(paper.Field) is not { } online ? string.Empty
        : review.Dossier.Agree(paper, online) ? review.Phrases.Say("identity.online-first")
        : review.Dossier.Agree(other, online) ? review.Phrases.Say("identity.online-second")
        : string.Empty;

    // An agreement names partners with their codes and representatives; another company's paper is a finding of its own.
    private static bool SpeaksOfApplicant(Dossier dossier, Statement statement)
    {
        if (statement.Attachment is not { } kind || AttachmentNames.OfSeveralParties.Contains(kind) || statement.Provenance is not { } place)
            return false;
        return kind == AttachmentNames.Licence || dossier.AttachmentsOf(kind).Any(
            a => a.Pages.Contains(place.Place) && ApplicantNames.MayBeApplicant(dossier, a, place.Place));
    }

    // The district the record came through; its own field of that name is compared like every other one.
    private static void CheckRecordDistrict(Review review)
    {
        var dossier = review.Dossier;
        if (dossier.Submission?.Record.District is not { Length: > 0 } stated
            || !review.TryPaper(FieldNames.District, null, out var paper) || paper.Value is not TextValue text
            || dossier.Districts.Canonical(stated) is not { } sent || dossier.Districts.Canonical(text.Text) is not { } own || sent == own)
            return;
        if ((dossier.FindOnline(FieldNames.District)?.Value as TextValue)?.Text is not { } entered || dossier.Districts.Canonical(entered) != sent)
            review.Add(Code.IdentityDistrict, paper, review.Phrases.Say("identity-district.record", review.Values.WithPlace(paper), stated));
    }

    // 武进区市场监督管理局 recommends what belongs to 武进区.
    private static void CheckRecommendingDistrict(Review review)
    {
        var dossier = review.Dossier;
        if (!review.TryPaper(FieldNames.District, null, out var paper) || paper.Value is not TextValue text
            || dossier.Districts.Canonical(text.Text) is not { } own)
            return;
        var bodies = dossier.Programme.Recommenders.SelectMany(r => r.Split('|')).ToList();
        foreach (var recommendation in dossier.AttachmentsOf(AttachmentNames.Recommendation))
        {
            var said = dossier.Districts.Before(recommendation.Text + recommendation.Issuer, bodies);
            if (said is null || said == own)
                continue;
            var page = recommendation.Pages.IsEmpty ? review.Phrases.Say("place.unknown") : review.Values.PageName(recommendation.Pages[0]);
            var message = review.Phrases.Say("identity-district.recommendation", review.Values.WithPlace(paper), page, said);
            review.Findings.Add(Code.IdentityDistrict, new Notice(message) { Field = paper.Field, Statements = [paper], Pages = [.. recommendation.Pages.Take(1)], Actor = Actor.District });
        }
    }
}

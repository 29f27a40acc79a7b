using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Registered in the city, and an independent legal person: a branch is none.</summary>
internal static partial class Registration
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var dossier = review.Dossier;
        ImmutableArray<Statement> statements =
        [
            .. new[] { FieldNames.Applicant, FieldNames.Address, FieldNames.District, FieldNames.IsJoint }
                .Select(f => dossier.FindPaper(f)).OfType<Statement>(),
        ];
        var inCity = InCity(dossier);
        var independent = IsBranch(dossier) ? Outcome.NotMet : dossier.PaperText(FieldNames.Applicant) is null ? Outcome.Undetermined : Outcome.Met;
        var explanation = review.Phrases.Say(
            "explain.registration", dossier.PaperText(FieldNames.Address) ?? "—", dossier.PaperText(FieldNames.District) ?? "—",
            review.Phrases.Say(OutcomeWords.KeyOf(inCity)), review.Phrases.Say(OutcomeWords.KeyOf(independent)));
        return FormalResult.Reported(review, criterion, Logic.And(inCity, independent), explanation, statements);
    }

    // The registered address decides; where it names no city, the district does.
    private static Outcome InCity(Dossier dossier)
    {
        if (dossier.PaperText(FieldNames.Address) is { } address)
        {
            var form = TextForm.Of(address);
            if (NamedCity().Match(form) is { Success: true } city && !city.Groups["city"].Value.EndsWith(dossier.Programme.City, StringComparison.Ordinal)
                && dossier.Districts.Canonical(city.Value) is null)
                return Outcome.NotMet;
            if (form.Contains(dossier.Programme.City, StringComparison.Ordinal) || dossier.Districts.Canonical(form) is not null)
                return Outcome.Met;
        }

        if (dossier.PaperText(FieldNames.District) is not { } district)
            return Outcome.Undetermined;
        return dossier.Districts.Canonical(district) is not null ? Outcome.Met : Outcome.NotMet;
    }

    private static bool IsBranch(Dossier dossier) =>
        dossier.PaperText(FieldNames.Applicant) is { } name && TextForm.Of(name).EndsWith("分公司", StringComparison.Ordinal)
        || dossier.AttachmentsOf(AttachmentNames.Licence).Any(l => LicenceOfBranch().IsMatch(TextForm.Of(l.Text)));

    [GeneratedRegex("^(中国)?(?<province>[^省市]{2,3}(省|自治区))?(?<city>[^省市区县]{2,4})市")]
    private static partial Regex NamedCity();

    [GeneratedRegex("类型:?[^:]{0,24}?(分公司|分支机构)")]
    private static partial Regex LicenceOfBranch();
}

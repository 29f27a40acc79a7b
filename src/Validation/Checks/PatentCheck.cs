using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>The rows of the patent list: numbers that add up, none twice, none run out, none of somebody else.</summary>
internal static class PatentCheck
{
    private const int MostNames = 3;

    public static void Run(Review review)
    {
        var rows = review.Dossier.Evidence.Patents.Where(p => p.Kind != PatentKind.Pct).ToList();
        var numbered = rows.Select(r => (Row: r, Number: r.Number is null ? null : PatentNumber.Parse(r.Number))).ToList();
        Report(review, Code.PatentNumberInvalid, numbered.Where(n => n.Number is { } number && !IsPlausible(number, n.Row.Kind)).Select(n => n.Row));
        Report(review, Code.PatentListDuplicate, rows.Where(r => r.Number is not null).GroupBy(r => PatentNumber.Digits(r.Number!))
            .Where(g => g.Key.Length >= 8 && g.Count() > 1).SelectMany(g => g));
        Report(review, Code.PatentExpired, numbered.Where(n => n.Number is { } number && IsExpired(review.Dossier, number, n.Row.Kind)).Select(n => n.Row));
        if (review.Dossier.PaperText(FieldNames.Applicant) is { } applicant)
        {
            var others = rows.Where(r => r.Owner is { Length: > 0 } owner && !IsOwn(review.Dossier, applicant, owner)).ToLookup(r => Misreading.MayBe(review.Dossier, r.Provenance.Place, r.Owner!, applicant));
            Report(review, Code.PatentOwnerDiffers, others[false]);
            ReportDoubtful(review, [.. others[true]]);
        }
    }

    private static bool IsPlausible(PatentNumber number, PatentKind listed) =>
        number.CheckHolds && number.Kind != PatentKind.Unknown && (listed == PatentKind.Unknown || listed == number.Kind);

    // Only the year of filing is known: a term that ends in the reference year may still run.
    private static bool IsExpired(Dossier dossier, PatentNumber number, PatentKind listed) =>
        number.CheckHolds && YearsOf(KindOf(number, listed)) is { } years && number.Year + years < dossier.ReferenceDay.Year;

    private static PatentKind KindOf(PatentNumber number, PatentKind listed) => number.Kind == PatentKind.Unknown ? listed : number.Kind;

    // Protection runs from the filing date: 20 years for inventions, 10 for utility models, 15 for designs.
    private static int? YearsOf(PatentKind kind) => kind switch
    {
        PatentKind.Invention => 20,
        PatentKind.UtilityModel => 10,
        PatentKind.Design => 15,
        _ => null,
    };

    private static string NameOf(PatentKind kind) => kind switch
    {
        PatentKind.Invention => "patent.invention",
        PatentKind.UtilityModel => "patent.utility-model",
        _ => "patent.design",
    };

    private static bool IsOwn(Dossier dossier, string applicant, string owner) =>
        TextForm.OneHoldsOther(owner, applicant) || ApplicantNames.IsFormer(dossier, owner);

    // 31 rows of 鑫卉 beside an applicant 鑫垚 on a scan are one doubt, not 31 errors.
    private static void ReportDoubtful(Review review, ListedPatent[] rows)
    {
        if (rows.Length == 0)
            return;
        var names = string.Join(review.Phrases.Say("list.comma"), rows.Select(r => r.Owner!).Distinct().Take(MostNames));
        var message = review.Phrases.Say("needs-review.owners", rows.Length, names, review.Values.WithPlace(review.Dossier.FindPaper(FieldNames.Applicant)!));
        review.Findings.Add(Code.NeedsReview, new Notice(message)
        {
            Attachment = AttachmentNames.PatentList,
            Pages = [.. rows.Select(r => r.Provenance.Place).Distinct()],
            Places = [.. rows.Take(MostNames).Select(r => r.Provenance)],
        });
    }

    private static string Named(Review review, string code, ListedPatent row)
    {
        var (number, page) = (row.Number ?? row.Title ?? "—", review.Values.PageName(row.Provenance.Place));
        if (code == Code.PatentExpired && PatentNumber.Parse(row.Number!) is { } parsed && KindOf(parsed, row.Kind) is var kind && YearsOf(kind) is { } years)
            return review.Phrases.Say("patent.row.expired", number, page, review.Phrases.Say(NameOf(kind)), parsed.Year, parsed.Year + years);
        return row.Owner is { Length: > 0 } owner ? review.Phrases.Say("patent.row.owner", number, page, owner) : review.Phrases.Say("patent.row", number, page);
    }

    private static void Report(Review review, string code, IEnumerable<ListedPatent> found)
    {
        var rows = found.ToList();
        if (rows.Count == 0)
            return;
        var named = rows.Select(r => Named(review, code, r));
        var applicant = review.Dossier.FindPaper(FieldNames.Applicant) is { } paper ? review.Values.WithPlace(paper) : string.Empty;
        var message = review.Phrases.Say(code, rows.Count, string.Join(review.Phrases.Say("list.comma"), named), review.Dossier.ReferenceDay, applicant);
        review.Findings.Add(code, new Notice(message)
        {
            Attachment = AttachmentNames.PatentList,
            Pages = [.. rows.Select(r => r.Provenance.Place).Distinct()],
            Places = [.. rows.Select(r => r.Provenance)],
        });
    }
}

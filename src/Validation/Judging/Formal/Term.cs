using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>The project lasts as many years as the guideline says.</summary>
internal static class Term
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var years = review.Dossier.Programme.TermYears ?? 0;
        var start = review.Dossier.FindPaper(FieldNames.ProjectStart);
        var end = review.Dossier.FindPaper(FieldNames.ProjectEnd);
        if (start is not { NeedsReview: false, Value: DateValue from } || end is not { NeedsReview: false, Value: DateValue until })
            return FormalResult.Reported(review, criterion, Outcome.Undetermined, review.Phrases.Say("explain.term.unknown", years));
        var explanation = review.Phrases.Say("explain.term", review.Values.WithPlace(start), review.Values.WithPlace(end), years);
        if (Lasts(from, until, years))
            return FormalResult.Of(criterion, Outcome.Met, explanation, start, end);
        review.Findings.Add(Code.TermWrong, new Notice(review.Phrases.Say(Code.TermWrong, review.Values.WithPlace(start), review.Values.WithPlace(end), years, Length(review, from, until, years), Fitting(review, from, years), Where(review)))
        {
            Action = review.Phrases.Say("term-wrong.do", Where(review)),
            Criterion = criterion.Id,
            Statements = [start, end],
        });
        return FormalResult.Of(criterion, Outcome.NotMet, explanation, start, end);
    }

    // The end that would fit the start; nobody knows it where the start is a bare year.
    private static string Fitting(Review review, DateValue from, int years) => from.Precision switch
    {
        DatePrecision.Month => review.Phrases.Say("term-wrong.end-month", from.Date.AddYears(years).AddMonths(-1)),
        DatePrecision.Day => review.Phrases.Say("term-wrong.end-day", from.Date.AddYears(years).AddDays(-1)),
        _ => string.Empty,
    };

    // Mended on paper alone, it would differ from the online record next time.
    private static string Where(Review review) => review.Dossier.Submission is null ? string.Empty : review.Phrases.Say("term-wrong.both");

    private static string Length(Review review, DateValue from, DateValue until, int years)
    {
        if (from.Precision == DatePrecision.Year || until.Precision == DatePrecision.Year)
            return string.Empty;
        var end = until.Precision == DatePrecision.Month ? until.Date.AddMonths(1) : until.Date.AddDays(1);
        var months = ((end.Year - from.Date.Year) * 12) + end.Month - from.Date.Month;
        return review.Phrases.Say("term-wrong.months", months, years * 12, Math.Abs(months - (years * 12)));
    }

    // Three years from 2023-07 end on 2026-06 or, as many write, on 2026-07; with days on 2026-06-30 or 2026-07-01.
    private static bool Lasts(DateValue from, DateValue until, int years)
    {
        var months = ((until.Date.Year - from.Date.Year) * 12) + until.Date.Month - from.Date.Month;
        if (from.Precision == DatePrecision.Year || until.Precision == DatePrecision.Year)
            return until.Date.Year - from.Date.Year == years || until.Date.Year - from.Date.Year == years - 1;
        if (from.Precision == DatePrecision.Month || until.Precision == DatePrecision.Month)
            return months == years * 12 || months == (years * 12) - 1;
        var whole = from.Date.AddYears(years);
        return until.Date == whole || until.Date == whole.AddDays(-1);
    }
}

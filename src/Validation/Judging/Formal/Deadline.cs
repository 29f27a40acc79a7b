using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Handed in before the deadline: online by the district's release, on paper by the day it came.</summary>
internal static class Deadline
{
    public static CriterionResult JudgeOnline(Review review, FormalCriterion criterion)
    {
        if (review.Dossier.Programme.Deadlines.Online is not { } deadline || review.Dossier.Submission is not { } submission)
            return FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.deadline.none"));
        if (submission.Record.SubmittedAt is { } released)
            return Judge(review, criterion, deadline, released, "deadline.released");
        if (submission.Record.ApplicantSubmittedAt is not { } sent)
            return FormalResult.Reported(review, criterion, Outcome.Undetermined, review.Phrases.Say("explain.deadline.unknown", Said(deadline)));

        // The district releases after the applicant has sent: late is late, in time says nothing.
        if (sent.Time > deadline.Time && !IsOpenDay(sent, deadline))
            return Judge(review, criterion, deadline, sent, "deadline.sent");
        return FormalResult.Reported(
            review, criterion, Outcome.Undetermined, review.Phrases.Say("explain.deadline.applicant", Said(sent), Said(deadline)));
    }

    public static CriterionResult JudgePaper(Review review, FormalCriterion criterion)
    {
        if (review.Dossier.Programme.Deadlines.Paper is not { } deadline || review.Dossier.Application.ReceivedAt is not { } received)
            return FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.deadline.no-date"));
        return Judge(review, criterion, deadline, received, "deadline.received");
    }

    private static CriterionResult Judge(Review review, FormalCriterion criterion, Moment deadline, Moment at, string what)
    {
        var explanation = review.Phrases.Say("explain.deadline", Said(at), Said(deadline));
        if (at.Time <= deadline.Time)
            return FormalResult.Of(criterion, Outcome.Met, explanation);
        if (IsOpenDay(at, deadline))
            return FormalResult.Reported(review, criterion, Outcome.Undetermined, explanation);
        var late = Span(review, at.Time - deadline.Time);
        var message = review.Phrases.Say(Code.DeadlineMissed, review.Phrases.Say(what), Said(at), Said(deadline), late, criterion.Title);
        review.Findings.Add(Code.DeadlineMissed, new Notice(message)
        {
            Criterion = criterion.Id,
            Clause = criterion.Clause.Article,
        });
        return FormalResult.Of(criterion, Outcome.NotMet, review.Phrases.Say("explain.deadline.late", Said(at), Said(deadline), late));
    }

    // 2023-06-21 17:00:01: Beijing time, and no hour where none was stated.
    private static string Said(Moment moment) => !moment.AsStated.Contains(':', StringComparison.Ordinal)
        ? moment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : moment.Time.ToOffset(Moment.Shanghai) is var time && time.Second == 0 ? time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Span(Review review, TimeSpan late)
    {
        (string Phrase, int Count)[] parts = [("span.days", late.Days), ("span.hours", late.Hours), ("span.minutes", late.Minutes), ("span.seconds", late.Seconds)];
        return string.Concat(parts.Where(p => p.Count > 0).Select(p => review.Phrases.Say(p.Phrase, p.Count))).TrimEnd();
    }

    // A bare date on the day of a deadline with an hour says nothing of the hour.
    private static bool IsOpenDay(Moment at, Moment deadline) =>
        !at.AsStated.Contains(':', StringComparison.Ordinal) && deadline.AsStated.Contains(':', StringComparison.Ordinal) && at.Day == deadline.Day;
}

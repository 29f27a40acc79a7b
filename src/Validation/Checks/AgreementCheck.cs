using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>Online and paper must be completely consistent: every field either of them states, by typed equality.</summary>
internal static class AgreementCheck
{
    public static void Run(Review review)
    {
        if (review.Dossier.Submission is null)
            return;
        var unread = new List<(Statement Online, PageRef? Seen)>();
        foreach (var online in review.Dossier.Online)
        {
            if (review.Dossier.FindPaper(online.Field, online.Period) is { } paper)
                Compare(review, paper, online);
            else if (PrintedUnread.PageOf(review.Dossier, online) is var seen && (seen is not null || MayStandUnread(review.Dossier, online)))
                unread.Add((online, seen));
            else
                ReportMissingOnPaper(review, online);
        }

        ReportUnread(review, unread);
        foreach (var paper in review.Dossier.Paper)
        {
            if (review.Dossier.FindOnline(paper.Field, paper.Period) is null && !IsHistory(review.Dossier, paper))
                ReportMissingOnline(review, paper);
        }
    }

    private static void Compare(Review review, Statement paper, Statement online)
    {
        switch (review.Dossier.Comparison.Compare(review.Dossier.FieldOf(paper.Field), paper, online))
        {
            case Agreement.Differs:
                ReportMismatch(review, paper, online);
                break;
            case Agreement.CannotTell:
                ReportDoubt(
                    review,
                    review.Phrases.Say("needs-review.compare", review.Title(paper.Field, paper.Period), review.Values.WithPlace(paper),
                        Doubt.Of(review, paper), review.Values.Of(online)),
                    paper, online);
                break;
        }
    }

    private static void ReportMismatch(Review review, Statement paper, Statement online)
    {
        var difference = review.Difference(paper, online);
        if (paper.Value is QuantityValue a && online.Value is QuantityValue b && IsUnitSlip(a.Quantity.Value, b.Quantity.Value))
            difference += review.Phrases.Say("difference.unit");

        var (way, action) = WhatToDo(review, paper, online);
        review.Findings.Add(Code.PaperOnlineMismatch, new Notice(
            review.Phrases.Say("paper-online-mismatch", review.Title(paper.Field, paper.Period), review.Values.WithPlace(paper), review.Values.Of(online), difference, review.Phrases.Say(way)))
        {
            Field = paper.Field,
            Period = paper.Period,
            Statements = [paper, online],
            Action = review.Phrases.Say(action),
        });
    }

    // The licence and the audit report say who is right, where all of them say the same.
    private static (string Way, string Action) WhatToDo(Review review, Statement paper, Statement online)
    {
        var others = review.Dossier.CertainFromAttachments(paper.Field, paper.Period).ToList();
        return others.Count > 0 && others.TrueForAll(o => review.Dossier.Agree(paper, o)) ? ("paper-online-mismatch.paper", "paper-online-mismatch.paper.do")
            : others.Count > 0 && others.TrueForAll(o => review.Dossier.Agree(online, o)) ? ("paper-online-mismatch.online", "paper-online-mismatch.online.do")
            : ("paper-online-mismatch.check", "paper-online-mismatch.check.do");
    }

    // 元 typed where 万元 is meant: the two differ by exactly 10⁴.
    private static bool IsUnitSlip(decimal a, decimal b) => a != 0 && b != 0 && (a == b * 10000 || b == a * 10000);

    private static void ReportMissingOnPaper(Review review, Statement online) => review.Add(
        Code.MissingOnPaper, online,
        review.Phrases.Say("missing-on-paper", review.Title(online.Field, online.Period), review.Values.Of(online)));

    private static void ReportMissingOnline(Review review, Statement paper)
    {
        var record = review.Dossier.Submission!;
        var field = review.Dossier.FieldOf(paper.Field);
        var unreadable = record.UnreadableEntries.FirstOrDefault(e => Names(field, paper.Period, e));
        if (unreadable is not null)
        {
            ReportDoubt(
                review,
                review.Phrases.Say("needs-review.online-value", review.Title(paper.Field, paper.Period), unreadable.Value, review.Values.WithPlace(paper)),
                paper);
            return;
        }

        review.Add(
            Code.MissingOnline, paper,
            review.Phrases.Say("missing-online", review.Title(paper.Field, paper.Period), review.Values.WithPlace(paper)));
    }

    // 2019年公司销售收入1.93亿元: a year before all that are asked for, of which the form says nothing else, is told and not filled in.
    private static bool IsHistory(Dossier dossier, Statement paper) =>
        paper.Period is { } told && dossier.Online.Any(o => o.Period is not null) &&
        dossier.Online.All(o => o.Period is not { } asked || asked.Year > told.Year) &&
        dossier.Paper.All(p => p.Field == paper.Field || p.Period?.Year != told.Year);

    private static bool Names(Field field, Period? period, OnlineEntry entry) =>
        (entry.Field == field.Id.Name || (entry.Field is null && field.Labels.Any(l => TextForm.Same(l, entry.Label))))
        && (period is null || entry.Period is null || entry.Period.Contains(period.ToString()!, StringComparison.Ordinal));

    // A field nobody found on the form is missing only where nothing of the form was left unread; of a scanned one nobody knows that: one
    // misread character of a label, and its figure has no name.
    private static bool MayStandUnread(Dossier dossier, Statement online)
    {
        if (!dossier.FormIsReadable || dossier.FormIsScanned || !dossier.Evidence.Pages.Any(p => p.Kind is PageKind.Form or PageKind.Cover))
            return true;
        var field = dossier.FieldOf(online.Field);
        return dossier.Evidence.Undated.Contains(online.Field)
            || dossier.Evidence.UnknownLabels.Any(l => LabelKinship.MayName(l.Label, field, online.Labels))
            || dossier.Evidence.Statements.Any(s => s.Origin == Origin.Paper && s.Field == online.Field && s.Period == online.Period
                && dossier.Comparison.Compare(field, s, online) != Agreement.Differs);
    }

    private static void ReportUnread(Review review, List<(Statement Online, PageRef? Seen)> unread)
    {
        if (unread.Count == 0)
            return;
        var titles = string.Join(review.Phrases.Say("list.comma"), unread.Select(s => review.Title(s.Online.Field, s.Online.Period) + (s.Seen is { } page ? review.Phrases.Say("needs-review.seen", review.Values.PageName(page)) : "")));
        var message = review.Phrases.Say(review.Dossier is { FormIsScanned: true, FormIsReadable: true } ? "needs-review.unread-scan" : "needs-review.unread", unread.Count, titles);
        review.Findings.Add(
            Code.NeedsReview, new Notice(message) { Statements = [.. unread.Select(s => s.Online)], Clause = review.Dossier.ClauseOf(FormalCheck.Consistency) });
    }

    private static void ReportDoubt(Review review, string message, params ImmutableArray<Statement> statements) => review.Findings.Add(
        Code.NeedsReview, new Notice(message)
        {
            Field = statements[0].Field,
            Period = statements[0].Period,
            Statements = statements,
            Clause = review.Dossier.ClauseOf(FormalCheck.Consistency),
        });
}

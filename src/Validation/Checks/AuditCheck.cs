using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>Sales and R&amp;D of a year are those of that year's audit report; a year the rules use should have one.</summary>
internal static class AuditCheck
{
    public static void Run(Review review)
    {
        foreach (var field in new[] { FieldNames.Sales, FieldNames.RdExpense })
        {
            foreach (var paper in review.Dossier.Paper.Where(s => s.Field == field && s.Period is not null))
                Compare(review, paper);
        }
    }

    /// <summary>Warns of years the criteria used that no bound audit report covers.</summary>
    public static void ReportUncovered(Review review, IEnumerable<CriterionResult> criteria)
    {
        var reports = review.Dossier.AttachmentsOf(AttachmentNames.AuditReport).ToList();
        if (reports.Count == 0 || reports.Exists(r => r.Years.IsEmpty) || !review.Dossier.BookletIsReadable)
            return;

        // What is only shown to a person was used for no judgement.
        var used = criteria.Where(c => c.Outcome != Outcome.Person).SelectMany(c => c.Statements).Where(s => s.Field == FieldNames.Sales || s.Field == FieldNames.RdExpense);
        foreach (var year in used.Select(s => s.Period?.Year).OfType<int>().Distinct().Where(y => !reports.Exists(r => r.Years.Contains(y))).Order())
        {
            review.Findings.Add(Code.AttachmentMissing, new Notice(review.Phrases.Say("attachment-missing.audit-year", year))
            {
                Attachment = AttachmentNames.AuditReport,
                Period = new Period(year),
                Severity = Severity.Warning,
            });
        }
    }

    private static void Compare(Review review, Statement paper)
    {
        var dossier = review.Dossier;
        var own = Own(dossier, paper.Period!.Value.Year);
        var audited = dossier.FromAttachments(paper.Field, paper.Period)
            .Where(s => s is { Stance: Stance.Actual, Attachment: AttachmentNames.AuditReport, Provenance: not null } && own.Exists(r => r.Pages.Contains(s.Provenance.Place)))
            .ToList();
        var field = dossier.FieldOf(paper.Field);

        // Group and parent company, report and notes: one figure that agrees is enough.
        if (audited.Count == 0 || audited.Exists(s => dossier.Agree(paper, s)))
            return;
        if (audited.Find(s => dossier.Comparison.Compare(field, paper, s) == Agreement.CannotTell) is { } unclear)
        {
            var doubt = review.Phrases.Say(
                "needs-review.audit", review.Title(paper.Field, paper.Period), review.Values.WithPlace(paper), review.Values.WithPlace(unclear));
            review.Findings.Add(Code.NeedsReview, new Notice(doubt)
            {
                Field = paper.Field,
                Period = paper.Period,
                Attachment = AttachmentNames.AuditReport,
                Statements = [paper, unclear],
            });
            return;
        }

        // Two stated bases of R&D may lawfully differ; the audit report states the books.
        var chosen = audited.Find(s => s.IsPrimary) ?? audited[0];
        var lawful = paper.Basis is not (Basis.Unstated or Basis.Book) && paper.Field == FieldNames.RdExpense;
        review.Findings.Add(Code.AttachmentFigureMismatch, new Notice(review.Phrases.Say(
            "attachment-figure-mismatch", review.Title(paper.Field, paper.Period), review.Values.WithPlace(paper), review.Values.WithPlace(chosen), review.Difference(paper, chosen)))
        {
            Field = paper.Field,
            Period = paper.Period,
            Attachment = AttachmentNames.AuditReport,
            Severity = lawful ? Severity.Warning : null,
            Rule = review.Phrases.Say("attachment-figure-mismatch.rule", review.Title(field.Id, null)),
            Action = review.Phrases.Say("attachment-figure-mismatch.do"),
            Statements = [paper, chosen],
        });
    }

    // A report states the year before for comparison, perhaps restated: only its own years count. Another company's says nothing.
    private static List<Attachment> Own(Dossier dossier, int year) =>
    [
        .. dossier.AttachmentsOf(AttachmentNames.AuditReport)
            .Where(r => (r.Years.IsEmpty || r.Years.Contains(year)) && ApplicantNames.MayBeApplicant(dossier, r)),
    ];
}

using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Checks;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Judging;

namespace DocPipeline.Validation;

/// <summary>The last of the four steps: holds what the booklet states against the online record and the programme.</summary>
public static class Validator
{
    /// <summary>The report. Pure: the same evidence and application give the same report, always.</summary>
    public static Report Validate(Evidence evidence, Application application)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(application);
        evidence = Corrections.Apply(evidence, application.Corrections);
        var review = new Review(evidence, application);
        DefectCheck.Run(review);
        PageCheck.Run(review);
        SigningCheck.Run(review);
        RecordCheck.Run(review);
        AgreementCheck.Run(review);
        UploadCheck.Run(review);
        IdentityCheck.Run(review);
        StatementCheck.Run(review);
        SumCheck.Run(review);
        InclusionCheck.Run(review);
        RatioCheck.Run(review);
        FillingCheck.Run(review);
        UnitCheck.Run(review);
        HolderCheck.Run(review);
        AuditCheck.Run(review);
        ListCheck.Run(review);
        InsuranceCheck.Run(review);
        PatentCheck.Run(review);
        PolicyCheck.Run(review);
        OrderCheck.Run(review);

        // Criteria come after the checks they rest on, and the checklist after the criteria: a claimed exemption asks for its certificate.
        var needed = new List<NeededProof>();
        var criteria = CriteriaJudge.Judge(review, needed);
        var attachments = AttachmentCheck.Run(review, needed);
        AuditCheck.ReportUncovered(review, criteria);
        return new Report(
            application.Programme, evidence, application.Submission, application.ReceivedAt, Applicant(review.Dossier),
            VerdictOf(review, criteria), InOrder(evidence, application.Submission), criteria, attachments, review.Findings.InOrder())
        {
            Stage = application.Stage,
            ListsSha256 = application.Lists.Sha256,
            AttachedValues = AttachedValues.Of(review),
        };
    }

    private static Verdict VerdictOf(Review review, ImmutableArray<CriterionResult> criteria)
    {
        if (review.Findings.All.Any(f => f.Severity == Severity.Error))
            return Verdict.Discrepancies;
        var unclear = criteria.Any(c => c.Outcome == Outcome.Undetermined) || review.Findings.Has(Code.NeedsReview)
            || review.Findings.Has(Code.PageUnreadable);
        return unclear ? Verdict.NeedsReview : Verdict.Ready;
    }

    private static string? Applicant(Dossier dossier) =>
        ((dossier.FindPaper(FieldNames.Applicant) ?? dossier.FindOnline(FieldNames.Applicant))?.Value as TextValue)?.Text;

    private static ImmutableArray<Statement> InOrder(Evidence evidence, Submission? submission) =>
    [
        .. evidence.Statements.Where(s => s.Origin == Origin.Paper),
        .. evidence.Statements.Where(s => s.Origin == Origin.Attachment),
        .. evidence.Superseded,
        .. submission?.Statements ?? [],
    ];
}

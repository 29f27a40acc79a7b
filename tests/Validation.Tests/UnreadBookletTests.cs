using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests;

/// <summary>A booklet of pictures that nobody could read says nothing; it is never called incomplete.</summary>
public sealed class UnreadBookletTests
{
    private static CaseFile Scanned()
    {
        var file = new CaseFile { SubmittedAt = "2023-06-18", HasRecord = true };
        file.Pages.Clear();
        for (var page = 1; page <= 20; page++)
            file.Pages.Add(CaseFile.Page(page, PageKind.Unknown, null, readable: false));
        return file.Online("applicant.name", CleanCase.Company).Online("staff.total", "350人").Online("finance.sales_revenue", "1万元", 2022);
    }

    [Fact]
    public void Nothing_is_missing_and_the_outcome_is_needs_review()
    {
        var report = Scanned().Report();

        Assert.DoesNotContain(report.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(Verdict.NeedsReview, report.Verdict);
        Assert.All(report.Attachments, a => Assert.Equal(AttachmentStatus.Unreadable, a.Status));
        Assert.Equal(Outcome.Undetermined, report.Criteria.Single(c => c.Criterion == "consistency").Outcome);
        Assert.Equal(Outcome.Undetermined, report.Criteria.Single(c => c.Criterion == "binding-order").Outcome);
    }

    [Fact]
    public void What_could_not_be_compared_is_named_once() =>
        Assert.Contains("有3项网上填报", Assert.Single(Scanned().Of("needs-review")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_unread_pages_are_named_as_a_range() =>
        Assert.StartsWith("第1–20页未能识读", Assert.Single(Scanned().Of("page-unreadable")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unread_attachment_leaves_the_form_missing_what_it_lacks()
    {
        var file = new CaseFile().Online("staff.total", "350人");
        file.Pages.Add(CaseFile.Page(4, PageKind.Attachment, "audit-report", readable: false));

        Assert.Contains("missing-on-paper", file.Codes());
        Assert.DoesNotContain("attachment-missing", file.Codes());
    }

    [Theory]
    [InlineData(PageSource.Digital, "missing-on-paper", "needs-review")]
    [InlineData(PageSource.Scanned, "needs-review", "missing-on-paper")]
    [InlineData(PageSource.Mixed, "needs-review", "missing-on-paper")]
    public void What_a_scanned_form_lacks_may_have_been_misread(PageSource source, string found, string notFound)
    {
        var file = new CaseFile().Online("staff.total", "350人");
        for (var i = 0; i < file.Pages.Count; i++)
            file.Pages[i] = file.Pages[i] with { Source = source };

        Assert.Contains(found, file.Codes());
        Assert.DoesNotContain(notFound, file.Codes());
    }

    [Fact]
    public void One_lost_file_leaves_everything_open()
    {
        var file = CleanCase.HighValue(f => f.Without("patent-list", Origin.Attachment)).With(f => f.Patents.Clear());
        file.Defects.Add(new Defect(DefectCode.FileEncrypted, "part2.pdf", null, "asks for a password"));

        Assert.Equal(["file-encrypted"], file.Codes(Severity.Warning));
        Assert.Equal(AttachmentStatus.Unreadable, file.Report().Attachments.Single(a => a.Kind == "patent-list").Status);
    }
}

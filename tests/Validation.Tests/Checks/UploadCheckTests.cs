using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

/// <summary>The attachments the online record lists against those bound in.</summary>
public sealed class UploadCheckTests
{
    private static readonly string[] Bound = ["business-licence", "audit-report", "patent-list", "ip-staff-proof", "commitment-letter"];

    [Fact]
    public void The_same_kinds_in_both_are_fine() => Assert.Empty(Found(Bound));

    [Fact]
    public void One_bound_in_and_not_uploaded_and_one_uploaded_and_not_bound_in_are_both_told()
    {
        Assert.Equal(["patent-list"], Found(Bound.Except(["patent-list"])));
        Assert.Equal(["trademark-certificate"], Found([.. Bound, "trademark-certificate"]));
    }

    [Fact]
    public void A_record_that_says_nothing_of_attachments_is_not_compared() => Assert.Empty(Found([]));

    [Fact]
    public void An_upload_nobody_knows_may_be_the_one_bound_in()
    {
        var file = With(Bound.Except(["patent-list"])).Upload("附件七", null);

        Assert.Empty(file.Of("attachment-online-mismatch"));
        Assert.Contains("附件七", Assert.Single(file.Of("unknown-label")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unread_page_may_be_the_one_uploaded() => Assert.Empty(With([.. Bound, "trademark-certificate"])
        .With(f => f.Pages.Add(CaseFile.Page(f.Pages.Count + 1, PageKind.Unknown, null, readable: false))).Of("attachment-online-mismatch"));

    private static IEnumerable<string?> Found(IEnumerable<string> uploaded) => With(uploaded).Of("attachment-online-mismatch").Select(f => f.Attachment);

    private static CaseFile With(IEnumerable<string> uploaded) =>
        CleanCase.HighValue().With(f => uploaded.ToList().ForEach(kind => f.Upload(kind, f.Programme.FindAttachment(kind)!.Id)));
}

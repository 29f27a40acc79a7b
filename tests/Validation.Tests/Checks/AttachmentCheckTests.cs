namespace DocPipeline.Validation.Tests.Checks;

/// <summary>What is bound in twice, and what only looks like it.</summary>
public sealed class AttachmentCheckTests
{
    [Theory]
    [InlineData("附件1\n营业执照\n第8页 共52页", "附件23\n营业执照\n第51页 共52页")]
    [InlineData("附件一 营业执照 第8页，共52页", "附件十二 营业执照 第 51 页，共 52 页")]
    [InlineData("营业执照", "营 业 执 照")]
    public void Two_copies_are_the_same_whatever_numbers_the_booklet_gives_them(string one, string other) =>
        Assert.Single(new CaseFile().Attach("business-licence", one).Attach("business-licence", other).Of("attachment-duplicate"));

    [Theory]
    [InlineData("发明专利证书 第1234567号 第8页 共52页", "发明专利证书 第1234568号 第9页 共52页")]
    [InlineData("2021年度审计报告", "2022年度审计报告")]
    [InlineData("", "")]
    public void Two_papers_of_a_kind_that_say_different_things_are_two(string one, string other) =>
        Assert.Empty(new CaseFile().Attach("patent-certificate", one).Attach("patent-certificate", other).Of("attachment-duplicate"));
}

using DocPipeline.Domain;
using DocPipeline.Extraction.Sections;

namespace DocPipeline.Extraction.Tests.Sections;

// A booklet in several files, whose names say what they are.
public class FileTitlesTests
{
    private static readonly TitleMatcher Titles = new(BoundPages.Strategy);

    [Theory]
    [InlineData("05-专兼职知识产权管理人员名单及社保证明.pdf", "ip-staff-proof")]
    [InlineData("02附件一营业执照副本.pdf", "business-licence")]
    [InlineData("03_审计报告.pdf", "audit-report")]
    [InlineData("01-项目申报表.pdf", null)]
    [InlineData("scan0001.pdf", null)]
    public void Announce_their_attachments(string name, string? kind) => Assert.Equal(
        kind,
        FileTitles.Of(Transcript("申报书.pdf", name), Titles).GetValueOrDefault(new PageRef("d2", 1))?.Kind?.Id);

    [Fact]
    public void Say_nothing_of_a_booklet_in_one_file() => Assert.Empty(FileTitles.Of(Transcript("审计报告.pdf"), Titles));

    private static Transcript Transcript(params string[] names) => new([.. names.Select((n, i) => new SourceFile($"d{i + 1}", n, "", ""))], [], []);
}

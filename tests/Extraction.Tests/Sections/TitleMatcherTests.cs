using DocPipeline.Extraction.Sections;

namespace DocPipeline.Extraction.Tests.Sections;

public class TitleMatcherTests
{
    private static readonly TitleMatcher Titles = new(BoundPages.Strategy);

    [Theory]
    [InlineData("审计报告 Auditor’s Report", "audit-report")]
    [InlineData("2022年度审计报告", "audit-report")]
    [InlineData("常州某某有限公司审计报告", "audit-report")]
    [InlineData("营业执照 BUSINESS LICENSE", "business-licence")]
    public void A_title_with_years_owner_or_translation_is_one(string line, string kind) => Assert.Equal(kind, Titles.Match(line, false)?.Kind?.Id);

    [Theory]
    [InlineData("☑ 附件2 年度审计报告.pdf", false)]
    [InlineData("附件2 年度审计报告", true)]
    public void A_file_ticked_on_a_list_of_uploads_is_none(string line, bool isTitle) => Assert.Equal(isTitle, Titles.Match(line, false) is not null);

    [Theory]
    [InlineData("我们审计了后附的审计报告 Auditor’s Report")]
    [InlineData("详见审计报告第3页")]
    public void A_sentence_that_speaks_of_one_is_none(string line) => Assert.Null(Titles.Match(line, true));

    [Theory]
    [InlineData("附件四：（授权有效专利明细清单）", "patent-list")]
    [InlineData("附件三：（知识产权费用明细表）", "ip-cost-vouchers")]
    [InlineData("附件4【企业有效专利清单】", "patent-list")]
    [InlineData("附件一：（企业法人营业执照（副本））", "business-licence")]
    [InlineData("（专利清单）", "patent-list")]
    public void Brackets_around_the_whole_of_a_title_leave_it_one(string line, string kind) => Assert.Equal(kind, Titles.Match(line, false)?.Kind?.Id);

    [Theory]
    [InlineData("附件三：（附专利清单）")]
    [InlineData("附件三：（详见专利清单）")]
    [InlineData("附件三：（加盖公章）")]
    [InlineData("附件三：（2023年度）")]
    [InlineData("（专利证书与清单）")] // without its number, only a wording somebody listed
    [InlineData("（复印件）")]
    public void A_remark_in_brackets_is_none(string line) => Assert.Null(Titles.Match(line, false));
}

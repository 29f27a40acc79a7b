using DocPipeline.Extraction.Signing;

namespace DocPipeline.Extraction.Tests.Signing;

public sealed class SigningLabelsTests
{
    private readonly SigningLabels labels = new(Seeds.Tools);

    [Theory]
    [InlineData("申报单位（盖章）：", "Seal 申报单位(盖章)")]
    [InlineData("申报单位（公章）： 法定代表人（签字）： 年 月 日", "Seal 申报单位(公章)|Signature 法定代表人(签字)")]
    [InlineData("承诺单位（盖章）：江苏恒远精密机械有限公司", "Seal 承诺单位(盖章)")]
    [InlineData("单位名称（加盖公章） 2024年6月8日", "Seal 单位名称(加盖公章)")]
    [InlineData("企业法定代表人（签字或盖章）：________", "Signature 企业法定代表人(签字或盖章)")]
    [InlineData("法定代表人签字：", "Signature 法定代表人签字")]
    [InlineData("单位负责人签名", "Signature 单位负责人签名")]
    [InlineData("单位公章：", "")]
    [InlineData("申报企业盖章", "Seal 申报企业盖章")]
    public void Names_who_has_to_seal_or_sign_and_where(string line, string expected) => Assert.Equal(expected, Found(line));

    [Theory]
    [InlineData("推荐单位（盖章）：")]
    [InlineData("辖市区知识产权局审核意见（盖章）")]
    [InlineData("常州市武进区市场监督管理局（盖章）")]
    [InlineData("财务负责人（签字）：")]
    [InlineData("合作单位（盖章）：")]
    [InlineData("主管部门负责人（签字）：")]
    public void Others_than_the_applicant_seal_later(string line) => Assert.Equal("", Found(line));

    [Theory]
    [InlineData("申报书须由申报单位（盖章）后报送辖市区")]
    [InlineData("一式三份，每份须加盖公章")]
    [InlineData("复印件均须申报单位盖章确认。")]
    [InlineData("由法定代表人签字并加盖单位公章的承诺书")]
    [InlineData("各方签字盖章")]
    [InlineData("（盖章）")]
    public void Sentences_and_words_without_anybody_are_no_places(string line) => Assert.Equal("", Found(line));

    private string Found(string line) => string.Join('|', labels.In(Printed.Line(line)).Select(label => $"{label.Kind} {label.Text}"));
}

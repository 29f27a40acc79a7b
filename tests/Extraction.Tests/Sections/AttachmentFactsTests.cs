using DocPipeline.Domain;
using DocPipeline.Extraction.Sections;

namespace DocPipeline.Extraction.Tests.Sections;

// How long a certificate holds.
public class AttachmentFactsTests
{
    private const string Registered = "注册有效期限 自2011年6月21日至2021年6月20日止";

    [Theory]
    [InlineData(Registered, "", "2021-06-20")]
    [InlineData(Registered, "兹核准第8437146号商标续展注册，续展注册有效期自2021年6月21日至2031年6月20日。", "2031-06-20")]
    [InlineData(Registered, "本证明有效期至2035年1月1日。", "2021-06-20")]
    [InlineData("证书有效期至2026年3月", "", "2026-03-31")]
    [InlineData("核定使用商品：第7类", "", null)]
    public void A_certificate_holds_as_long_as_it_was_renewed_for(string first, string second, string? until)
    {
        var bound = new BoundAttachment(BoundPages.Strategy.FindAttachment("trademark-certificate"), "商标注册证");
        var page = BoundPages.Page(1, [.. new[] { "#商标注册证", first, second }.Where(l => l.Length > 0)]);
        bound.Pages.Add(page);
        bound.Texts.Add(new PageText(page, new HashSet<Line>()).Squeezed);
        bound.Titled.Add(true);

        Assert.Equal(until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), new AttachmentFacts(Seeds.Tools).Describe(bound, [], null, new HashSet<Line>()).ValidUntil);
    }
}

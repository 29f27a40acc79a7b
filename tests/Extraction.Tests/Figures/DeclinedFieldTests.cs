using DocPipeline.Domain;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Instructions that ask for 无 where there is nothing: a place left blank says nothing.
public class DeclinedFieldTests
{
    [Theory]
    [InlineData("无", true)]
    [InlineData("/", true)]
    [InlineData("", false)]
    [InlineData("3件", false)]
    public void Takes_a_field_for_declined_only_where_its_place_says_so(string stated, bool declined)
    {
        var page = BoundPages.Page(1, "#常州市高价值专利培育示范中心申报书", $"有效专利 | 100件 | 有效注册商标 | {stated} | 有效发明专利 | 50件");

        var evidence = FigureExtractor.Extract(new Transcript([], [page], []), Seeds.Hvp);

        Assert.Equal(declined, evidence.Declined.Contains(new FieldId("ip.trademarks_valid")));
    }
}

using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class ScannedPagesTests
{
    private const string Number = "ZL202010000001.X";

    [Theory]
    [InlineData("ZL202010000001.X", Number, null)]
    [InlineData("ZL2020[1|7:0.5]0000001.X", null, Number)]
    public void The_number_of_a_listed_patent_that_may_be_misread_accuses_nobody_and_still_tells_its_row(string marked, string? number, string? doubtful)
    {
        var place = Printed.Page;
        var page = new TranscribedPage(place, 595, 842, 0, 0, PageSource.Scanned, true, false, [], [], new PageScan("pp-ocr", 0, 0, 595, 842), Recognised.Text(marked).Glyphs);
        var row = new ListedPatent(Number, PatentKind.Invention, null, null, new Provenance(place, new Box(0, 0, 100, 10), Provenance.TextLayer));

        var weighed = Assert.Single(new ScannedPages(new Transcript([], [page], []), Seeds.Tools).Weigh(new Evidence([], [], [], [], [row], [], [], [], [])).Patents);

        Assert.Equal((number, doubtful), (weighed.Number, weighed.Doubtful));
    }
}

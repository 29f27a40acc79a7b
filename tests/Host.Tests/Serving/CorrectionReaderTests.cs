using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Host.Checks;
using DocPipeline.Host.Serving;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Store.Decisions;

namespace DocPipeline.Host.Tests.Serving;

/// <summary>What people write about figures, read by the rules that read an online record.</summary>
public sealed class CorrectionReaderTests
{
    private const string Read = """{"origin":"paper","attachment":null,"document":"booklet","page":2,"box":[1,2,3,4]}""";
    private const string OnPage = """{"origin":"paper","attachment":null,"document":"booklet","page":2,"box":null}""";
    private const string Nowhere = """{"origin":"paper","attachment":null,"document":null,"page":null,"box":null}""";
    private static readonly Packs Packs = new(Desk.Home.Seeds, new Messages(CultureInfo.GetCultureInfo("zh")));

    [Theory]
    [InlineData(Read, 2, true)]
    [InlineData(OnPage, 2, false)]
    [InlineData(Nowhere, null, false)]
    public void Keeps_where_it_stands_as_far_as_somebody_said_so(string place, int? page, bool hasBox)
    {
        Correction? correction = CorrectionReader.Read(Stated("finance.sales_revenue", "2022", "37029.32", "万元", place), Packs.Programme("cz-hvp-2023"));
        Assert.Equal((page, hasBox, "37029.32万元"), (correction?.Place?.Number, correction?.Box is not null, correction?.AsWritten));
        Assert.Equal("370293200.00", correction?.Value.Canonical);
    }

    [Theory]
    [InlineData("finance.sales_revenue", "2022", "37029.32", "万元", null)]
    [InlineData("finance.sales_revenue", "2022", "37029.32万元", null, null)]
    [InlineData("finance.sales_revenue", "2022", "37029.32", null, "unit")]
    [InlineData("finance.sales_revenue", null, "37029.32", "万元", "value")]
    [InlineData("finance.sales_revenue", "last year", "37029.32", "万元", "value")]
    [InlineData("finance.sales_revenue", "2022", "much", "万元", "value")]
    [InlineData("ip.patents_valid", null, "12", "件", null)]
    [InlineData("ip.patents_valid", null, "12", null, null)]
    [InlineData("ip.patents_valid", "2022", "12", "件", "value")]
    [InlineData("weather", null, "12", null, "value")]
    public void Takes_for_what_was_not_found_only_a_value_of_the_field_and_its_year_with_the_unit_of_money(string field, string? period, string value, string? unit, string? fault) =>
        Assert.Equal(fault, ReviewDesk().FaultOf("cz-hvp-2023", Stated(field, period, value, unit, Nowhere)));

    [Theory]
    [InlineData("finance.sales_revenue", true)]
    [InlineData("weather", false)]
    public void Knows_the_fields_of_the_programme(string field, bool isKnown) => 
        Assert.Equal(isKnown, ReviewDesk().Fields("cz-hvp-2023").Any(known => known.Id.Name == field));

    private static ReviewDesk ReviewDesk()
    {
        var messages = new Messages(CultureInfo.GetCultureInfo("zh"));
        var reading = new ReadingOptions();
        return new ReviewDesk(new BookletWork(Packs, GivenListsReader.None, reading, Outside.Of(messages), withPdf: false, _ => { }, messages), Packs, reading, new CacheKeeper(new CacheFolder("/nowhere"), null, null, 1, TimeProvider.System));
    }

    private static Decision Stated(string field, string? period, string value, string? unit, string place) => new(
        "d", "S", 1, DecisionKind.FigureCorrected, null, field, period, value, unit, place, "seen", "someone", DateTimeOffset.UnixEpoch);
}

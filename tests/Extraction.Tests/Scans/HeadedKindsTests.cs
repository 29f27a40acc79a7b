using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public class HeadedKindsTests
{
    private const string Engine = "pp-ocr";
    private const string UtilityModel = "ZL201921791582.4";

    [Theory]
    [InlineData(2, Engine, false)]
    [InlineData(3, Engine, true)]
    [InlineData(3, Provenance.TextLayer, false)]
    public void Several_scanned_rows_whose_numbers_say_otherwise_are_of_no_known_kind(int rows, string reader, bool unknown) =>
        Assert.Equal(unknown ? PatentKind.Unknown : PatentKind.Invention, Kind(UtilityModel, rows, reader));

    [Fact]
    public void A_number_with_a_wrong_check_digit_says_nothing() => Assert.Equal(PatentKind.Invention, Kind("ZL201921791582.5", 3, Engine));

    private static PatentKind Kind(string number, int rows, string reader)
    {
        var row = new ListedPatent(number, PatentKind.Invention, null, null, new Provenance(Printed.Page, default, reader));
        return HeadedKinds.Weigh([.. Enumerable.Repeat(row, rows)])[0].Kind;
    }
}

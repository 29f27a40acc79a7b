using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

public sealed class ListCheckTests
{
    private const string Engine = "pp-ocr";

    [Theory]
    [InlineData(Engine, "1 2 3 4", true)]
    [InlineData(Engine, "1 2 4 5", false)]
    [InlineData(Engine, "2 3 4 5", false)]
    [InlineData(Engine, "1 2 1 2", true)]
    [InlineData(Engine, "1 ? 3 4", true)]
    [InlineData(Engine, "? ? ? ?", true)]
    [InlineData(Provenance.TextLayer, "1 2 4 5", true)]
    public void A_scanned_lists_rows_accuse_where_their_own_numbers_are_as_many(string reader, string serials, bool accuses)
    {
        var file = new CaseFile().Form("staff.ip_managers", "5人").Attach("ip-staff-proof", "");
        foreach (var serial in serials.Split(' '))
        {
            var place = CaseFile.Place(file.Pages.Count) with { Reader = reader };
            file.Staff.Add(new ListedPerson("张" + file.Staff.Count, null, place, serial == "?" ? null : serial[0] - '0'));
        }

        Assert.Equal(accuses ? 1 : 0, file.Of("attachment-figure-mismatch").Count());
    }
}

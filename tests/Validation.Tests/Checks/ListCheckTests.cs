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

    [Theory]
    [InlineData("专利清单", "3件", 1)] // no row was made out
    [InlineData("ZL202010000001.X ZL202020000002.3", "3件", 1)]
    [InlineData("ZL202010000001.X ZL202020000002.3", "2件", 0)]
    [InlineData("专利清单", "0件", 0)]
    public void A_list_no_row_of_which_was_made_out_is_counted_by_a_person(string text, string stated, int doubted)
    {
        var file = new CaseFile().Form("ip.patents_valid", stated).Attach("patent-list", text);

        Assert.Equal(doubted, file.Of("needs-review").Count(f => f.Attachment == "patent-list"));
        Assert.Empty(file.Of("attachment-figure-mismatch"));
    }

    [Fact]
    public void A_number_in_no_row_is_checked_and_counted_as_no_row()
    {
        var file = new CaseFile().Form("ip.patents_valid", "1件").Attach("patent-list", "");
        file.Patents.Add(new ListedPatent("ZL202010000001.X", PatentKind.Invention, null, null, CaseFile.Place(1)));
        file.Patents.Add(new ListedPatent("ZL202020000002.1", PatentKind.UtilityModel, null, null, CaseFile.Place(1)) { InRow = false });

        Assert.Single(file.Of("patent-number-invalid"));
        Assert.Empty(file.Of("attachment-figure-mismatch"));
    }

    [Theory]
    [InlineData("ZL202010000001.X ZL202020000002.3", "3件", 1, 0)] // all numbers of the list are in its rows
    [InlineData("ZL202010000001.X ZL 202020000002.3 ZL202030000003.1", "4件", 0, 1)] // one is in none
    [InlineData("ZL202010000001.X ZL202020000002.3 ZL202030000003.1", "3件", 0, 0)] // with it the counts agree
    [InlineData("ZL202010000001.X ZL202020000002.3 202030000003.1", "3件", 1, 0)] // only applied for
    [InlineData("ZL202010000001.X ZL202020000002.3", "2件", 0, 0)]
    public void A_list_with_numbers_in_no_row_accuses_nobody_and_is_counted_by_a_person(string text, string stated, int accused, int doubted)
    {
        var file = new CaseFile().Form("ip.patents_valid", stated).Attach("patent-list", text);
        file.Patents.Add(new ListedPatent("ZL202010000001.X", PatentKind.Invention, null, null, CaseFile.Place(1)));
        file.Patents.Add(new ListedPatent("ZL202020000002.3", PatentKind.UtilityModel, null, null, CaseFile.Place(1)));

        Assert.Equal((accused, doubted), (file.Of("attachment-figure-mismatch").Count(f => f.Field?.Name == "ip.patents_valid"), file.Of("needs-review").Count(f => f.Attachment == "patent-list")));
    }

    [Theory]
    [InlineData("2件", "1件", 0)] // its kind is told by a digit that may be misread
    [InlineData("3件", "1件", 1)] // the row is one, whatever its number is
    public void A_row_whose_number_may_be_misread_is_a_row_and_tells_no_kind(string stated, string inventions, int accused)
    {
        var file = new CaseFile().Form("ip.patents_valid", stated).Form("ip.inventions_valid", inventions).Attach("patent-list", "ZL202010000001.X ZL202010000002.1");
        file.Patents.Add(new ListedPatent("ZL202010000001.X", PatentKind.Invention, null, null, CaseFile.Place(1)));
        file.Patents.Add(new ListedPatent(null, PatentKind.Invention, null, null, CaseFile.Place(1)) { Doubtful = "ZL202010000002.1" });

        Assert.Equal(accused, file.Of("attachment-figure-mismatch").Count());
        Assert.DoesNotContain(file.Of("needs-review"), f => f.Attachment == "patent-list");
    }
}

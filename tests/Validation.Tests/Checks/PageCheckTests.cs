using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

public sealed class PageCheckTests
{
    // Each page as section:number/total; - where no number is printed; a form, b and c attachments, ? unread.
    [Theory]
    [InlineData("f:1/3 f:2/3 f:3/3", "")]
    [InlineData("f:1/3 f:3/3", "2")]
    [InlineData("f:2/3 f:3/3", "1")]
    [InlineData("f:1/3 f:2/3", "3")]
    [InlineData("f:- f:2/3 f:3/3", "")]
    [InlineData("f:1/4 f:- f:4/4", "2、3")]
    [InlineData("f:1/4 f:- f:- f:4/4", "")]
    [InlineData("f:1/3 f:3/3 f:2/3", "")]
    [InlineData("f:1/2 f:2/2 b:1/5 b:2/5 b:4/5 b:5/5 c:- c:-", "3")]
    [InlineData("f:1/2 f:2/2 b:1/2 b:2/2", "")]
    [InlineData("f:1/6 f:2/6 b:1/2 b:2/2 c:5/6 c:6/6", "")]
    [InlineData("f:1/6 f:2/6 c:3/6 c:4/6 b:1/2 b:2/2", "")]
    [InlineData("b:1/3 b:2/3 ?:-", "")]
    [InlineData("b:1/3 b:2/3 c:-", "3")]
    [InlineData("f:1/3 f:2/3 b:1/1 f:3/3", "")]
    [InlineData("f:5/3 f:0/3", "")]
    public void Misses_printed_numbers_no_page_can_stand_for(string booklet, string missing)
    {
        var found = With(booklet).Of("page-missing").Select(f => f.Message).ToList();

        if (missing.Length == 0)
            Assert.Empty(found);
        else
            Assert.Contains($"缺印制页码第{missing}页", Assert.Single(found), StringComparison.Ordinal);
    }

    // 4 misread as 1 on a fax, between 3 and 5.
    [Theory]
    [InlineData("f:1/5 f:2/5 f:3/5 f:1/5 f:5/5", PageSource.Scanned, 0)]
    [InlineData("f:1/5 f:2/5 f:3/5 f:1/5 f:5/5", PageSource.Digital, 2)]
    [InlineData("f:1/5 f:2/5 f:3/5 f:5/5", PageSource.Scanned, 1)]
    public void A_number_that_stands_alone_against_its_neighbours_on_a_scan_was_misread(string booklet, PageSource source, int missing)
    {
        var file = With(booklet);
        for (var i = 0; i < file.Pages.Count; i++)
            file.Pages[i] = file.Pages[i] with { Source = source };

        Assert.Equal(missing, file.Of("page-missing").Sum(f => f.Message.Split('\n').Length));
    }

    // The sheet's place and the number on it are two things.
    [Theory]
    [InlineData("f:- f:1/3 f:3/3", "，应在现有第2页与第3页之间（申报书）")]
    [InlineData("f:1/4 b:2/4 b:4/4", "，应在现有第2页与第3页之间（审计报告）")]
    [InlineData("f:1/4 b:2/4 c:4/4", "，应在现有第2页与第3页之间（审计报告、专利清单）")]
    [InlineData("f:2/3 f:3/3", "，应在现有第1页之前（申报书）")]
    [InlineData("f:1/3 f:2/3", "，应在现有第2页之后（申报书）")]
    public void Says_between_which_sheets_and_in_which_paper_a_page_is_missing(string booklet, string place) =>
        Assert.Contains(place, Assert.Single(With(booklet).Of("page-missing")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_its_file_turns_upright_is_not_turned()
    {
        var file = new CaseFile();
        file.Pages[1] = file.Pages[1] with { Rotation = 270 };

        Assert.Empty(file.Of("page-rotated"));
    }

    [Fact]
    public void Lists_blank_turned_and_odd_sized_pages_as_information()
    {
        var file = new CaseFile();
        file.Pages[1] = file.Pages[1] with { Rotation = 90, IsTurned = true };
        file.Pages[2] = file.Pages[2] with { Width = 420, Height = 595 };
        file.Pages.Add(CaseFile.Page(4, PageKind.Blank));

        Assert.Equal(["page-blank", "page-rotated", "page-size"], file.Codes().Where(c => c.StartsWith("page-", StringComparison.Ordinal)).Order());
        Assert.All(file.Of("page-size").Concat(file.Of("page-blank")), f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Fact]
    public void Takes_landscape_A4_for_A4()
    {
        var file = new CaseFile();
        file.Pages[1] = file.Pages[1] with { Width = 841.9, Height = 595.3 };

        Assert.Empty(file.Of("page-size"));
    }

    private static CaseFile With(string booklet)
    {
        var file = new CaseFile();
        file.Pages.Clear();
        foreach (var page in booklet.Split(' '))
        {
            var (section, number) = (page[0], page[2..]);
            var plain = CaseFile.Page(
                file.Pages.Count + 1, section switch { 'f' => PageKind.Form, '?' => PageKind.Unknown, _ => PageKind.Attachment },
                section switch { 'b' => "audit-report", 'c' => "patent-list", _ => null }, section != '?');
            var parts = number.Split('/');
            file.Pages.Add(number == "-" ? plain : plain with
            {
                PrintedNumber = int.Parse(parts[0], CultureInfo.InvariantCulture),
                PrintedTotal = int.Parse(parts[1], CultureInfo.InvariantCulture),
            });
        }

        return file;
    }
}

namespace DocPipeline.Ingest.Tests.Formats;

/// <summary>LibreOffice fails: what becomes of the booklet it was to lay out. A script stands in its place.</summary>
public sealed class OfficeLayoutTests
{
    [Theory]
    [InlineData("[ -e $out/tried ] && $here/cp $here/made.pdf $out/in.pdf; : > $out/tried; exit 81", true)] // broke off once
    [InlineData("exit 81", false)]
    [InlineData("exit 0", false)] // says it is done, and nothing is there
    [InlineData("$here/ln -s /etc/passwd $out/in.pdf", false)] // no file of its own
    public async Task A_booklet_is_read_where_laying_out_succeeds_at_the_second_try_and_refused_where_it_does_not(string script, bool isRead)
    {
        await using Desk place = new();
        PdfBuilder made = new();
        made.Page("BT /F 12 Tf 72 700 Td (12,345.67) Tj ET");
        place.Put("office/made.pdf", made.Build());
        foreach (var tool in new[] { "sh", "cp", "ln" })
            place.Put("office/" + tool, File.ReadAllBytes("/bin/" + tool), isProgram: true);
        var office = Path.Combine(place.Folder, "office");
        place.Put("office/oosplash", System.Text.Encoding.UTF8.GetBytes($$"""
            #!{{office}}/sh
            here={{office}}
            while [ $# -gt 0 ]; do [ "$1" = --outdir ] && out=$2; shift; done
            {{script}}

            """), isProgram: true);

        await using Desk desk = new(new ReadingOptions { LibreOfficeFolder = office });
        var booklet = await desk.ReadAsync(desk.Put("a.docx", File.ReadAllBytes(Directory.GetFiles(Path.Combine(SharedFiles.OwnTestData, "formats", "docx"))[0])));

        Assert.Equal(isRead, booklet.Defects.IsEmpty);
        if (isRead)
            Assert.Equal("12,345.67", Desk.TextOf(Assert.Single(booklet.Documents).Pages[0]));
        else
            Assert.Equal(Domain.DefectCode.FileUnreadable, Assert.Single(booklet.Defects).Code);
    }
}

using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Scans;
using DocPipeline.Booklets.Scans.Files;
using DocPipeline.Booklets.Scans.Pixels;

namespace DocPipeline.Booklets.Tests;

public class ScanTests
{
    [Fact]
    public void A_place_moves_with_the_sheet_it_stands_on()
    {
        // A4 at 200 dpi, turned upside down: what stood at the top left stands at the bottom right.
        var moved = Scanner.Move(new Box(100, 50, 40, 10), Warp.Turned(2, 1654, 2339), 200);
        Assert.Equal(1654 * 0.36 - 140, moved.X, 3);
        Assert.Equal(2339 * 0.36 - 60, moved.Y, 3);
        var there = Warp.Tilted(0.04, -0.05, 1654, 2339).Then(Warp.Skewed(2, 1654, 2339));
        var (x, y) = there.Map(400, 900);
        var (u, v) = there.Inverse().Map(x, y);
        Assert.Equal((400, 900), (Math.Round(u, 6), Math.Round(v, 6)));
    }

    [Fact]
    public void A_tilted_sheet_stays_within_the_picture()
    {
        var tilted = Warp.Tilted(0.04, 0.06, 1654, 2339);
        foreach (var (x, y) in new[] { (0, 0), (1654, 0), (0, 2339), (1654, 2339) })
        {
            var (u, v) = tilted.Map(x, y);
            Assert.InRange(u, 0, 1654);
            Assert.InRange(v, 0, 2339);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_encoded_page_shows_what_was_on_the_glass(bool bilevel)
    {
        Assert.SkipUnless(File.Exists("/usr/lib/x86_64-linux-gnu/liblept.so.5") && File.Exists("/usr/bin/pdftoppm"), "liblept5 or poppler-utils is not installed");
        var page = new Raster(600, 400, 1);
        Array.Fill(page.Data, (byte)240);
        for (var y = 100; y < 200; y++) page.Data.AsSpan(y * 600 + 50, 300).Fill(10);
        var bytes = bilevel ? Codec.Group4(page, 200, 150) : Codec.Jpeg(page, 200, 80, colour: false);
        var pdf = ImagePdf.Write([new ScannedPage(600, 400, 200, bilevel, false, bytes, [new LaidWord("销售收入12.5", 20, 60, 100, 60, 10)])]);
        var shown = (await PageRenderer.RenderAsync(pdf, 200, TestContext.Current.CancellationToken))[0].Grey();
        Assert.Equal((600, 400), (shown.Width, shown.Height));
        Assert.InRange(shown.Data[150 * 600 + 200], 0, 40);
        Assert.InRange(shown.Data[300 * 600 + 200], 220, 255);
        Assert.Contains("销售收入12.5", string.Concat(await PageMarks.PagesAsync(pdf, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lying_layer_changes_one_digit_of_a_figure_and_nothing_else()
    {
        var print = new PrintedPage(595, 842, [new PrintedWord("销售收入", new Box(50, 100, 40, 10)), new PrintedWord("12,345.67", new Box(100, 100, 45, 10))]);
        var figure = new Truth.FigureTruth { Field = FieldIds.Sales, Origin = "paper", Stance = "actual", Value = "123456700", Text = "12,345.67", Place = new Box(100, 100, 45, 10) };
        var layer = InvisibleText.Of(print, Warp.None, 200, [figure], new Random(1), out var lies);
        Assert.Equal(1, lies);
        Assert.Equal("销售收入", layer[0].Text);
        Assert.Equal(1, layer[1].Text.Zip("12,345.67").Count(p => p.First != p.Second));
    }

    [Fact]
    public void Form_and_letter_ask_for_seal_and_signature_and_an_issuer_seals_over_its_date()
    {
        var page = new PrintedPage(595, 842,
        [
            new PrintedWord("申报单位（盖章）：", new Box(100, 700, 90, 11)), new PrintedWord("法定代表人（签字）：", new Box(300, 700, 100, 11)),
            new PrintedWord("江苏省科学技术厅", new Box(440, 740, 90, 11)), new PrintedWord("2022年5月6日", new Box(455, 757, 75, 11)),
        ]);
        var places = SealPlaces.Of(page, "甲公司", "王五", attachment: true).ToList();
        Assert.Equal(["甲公司", "江苏省科学技术厅"], places.Where(p => !p.Signature).Select(p => p.Text));
        Assert.Equal("王五", Assert.Single(places, p => p.Signature).Text);
    }

    [Fact]
    public async Task A_scanned_booklet_knows_how_each_page_was_scanned_and_where_each_figure_lies()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium") && File.Exists("/usr/lib/x86_64-linux-gnu/liblept.so.5"), "chromium or liblept5 is not installed");
        await using var printer = await Chromium.StartAsync(TestContext.Current.CancellationToken);
        var world = WorldMaker.Make(12, ProgrammeFacts.HighValuePatents, FormLayouts.Of("pairs-4"));
        world = world with { Attachments = [.. world.Attachments.Where(a => a.Id is "business-licence" or "commitment-letter")] };
        var printed = await new BookletMaker(printer).MakeAsync(world, TestContext.Current.CancellationToken);
        var condition = new ScanCondition("test", (_, form) => new PageDamage { Dpi = 100, Colour = true, Skew = 1.5, Seal = form ? SealInk.Red : null });
        var scanned = await new ScanBooth(printer).ScanAsync(printed, condition, 3, ScanFault.None, TestContext.Current.CancellationToken);
        var again = await new ScanBooth(printer).ScanAsync(printed, condition, 3, ScanFault.None, TestContext.Current.CancellationToken);
        Assert.Equal(scanned.Truth.Figures.AsEnumerable(), again.Truth.Figures);
        Assert.Equal(printed.Truth.Pages.Length, scanned.Truth.Pages.Length);
        Assert.All(scanned.Truth.Pages, p => Assert.Equal(("test", 100, 1.5), (p.Scan!.Condition, p.Scan.Dpi, p.Scan.Skew)));
        Assert.All(scanned.Truth.Figures, f => Assert.NotNull(f.Place));
        Assert.Contains(scanned.Truth.Figures, f => f.Seal == SealInk.Red);
        Assert.Contains(scanned.Truth.Pages, p => p.Attachment == "commitment-letter" && p.Scan!.Signed && p.Scan.Seals.Length > 0);
    }

    [Fact]
    public void A_picture_taken_sideways_says_so()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xDB];
        var marked = ExifOrientation.Mark(jpeg, ExifOrientation.QuarterClockwise);
        Assert.Equal([0xFF, 0xD8, 0xFF, 0xE1], marked[..4]);
        Assert.Equal(marked.Length - jpeg.Length - 2, marked[4] << 8 | marked[5]);
        Assert.Equal([0xFF, 0xDB], marked[^2..]);
    }

    [Fact]
    public void Conditions_have_names_of_their_own() => Assert.Equal(ScanConditions.All.Count, ScanConditions.All.Select(c => c.Name).Distinct().Count());
}

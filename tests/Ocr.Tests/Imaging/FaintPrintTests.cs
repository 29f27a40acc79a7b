using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Tests.Imaging;

public sealed class FaintPrintTests
{
    [Theory]
    [InlineData(140, 220, 20, 188)]
    [InlineData(101, 220, 20, 204)]
    public void Faint_print_is_darkened_in_proportion(byte ink, byte pale, byte strong, byte grey)
    {
        var page = FaintPrint.Strengthened(Page(ink, pale));
        Assert.Equal((strong, grey, 250), (page.Pixels[0], page.Pixels[^1], page.Pixels[500]));
    }

    // Of its ink nearly all is pale: little stands on it.
    [Theory]
    [InlineData(170, 220, true)]
    [InlineData(195, 220, false)]
    public void A_page_with_little_faint_print_is_darkened_where_its_darkest_ink_stands_out(byte darkest, byte pale, bool darkened)
    {
        var page = Page(pale, pale);
        page.Pixels[0] = darkest;
        Assert.Equal(darkened, FaintPrint.Strengthened(page).Pixels[^1] < pale);
    }

    [Theory]
    [InlineData(30, "dark enough")]
    [InlineData(100, "dark enough")]
    [InlineData(215, "an empty sheet has no ink to darken")]
    public void What_needs_nothing_is_left_as_it_is(byte ink, string because)
    {
        var page = FaintPrint.Strengthened(Page(ink, 220));
        Assert.True(page.Pixels[0] == ink && page.Pixels[^1] == 220, because);
    }

    // A hundredth of it is ink, a hundredth a paler grey, all else paper of 250.
    private static Plane Page(byte ink, byte pale)
    {
        var pixels = new byte[1000];
        Array.Fill(pixels, (byte)250);
        Array.Fill(pixels, ink, 0, 10);
        Array.Fill(pixels, pale, 990, 10);
        return new Plane(100, 10, pixels);
    }
}

using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

// The digits stand from 100 to 122 down, the point of ８．７８２２ at its left square's foot.
public sealed class PartedFiguresTests
{
    private static readonly TextLine Before = new(new TextBox(95, 95, 117, 127), 100, 122, []);

    [Fact]
    public void Digits_with_one_low_point_between_them_are_one_figure() => Assert.Equal(0, Beside(page => page.Fill(116, 118, 120, 122)));

    [Fact]
    public void So_are_they_seen_from_the_digits_before_the_point()
    {
        var page = Page(p => p.Fill(116, 118, 120, 122));
        Assert.Equal(0, PartedFigures.Beside(Before, [After()], page));
    }

    [Theory]
    [InlineData(123, 140)]
    [InlineData(114, 115)]
    public void The_point_may_be_within_the_box_of_either(int right, int left)
    {
        var page = Page(p => p.Fill(116, 118, 120, 122));
        Assert.Equal(0, PartedFigures.Beside(After() with { Crop = After().Crop with { Left = left } }, [Before with { Crop = Before.Crop with { Right = right } }], page));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("two points")]
    [InlineData("a point half-way up")]
    [InlineData("a dash")]
    [InlineData("a speck")]
    [InlineData("a point nearer to what follows")]
    [InlineData("a ruling line")]
    public void With_anything_else_between_them_they_stay_apart(string between) => Assert.Equal(-1, Beside(page => _ = between switch
    {
        "two points" => page.Fill(116, 118, 120, 122).Fill(126, 118, 130, 122),
        "a point half-way up" => page.Fill(116, 104, 120, 108),
        "a dash" => page.Fill(116, 118, 128, 122),
        "a speck" => page.Fill(116, 121, 117, 122),
        "a point nearer to what follows" => page.Fill(136, 118, 140, 122),
        "a ruling line" => page.Fill(116, 118, 120, 122).Fill(130, 20, 133, 500),
        _ => page,
    }));

    [Theory]
    [InlineData(175, 0)] // too far to the right
    [InlineData(0, 9)] // on another line
    public void Digits_elsewhere_are_another_figure(int right, int down) => Assert.Equal(-1, Beside(page => page.Fill(116, 118, 120, 122), Math.Max(145, right), down));

    private static int Beside(Action<Drawing> between, int left = 145, int down = 0) => PartedFigures.Beside(After(left, down), [Before], Page(between, left, down));

    private static TextLine After(int left = 145, int down = 0) => new(new TextBox(left - 5, 95 + down, left + 67, 127 + down), 100 + down, 122 + down, []);

    private static RuledPage Page(Action<Drawing> between, int left = 145, int down = 0)
    {
        var page = new Drawing(800, 600).Fill(100, 100, 112, 122);
        for (var i = 0; i < 4; i++)
            page.Fill(left + (16 * i), 100 + down, left + 12 + (16 * i), 122 + down);
        between(page);
        return new RuledPage(null, page.Ink, 200);
    }
}

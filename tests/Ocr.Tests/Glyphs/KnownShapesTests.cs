using DocPipeline.Native.FreeType;
using DocPipeline.Ocr.Glyphs;

namespace DocPipeline.Ocr.Tests.Glyphs;

public sealed class KnownShapesTests
{
    private const string Characters = "元亓逢逄赞赟龚䶮肿翀晏旻垚一口日目常州市龙城大道江苏盛诸一";

    [Fact]
    public void No_two_shapes_are_more_alike_than_their_outlines_allow()
    {
        var shapes = Drawn().ToList();
        foreach (var a in shapes)
            Assert.All(shapes, b => Assert.InRange(a.Likeness(b), -1, a.MostLikeness(b.Outline)));
    }

    [Fact]
    public void The_nearest_are_those_that_comparing_every_one_finds()
    {
        using var font = Noto();
        int[] codePoints = [.. Characters.Select(c => (int)c)];
        Typeface face = new(font);
        KnownShapes known = new(face, codePoints);
        foreach (var shape in Drawn())
        {
            var expected = codePoints.OrderByDescending(codePoint => face.Of(codePoint)!.Likeness(shape)).Take(5);
            Assert.Equal(expected, known.Nearest(shape, 5));
        }
    }

    [Theory]
    [InlineData('元', 0.99f, 0, true)]
    [InlineData('元', 0.99f, 1, false)]
    [InlineData('元', 0.4f, 1, true)]
    public void One_that_is_alike_enough_is_found_behind_the_place_it_is_asked_from(char character, float least, int from, bool found)
    {
        using var font = Noto();
        Typeface face = new(font);
        KnownShapes known = new(face, [.. "元亓肿".Select(c => (int)c)]);
        Assert.Equal(found, known.HasOneLike(face.Of(character)!, least, from));
    }

    private static IEnumerable<Shape> Drawn()
    {
        using var font = Noto();
        Typeface face = new(font);
        return [.. Characters.Select(c => face.Of(c)!)];
    }

    private static FontFace Noto()
    {
        var face = FontFace.Open("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2, 48);
        Assert.SkipWhen(face is null, "Noto is not installed.");
        return face;
    }
}

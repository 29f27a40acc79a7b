using DocPipeline.Domain;

namespace DocPipeline.Pipeline.Tests;

/// <summary>A booklet read otherwise, in whatever, is another booklet to what was kept.</summary>
public sealed class BookletDigestTests
{
    [Fact]
    public void Whatever_of_a_booklet_is_another_makes_another_digest()
    {
        var altered = Altered.Of(Sample.Booklet, "booklet").ToList();
        string[] digests = [.. altered.Select(other => BookletDigest.Of((Booklet)other.Copy!))];

        // A hundred values or so; far fewer would mean that they are not all tried.
        Assert.InRange(altered.Count, 80, 400);
        Assert.DoesNotContain(BookletDigest.Of(Sample.Booklet), digests);
        Assert.All(digests.Zip(altered).GroupBy(d => d.First).Where(same => same.Count() > 1), same => Assert.Fail(string.Join(" = ", same.Select(s => s.Second.Place))));
    }

    [Fact]
    public void The_same_booklet_read_again_has_the_same_digest() =>
        Assert.Equal(BookletDigest.Of(Sample.Booklet), BookletDigest.Of(Sample.Booklet with { Defects = [.. Sample.Booklet.Defects.ToArray()] }));

    [Fact]
    public void Texts_do_not_run_into_each_other()
    {
        var document = Sample.Booklet.Documents[0];

        Assert.NotEqual(Digest("ab", "c"), Digest("a", "bc"));

        string Digest(string id, string name) => BookletDigest.Of(Sample.Booklet with { Documents = [document with { Id = id, FileName = name }] });
    }

    [Fact]
    public void A_booklet_of_many_characters_is_digested_to_the_last()
    {
        var document = Sample.Booklet.Documents[0];
        var glyph = document.Pages[0].Glyphs[0];
        Glyph[] many = [.. Enumerable.Repeat(glyph, 5_000)];

        var before = Digest();
        many[^1] = glyph with { CodePoint = '乙' };
        Assert.NotEqual(before, Digest());

        string Digest() => BookletDigest.Of(Sample.Booklet with { Documents = [document with { Pages = [document.Pages[0] with { Glyphs = [.. many] }] }] });
    }
}

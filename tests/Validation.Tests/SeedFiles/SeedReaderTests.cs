using System.Text;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Tests.SeedFiles;

public sealed class SeedReaderTests
{
    [Fact]
    public void Knows_line_and_path_of_every_value()
    {
        var map = (SeedMap)Read("a: 1\nb:\n  - c: x\n    d: [y, 'z: w']\n  - e\n");
        var list = (SeedList)map.Find("b")!;
        var inner = (SeedMap)list.Items[0];
        var texts = (SeedList)inner.Find("d")!;

        Assert.Equal(("a", 1), (map.Find("a")!.Path, map.Find("a")!.Line));
        Assert.Equal(("b[0].d[1]", 4, "z: w"), (texts.Items[1].Path, texts.Items[1].Line, ((SeedScalar)texts.Items[1]).Text));
        Assert.Equal(("b[1]", 5), (list.Items[1].Path, list.Items[1].Line));
    }

    [Theory]
    [InlineData("a:\n- x\n- y\n")]
    [InlineData("a:\n  - x\n  - y\n")]
    [InlineData("a: [x, y]\n")]
    [InlineData("a: [\n  x, # one\n  y ]\n")]
    [InlineData("# a comment\na: [x, \"y\"]")]
    public void A_list_may_be_written_in_several_ways(string text) =>
        Assert.Equal(["x", "y"], SeedEntry.Texts(((SeedMap)Read(text)).Find("a"), new SeedErrors()));

    [Fact]
    public void A_key_without_value_is_empty() => Assert.Equal(string.Empty, ((SeedScalar)((SeedMap)Read("a:\nb: 1\n")).Find("a")!).Text);

    [Theory]
    [InlineData("", "f.yaml:1: expected content; the file is empty")]
    [InlineData("a: 1\na: 2\n", "f.yaml:2: a: expected every key once; a stands here again")]
    [InlineData("a: [1, 2\n", "f.yaml:")]
    [InlineData("a: &x 1\n", "f.yaml:1: expected YAML")]
    [InlineData("a: *x\n", "f.yaml:1: expected YAML")]
    [InlineData("a: !!int 1\n", "f.yaml:1: expected YAML")]
    [InlineData("a: 1\n b: 2\n", "f.yaml:2: expected YAML")]
    [InlineData("a: {b: 1, b: 2}\n", "f.yaml:1: a.b: expected every key once")]
    public void Says_where_it_is_no_YAML(string text, string message)
    {
        var errors = new SeedErrors();
        _ = SeedReader.Read("f.yaml", Encoding.UTF8.GetBytes(text), errors);

        Assert.StartsWith(message, Assert.Throws<SeedException>(errors.ThrowIfAny).Message, StringComparison.Ordinal);
    }

    private static SeedNode Read(string text) => SeedReader.Read("f.yaml", Encoding.UTF8.GetBytes(text), new SeedErrors())!;
}

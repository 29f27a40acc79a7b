using System.Reflection;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Tests;

public class WordingTests
{
    private static readonly List<string> s_fields = [.. typeof(FieldIds).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public void Every_field_has_open_and_hidden_wordings() => Assert.All(s_fields, f =>
    {
        Assert.NotEmpty(Wordings.Of(f).Open);
        Assert.NotEmpty(Wordings.Of(f).Hidden);
    });

    [Fact]
    public void No_wording_stands_for_two_fields()
    {
        var all = s_fields.SelectMany(f => Wordings.Of(f).Open.Concat(Wordings.Of(f).Hidden)).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}

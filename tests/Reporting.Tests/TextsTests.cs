using System.Globalization;
using System.Xml.Linq;
using DocPipeline.Reporting.Tests.Samples;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Reporting.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_places_to_fill()
    {
        var (chinese, english) = (Resource("Messages.resx"), Resource("Messages.en.resx"));

        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_check_of_the_catalogue_has_a_heading(string language)
    {
        var texts = new Texts(CultureInfo.GetCultureInfo(language));

        Assert.All(CheckCatalogue.All, check => Assert.NotNull(texts.Find("code." + check.Code)));
    }

    private static int Places(string text) => Enumerable.Range(0, 4).Count(i => text.Contains($"{{{i}}}", StringComparison.Ordinal));

    private static Dictionary<string, string> Resource(string name) =>
        XDocument.Load(Path.Combine(Checkout.Root, "src", "Reporting", name)).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests.Wording;

public sealed class MessagesTests
{
    private static readonly string Sources = Path.Combine(Seeds.Root(), "src", "Validation");

    [Theory]
    [InlineData("Wording/Messages")]
    [InlineData("Catalogue/CheckTexts")]
    public void Both_languages_say_the_same_things_with_the_same_blanks(string name)
    {
        var chinese = Read(name + ".resx");
        var english = Read(name + ".en.resx");

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, m => Assert.Equal(Blanks(m.Value), Blanks(english[m.Key])));
    }

    [Fact]
    public void Every_message_is_said_somewhere()
    {
        var code = string.Concat(Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        // The names of readings are looked up by the ids that packs give them; one without a name is called by its id.
        var said = Readings().Select(id => "reading." + id).ToHashSet();
        Assert.DoesNotContain(Read("Wording/Messages.resx").Keys, k => !said.Contains(k) && !code.Contains($"\"{k}\"", StringComparison.Ordinal));
    }

    // Those of the packs, and those that every halving by an award's age has.
    private static IEnumerable<string> Readings() => ProgrammeLoader.List(Seeds.Folder)
        .SelectMany(id => ProgrammeLoader.Load(Seeds.Folder, id).Criteria.OfType<ThresholdCriterion>())
        .SelectMany(c => c.OtherReadings.Concat(c.Halving?.Readings ?? []).Select(r => r.Id).Append(c.Reading).OfType<string>())
        .Concat(["halve-both", "calendar-years"]);

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Sources, file)).Root!.Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static IEnumerable<string> Blanks(string text) => Regex.Matches(text, @"\{\d").Select(m => m.Value).Distinct().Order();
}

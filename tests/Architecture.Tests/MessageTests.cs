using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocPipeline.Architecture.Tests;

/// <summary>What people read is there in both languages, and says the same things.</summary>
public sealed partial class MessageTests
{
    public static TheoryData<string> ChineseFiles =>
        [.. Checkout.Files.Where(file => file.EndsWith(".resx", StringComparison.Ordinal) && !file.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ChineseFiles))]
    public void Every_message_stands_in_English_too_with_the_same_values_in_it(string file)
    {
        Dictionary<string, string> chinese = Messages(file);
        Dictionary<string, string> english = Messages(Path.ChangeExtension(file, ".en.resx"));

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.DoesNotContain(chinese.Keys, name => !Values(chinese[name]).SetEquals(Values(english[name])));
    }

    [Theory]
    [MemberData(nameof(ChineseFiles))]
    public void Every_message_of_a_project_is_named_in_its_code(string file)
    {
        string project = string.Join('/', file.Split('/')[..2]) + "/";
        string code = string.Concat(Checkout.CSharpFiles.Where(source => source.StartsWith(project, StringComparison.Ordinal)).Select(Checkout.Read));

        // A name may be put together from a prefix and an enum's value.
        Assert.DoesNotContain(Messages(file).Keys, name => !Prefixes(name).Prepend($"\"{name}\"").Any(part => code.Contains(part, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Prefixes(string name)
    {
        for (int at = name.IndexOfAny(['.', '-']); at >= 0; at = name.IndexOfAny(['.', '-'], at + 1))
        {
            yield return $"\"{name[..(at + 1)]}\"";
            yield return $"\"{name[..(at + 1)]}{{";
            yield return $"\"{name[at..]}\"";
        }
    }

    private static Dictionary<string, string> Messages(string file) =>
        XDocument.Parse(Checkout.Read(file)).Descendants("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<string> Values(string message) => [.. Value().Matches(message).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"(?<!\{)\{(\d+)[^}]*\}")]
    private static partial Regex Value();
}

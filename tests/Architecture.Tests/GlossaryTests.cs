using System.Text.RegularExpressions;

namespace DocPipeline.Architecture.Tests;

/// <summary>The glossary is the domain's file list: every type with the Chinese word its summary begins with.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void Glossary_lists_every_domain_type_with_the_word_its_summary_begins_with()
    {
        IEnumerable<string> domain =
            from file in Checkout.CSharpFiles
            where file.StartsWith("src/Domain/", StringComparison.Ordinal) && Path.GetDirectoryName(file) == "src/Domain"
            let summary = Summary().Match(Checkout.Read(file))
            where summary.Success
            select $"{Path.GetFileNameWithoutExtension(file)} = {summary.Groups[1].Value}";
        IEnumerable<string> glossary =
            from line in Checkout.ReadLines("docs/glossary.md")
            let row = Row().Match(line)
            where row.Success
            select $"{row.Groups[2].Value} = {row.Groups[1].Value}";

        Assert.Equal(domain.Order(StringComparer.Ordinal), glossary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Domain_is_flat_and_every_public_type_has_a_word() => Assert.Empty(
        from file in Checkout.CSharpFiles
        where file.StartsWith("src/Domain/", StringComparison.Ordinal)
        where Path.GetDirectoryName(file) != "src/Domain" || !Summary().IsMatch(Checkout.Read(file))
        select file);

    // The summary right above the type: the last one before a public declaration at the margin.
    [GeneratedRegex(@"^/// <summary>([^.。]+?)[.。]", RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"^\| ([^|]+?) \| `(\w+)` \|")]
    private static partial Regex Row();
}

using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary><c>seeds/programme.schema.json</c> is made from the records packs are read into; <c>UPDATE_DOCS=1</c> makes it anew.</summary>
public sealed class PackSchemaTests
{
    [Fact]
    public void The_schema_is_what_the_records_say()
    {
        var path = Path.Combine(Seeds.Folder, "programme.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, PackSchema.Write());

        Assert.Equal(PackSchema.Write(), File.ReadAllText(path));
    }

    [Fact]
    public void It_offers_every_formal_check()
    {
        using var schema = JsonDocument.Parse(PackSchema.Write());
        var criteria = schema.RootElement.GetProperty("properties").GetProperty("criteria").GetProperty("anyOf")[0].GetProperty("items");
        var offered = criteria.GetProperty("properties").GetProperty("check").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!.Replace("-", string.Empty, StringComparison.Ordinal));

        Assert.Equal(Enum.GetNames<FormalCheck>().Select(n => n.ToLowerInvariant()).Order(), offered.Order());
    }

    [Fact]
    public void It_describes_every_key() => Assert.DoesNotContain("\"description\": \"\"", PackSchema.Write(), StringComparison.Ordinal);
}

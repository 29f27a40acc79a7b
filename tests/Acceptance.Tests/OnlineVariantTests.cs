using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocPipeline.Acceptance.Tests;

/// <summary>One online record in every form a portal may export it comes to the same findings.</summary>
public sealed class OnlineVariantTests
{
    [Fact]
    public async Task Without_field_ids_as_numbers_or_in_another_encoding_it_says_the_same()
    {
        using var sample = new Case(Case.Names.First());
        string expected = Findings((await sample.CheckAsync(more: "--no-pictures")).Report);

        Assert.Equal(expected, await FindingsAsync(sample, LabelsAlone));
        Assert.Equal(expected, await FindingsAsync(sample, Reversed));
        Assert.Equal(expected, await FindingsAsync(sample, _ => { }, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!));
    }

    [Fact]
    public async Task What_it_says_differently_is_found_and_what_nobody_knows_is_named()
    {
        using var sample = new Case(Case.Names.First());
        string findings = await FindingsAsync(sample, record => record["fields"]!.AsArray().Add(new JsonObject { ["label"] = "无人知晓的栏目<b>", ["value"] = "1" }));

        Assert.Contains("unknown-label", findings, StringComparison.Ordinal);
        Assert.Contains("无人知晓的栏目", findings, StringComparison.Ordinal);
    }

    private static void LabelsAlone(JsonNode record)
    {
        foreach (JsonNode? field in record["fields"]!.AsArray())
            field!.AsObject().Remove("field");
    }

    private static void Reversed(JsonNode record)
    {
        JsonNode?[] fields = [.. record["fields"]!.AsArray()];
        record["fields"]!.AsArray().Clear();
        foreach (JsonNode? field in fields.Reverse())
            record["fields"]!.AsArray().Add(field);
    }

    private static async Task<string> FindingsAsync(Case sample, Action<JsonNode> change, Encoding? encoding = null)
    {
        JsonNode record = JsonNode.Parse(await File.ReadAllTextAsync(sample.Record, TestContext.Current.CancellationToken))!;
        change(record);
        string text = record.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        string path = sample.Put("submission.json", (encoding ?? Encoding.UTF8).GetBytes(text));
        return Findings((await sample.CheckAsync(record: path, more: "--no-pictures")).Report);
    }

    // Figure ids follow the record's order; what is found does not.
    private static string Findings(string report) => string.Join('\n', JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray()
        .Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("code")} {finding.GetProperty("severity")} {finding.GetProperty("message")}"));
}

using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests.Submissions;

public sealed class JsonRecordTests
{
    private const string Complete = """
        { "programme": "cz-hvp-2023", "submissionId": "CZ202300017", "submittedAt": "2023-06-18T10:22:00+08:00", "district": "武进区",
          "fields": [ { "label": "企业名称", "value": "常州甲公司" },
                      { "field": "finance.sales_revenue", "label": "销售收入", "period": "2022", "value": "12345.67", "unit": "万元" } ],
          "attachments": [ { "label": "营业执照", "fileName": "licence.pdf" } ] }
        """;

    [Fact]
    public void Reads_every_part_of_a_record()
    {
        OnlineRecord record = Records.Read(Complete);

        Assert.Equal("cz-hvp-2023", record.Programme);
        Assert.Equal("CZ202300017", record.SubmissionId);
        Assert.Equal(new DateTimeOffset(2023, 6, 18, 10, 22, 0, TimeSpan.FromHours(8)), record.SubmittedAt!.Time);
        Assert.Equal("武进区", record.District);
        Assert.Equal(
            [new OnlineEntry(null, "企业名称", null, "常州甲公司", null), new OnlineEntry("finance.sales_revenue", "销售收入", "2022", "12345.67", "万元")],
            record.Entries);
        Assert.Equal([new OnlineAttachment("营业执照", "licence.pdf", null)], record.Attachments!.Value);
    }

    [Fact]
    public void Takes_values_as_numbers_truth_values_lists_and_nothing()
    {
        OnlineRecord record = Records.Read("""
            { "fields": [ { "label": "a", "value": 12345.670 }, { "label": "b", "value": true }, { "label": "c", "value": null },
                          { "label": "d", "value": ["甲", "乙"] }, { "label": "e", "period": 2022, "value": 1e4 } ] }
            """);

        Assert.Equal(["12345.670", "true", "", "甲；乙", "1e4"], record.Entries.Select(entry => entry.Value));
        Assert.Equal("2022", record.Entries[4].Period);
    }

    [Fact]
    public void Keeps_a_field_that_stands_twice() =>
        Assert.Equal(2, Records.Read("""{ "fields": [ { "label": "职工总数", "value": "1" }, { "label": "职工总数", "value": "2" } ] }""").Entries.Length);

    [Fact]
    public void Tells_no_attachments_from_nothing_said_about_attachments()
    {
        Assert.Null(Records.Read("""{ "fields": [] }""").Attachments);
        Assert.Null(Records.Read("""{ "fields": [], "attachments": null }""").Attachments);
        Assert.Empty(Records.Read("""{ "fields": [], "attachments": [] }""").Attachments!.Value);
    }

    [Fact]
    public void Keeps_texts_that_would_act_elsewhere_as_they_are()
    {
        OnlineRecord record = Records.Read("""{ "fields": [ { "label": "<script>", "value": "=cmd|' /C calc'!A0\u001b[2J" } ] }""");

        Assert.Equal(new OnlineEntry(null, "<script>", null, "=cmd|' /C calc'!A0\u001b[2J", null), record.Entries[0]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void Reads_the_encodings_portals_write(string name)
    {
        Encoding encoding = name == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);

        Assert.Equal("常州甲公司", Records.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Complete)]).Entries[0].Value);
    }

    [Theory]
    [InlineData("""{ "fields": 1 }""", "$.fields")]
    [InlineData("""{ "submissionId": "1" }""", "$.fields")]
    [InlineData("""{ "fields": [ 1 ] }""", "$.fields[0]")]
    [InlineData("""{ "fields": [ { "label": "a", "value": "1" }, { "value": "2" } ] }""", "$.fields[1]")]
    [InlineData("""{ "fields": [ { "label": "a" } ] }""", "$.fields[0].value")]
    [InlineData("""{ "fields": [ { "label": "a", "value": { "x": 1 } } ] }""", "$.fields[0].value")]
    [InlineData("""{ "fields": [ { "label": "a", "value": ["1", []] } ] }""", "$.fields[0].value[1]")]
    [InlineData("""{ "fields": [ { "label": "a", "value": "\ud800" } ] }""", "$.fields[0].value")]
    [InlineData("""{ "fields": [], "attachments": {} }""", "$.attachments")]
    [InlineData("""{ "fields": [], "attachments": [ {} ] }""", "$.attachments[0]")]
    [InlineData("""{ "fields": [], "programme": [] }""", "$.programme")]
    public void Refuses_another_structure_and_names_the_place(string json, string place) =>
        Assert.StartsWith(place, Records.Refusal(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"fields\": [", "line 1")]
    [InlineData("{ \"fields\": [], \"fields\": [] }", "stands twice")]
    [InlineData("{\n\n oops }", "line 3")]
    public void Refuses_what_is_no_JSON_and_names_the_line(string json, string place) =>
        Assert.Contains(place, Records.Refusal(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("10:22")]
    [InlineData("昨天")]
    [InlineData("2023-13-01")]
    public void Refuses_a_time_that_is_none_since_the_deadline_hangs_on_it(string time) =>
        Assert.Contains(time, Records.Refusal($$"""{ "fields": [], "submittedAt": "{{time}}" }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-06-18", "2023-06-18T23:59:59+08:00")]
    [InlineData("2023-06-18 10:22", "2023-06-18T10:22:00+08:00")]
    [InlineData("2023-06-18T10:22:00.000", "2023-06-18T10:22:00+08:00")]
    [InlineData("2023-06-18T02:22:00Z", "2023-06-18T02:22:00+00:00")]
    [InlineData("2023年6月18日 10:22", "2023-06-18T10:22:00+08:00")]
    public void Takes_a_time_without_offset_as_Shanghai_time(string stated, string meant) =>
        Assert.Equal(
            DateTimeOffset.Parse(meant, System.Globalization.CultureInfo.InvariantCulture),
            Records.Read($$"""{ "fields": [], "submittedAt": "{{stated}}" }""").SubmittedAt!.Time);

    [Fact]
    public void Refuses_more_than_one_submission_could_hold()
    {
        string many = string.Join(',', Enumerable.Repeat("""{"label":"a","value":1}""", 20_001));
        string endless = new('9', 20_001);

        Assert.Contains("20000", Records.Refusal($$"""{ "fields": [{{many}}] }"""), StringComparison.Ordinal);
        Assert.Contains("20000", Records.Refusal($$"""{ "fields": [{"label":"a","value":{{endless}}}] }"""), StringComparison.Ordinal);
        Assert.Contains("not valid JSON", Records.Refusal(string.Concat(Enumerable.Repeat("{\"fields\":[", 40))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("企业名称,常州甲公司")]
    [InlineData("%PDF-1.7")]
    [InlineData("[]")]
    [InlineData("PK\u0003\u0004")]
    public void Refuses_what_is_no_record_at_all(string content) =>
        Assert.Contains("JSON, XLSX or DOCX", Records.Refusal(content), StringComparison.Ordinal);
}

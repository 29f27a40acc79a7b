using System.Text;
using System.Text.Json;

namespace DocPipeline.Host.Tests.Cli;

/// <summary>Given lists, as they come from spreadsheets and portals.</summary>
public sealed class ListsTests : IDisposable
{
    private const string Applicant = "常州市喆源环保科技制造有限公司";
    private readonly Desk _desk = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "gb18030", "utf-16"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_list_in_any_of_the_usual_encodings_finds_who_is_on_it_and_nobody_else(string encoding)
    {
        Write("earlier-grants.csv", $"企业名称,专项名称,年度\r\n\"{Applicant}\",\"江苏省高价值专利培育项目\r\n（第一批）\",2021年\r\n", encoding);
        Write("dishonest.csv", "企业名称,统一社会信用代码\r\n\"某，公司\",91320411MA09RGM2MC\r\n", encoding);
        Write("abnormal-patents.csv", "专利号\r\n2019100000016\r\n", encoding);
        Run run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        JsonElement report = JsonDocument.Parse(await File.ReadAllBytesAsync(_desk.PathOf("out/report.json"), TestContext.Current.CancellationToken)).RootElement;
        Assert.Contains(report.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == "repeat-support");
        Assert.Equal("met", report.GetProperty("criteria").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "credit").GetProperty("outcome").GetString());
        Assert.StartsWith("sha256:", report.GetProperty("inputs").GetProperty("lists").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dishonest.csv", "谁,什么\n甲,乙\n", "name / code")]
    [InlineData("abnormal-patents.csv", "name,code\n\"甲", "line 2")]
    [InlineData("earlier-grants.csv", "name,year\n甲,去年\n", "line 2")]
    public async Task A_list_that_would_be_misread_is_refused_in_one_line_that_names_file_and_place(string name, string text, string named)
    {
        Write(name, text, "utf-8");
        Run run = await CheckAsync("--lang", "en");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(name, Assert.Single(run.NoteLines), StringComparison.Ordinal);
        Assert.Contains(named, run.Notes, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.PathOf("out")));
    }

    public void Dispose() => _desk.Dispose();

    private Task<Run> CheckAsync(params string[] more) => Run.OfAsync(
    [
        "check", "--programme", "cz-hvp-2023", "--booklet", Desk.SampleBooklet, "--online", Desk.SampleRecord, "--lists", _desk.PathOf("lists"),
        "--out", _desk.PathOf("out"), "--no-pictures", .. more,
    ]);

    private void Write(string name, string text, string encoding)
    {
        Directory.CreateDirectory(_desk.PathOf("lists"));
        Encoding written = encoding switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8 with mark" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
            _ => Encoding.Unicode,
        };
        File.WriteAllText(_desk.PathOf("lists/" + name), text, written);
    }
}

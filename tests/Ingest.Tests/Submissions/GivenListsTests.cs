using System.Text;
using DocPipeline.Domain;
using DocPipeline.Ingest.Submissions;

namespace DocPipeline.Ingest.Tests.Submissions;

public sealed class GivenListsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lists-").FullName;

    [Fact]
    public void Reads_the_lists_that_are_there_and_leaves_the_others_unknown()
    {
        Write("dishonest.csv", "name,code\r\n常州甲公司,91320400MA1XXXXXX1\r\n\r\n乙公司,\r\n");
        Write("earlier-grants.csv", "企业名称,专项名称,年度\n\"丙,公司\",\"省\"\"高价值\"\"培育\",2021年\n");

        GivenLists lists = Read();

        Assert.Equal([new ListEntry("常州甲公司", "91320400MA1XXXXXX1", null, null), new ListEntry("乙公司", null, null, null)], lists.Dishonest!.Value);
        Assert.Equal([new ListEntry("丙,公司", null, "省\"高价值\"培育", 2021)], lists.EarlierGrants!.Value);
        Assert.Null(lists.AbnormalPatents);
    }

    [Fact]
    public void An_empty_list_says_that_nobody_is_on_it()
    {
        Write("abnormal-patents.csv", "name,code\n");

        Assert.Empty(Read().AbnormalPatents!.Value);
    }

    [Fact]
    public void Reads_a_list_written_in_GBK()
    {
        File.WriteAllBytes(Path.Combine(_folder, "dishonest.csv"), CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes("企业名称\n常州甲公司\n"));

        Assert.Equal("常州甲公司", Read().Dishonest!.Value[0].Name);
    }

    [Theory]
    [InlineData("谁,什么\n甲,乙\n", "name / code")]
    [InlineData("name,code\n\"甲", "line 2")]
    public void Refuses_a_list_it_would_misread(string csv, string reason)
    {
        Write("dishonest.csv", csv);

        Assert.Contains(reason, Assert.Throws<UnusableInputException>(Read).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_year_that_is_none()
    {
        Write("earlier-grants.csv", "name,year\n甲,二〇二一\n");

        Assert.Contains("line 2", Assert.Throws<UnusableInputException>(Read).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_folder_without_any_list() => Assert.Throws<UnusableInputException>(Read);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private GivenLists Read() => GivenListsReader.Read(_folder, Records.Vocabulary, Records.English);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
}

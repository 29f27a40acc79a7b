using DocPipeline.Host.Cli;

namespace DocPipeline.Host.Tests.Cli;

public sealed class TextTableTests
{
    [Fact]
    public void Columns_line_up_where_a_Chinese_character_is_as_wide_as_two_letters() =>
        Assert.Equal("\n专项  x\nab    1\n甲乙  2\n", Write(forPrograms: false));

    [Fact]
    public void Programs_get_an_object_a_row() =>
        Assert.Equal("{\"programme\":\"ab\",\"n\":\"1\"}\n{\"programme\":\"甲乙\",\"n\":\"2\"}\n", Write(forPrograms: true));

    private static string Write(bool forPrograms)
    {
        using var results = new StringWriter { NewLine = "\n" };
        var table = new TextTable(("programme", "专项"), ("n", "x"));
        table.Add("ab", "1");
        table.Add("甲乙", "2");
        table.WriteTo(new Terminal(results, TextWriter.Null, isLive: false), forPrograms);
        return results.ToString();
    }
}

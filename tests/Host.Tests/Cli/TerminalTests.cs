using DocPipeline.Host.Cli;

namespace DocPipeline.Host.Tests.Cli;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("常州甲公司 12,345.67", "常州甲公司 12,345.67")]
    [InlineData("\u001b[2J\u001b]0;x\u0007", "\\u001b[2J\\u001b]0;x\\u0007")]
    [InlineData("a\r\nb\tc", "a\\u000d\\u000ab\\u0009c")]
    [InlineData("\u009b31m\u007f", "\\u009b31m\\u007f")]
    [InlineData("licence\u202efdp.exe", "licence\\u202efdp.exe")]
    [InlineData("a\u2066b\u2028", "a\\u2066b\\u2028")]
    public void Control_codes_and_direction_overrides_are_shown_and_not_obeyed(string text, string shown) =>
        Assert.Equal(shown, Terminal.Escape(text));

    [Fact]
    public void Json_for_programs_is_one_line_that_keeps_Chinese_readable()
    {
        using var results = new StringWriter { NewLine = "\n" };

        new Terminal(results, TextWriter.Null, isLive: false).SayJson(json => json.WriteString("applicant", "甲\u001b\n"));

        Assert.Equal("{\"applicant\":\"甲\\u001B\\n\"}\n", results.ToString());
    }
}

using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Tests.Values;

public class CodeReaderTests
{
    [Theory]
    [InlineData("徐某 0519-81152284", "0519-81152284")]
    [InlineData("0519—8115 2284", "0519-81152284")]
    [InlineData("（0519）81152284", "(0519)81152284")]
    [InlineData("联系人：徐某（13912345678）", "13912345678")]
    [InlineData("0519-81152284转8001", "0519-81152284转8001")]
    [InlineData("13912345678、0519-81152284", "13912345678、0519-81152284")]
    [InlineData("ip1@example.com 0519-81152284", "0519-81152284")]
    [InlineData("统一社会信用代码 9132 0402 MA4A 10AG 1B", "91320402MA4A10AG1B")]
    [InlineData("91320402MA4A10AG1B (1/1)", "91320402MA4A10AG1B")]
    [InlineData("91320402MA4A10AG1B（副本1-1）", "91320402MA4A10AG1B")]
    public void Finds_the_code_among_the_words_that_stand_beside_it(string text, string code) => Assert.Equal(code, CodeReader.Read(text, false)!.Value.Code);

    [Theory]
    [InlineData("91320402MA4A10AG1BX", "91320402MA4A10AG1BX")]
    [InlineData("91320402XXX4A10A1X", "91320402XXX4A10A1X")]
    [InlineData("91320402MA4A10AG1", "91320402MA4A10AG1")]
    [InlineData("91320402ma4a10ag1b", "91320402ma4a10ag1b")]
    [InlineData("139123456789", "139123456789")]
    [InlineData("0519~81152284", "0519~81152284")]
    [InlineData("11408", "11408")]
    [InlineData("81152284 13912345678", "81152284 13912345678")]
    public void Keeps_a_faulty_code_whole_so_that_the_fault_is_seen(string text, string code) => Assert.Equal(code, CodeReader.Read(text, false)!.Value.Code);

    [Theory]
    [InlineData("ip1@example.com 单位传真", "ip1@example.com")]
    [InlineData("0519-81152284 ip1@example.com", "ip1@example.com")]
    [InlineData("a&b'c@example.com.cn", "a&b'c@example.com.cn")]
    [InlineData("exam ple@example.c om", "example@example.com")]
    [InlineData("ip1@163.com1", "ip1@163.com1")]
    [InlineData("徐某<ip1@example.com>", "ip1@example.com")]
    [InlineData("邮箱：ip1@example.com，微信同号", "ip1@example.com")]
    [InlineData("ip1@example.com°", "ip1@example.com")]
    [InlineData("·ip1@example.com ˙", "ip1@example.com")]
    [InlineData("ip1@example.co\uFFFD", "ip1@example.co\uFFFD")]
    public void Finds_the_address_of_a_mailbox_whole(string text, string code) => Assert.Equal(code, CodeReader.Read(text, true)!.Value.Code);

    [Theory]
    [InlineData("见附件三", false)]
    [InlineData("联系电话 12 号", false)]
    [InlineData("0519-81152284 徐某", true)]
    [InlineData("9132XXXXXXXXXXXXXX", false)]
    [InlineData("0519-xxxxxxxx", false)]
    public void Reads_no_code_from_words(string text, bool isMail) => Assert.Null(CodeReader.Read(text, isMail));

    [Theory]
    [InlineData("徐某 0519-81152284 传真", "0519-81152284")]
    [InlineData("（13912345678）", "13912345678")]
    public void Says_where_the_code_stands(string text, string printed)
    {
        var (_, start, length) = CodeReader.Read(text, false)!.Value;

        Assert.Equal(printed, text.Substring(start, length));
    }
}

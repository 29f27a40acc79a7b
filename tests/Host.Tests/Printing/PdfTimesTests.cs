using System.Text;
using DocPipeline.Host.Printing;

namespace DocPipeline.Host.Tests.Printing;

public sealed class PdfTimesTests
{
    [Theory]
    [InlineData("<</CreationDate (D:20261129165519+00'00')\n/ModDate (D:20261129165520+00'00')>>", "<</CreationDate (D:19800101000000+00'00')\n/ModDate (D:19800101000000+00'00')>>")]
    [InlineData("/CreationDate (D:2026)", "/CreationDate (D:2026)")]
    [InlineData("/CreationDate (D:20261129x65519+00'00')", "/CreationDate (D:20261129x65519+00'00')")]
    [InlineData("no time at all", "no time at all")]
    public void All_times_say_the_same_and_nothing_else_changes(string printed, string expected)
    {
        byte[] pdf = Encoding.ASCII.GetBytes(printed);

        PdfTimes.Reset(pdf);

        Assert.Equal(expected, Encoding.ASCII.GetString(pdf));
    }
}

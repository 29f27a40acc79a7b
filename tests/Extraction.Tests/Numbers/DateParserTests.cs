using System.Text.Json;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Tests.Numbers;

public class DateParserTests
{
    public static TheoryData<string, string[]> Dates()
    {
        var data = new TheoryData<string, string[]>();
        foreach (var line in JsonDocument.Parse(File.ReadAllText(Seeds.TestData("numbers", "dates.json"))).RootElement.EnumerateArray())
            data.Add(line.GetProperty("text").GetString()!, [.. line.GetProperty("dates").EnumerateArray().Select(d => d.GetString()!)]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Reads_the_dates_of_a_line(string text, string[] dates) =>
        Assert.Equal(dates, DateParser.Scan(PrintedText.Fold(text)).Select(d => d.Value.Canonical));
}

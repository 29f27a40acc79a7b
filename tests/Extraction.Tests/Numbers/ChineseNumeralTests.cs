using System.Globalization;
using System.Text.Json;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Tests.Numbers;

public class ChineseNumeralTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("五", 5)]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("二十", 20)]
    [InlineData("一百零三", 103)]
    [InlineData("一百二十件", null)]
    [InlineData("两千万", 20_000_000)]
    [InlineData("贰仟陆佰万", 26_000_000)]
    [InlineData("三亿五千万", 350_000_000)]
    [InlineData("二〇二二", 2022)]
    public void Reads_numerals_of_speech_and_of_bank_notes(string text, int? value) =>
        Assert.Equal(value, (int?)ChineseNumeral.Parse(text)?.Value);

    [Theory]
    [InlineData("一万五")]
    [InlineData("十十")]
    [InlineData("百五")]
    [InlineData("万")]
    [InlineData("")]
    public void Gives_no_number_where_two_could_be_meant_or_none_is(string text) =>
        Assert.Null(ChineseNumeral.Parse(text));

    [Fact]
    public void Agrees_with_the_published_test_cases_of_others()
    {
        var file = Path.Combine(Seeds.Root, "..", "shared", "testdata", "numerals", "others-open.jsonl");
        Assert.SkipUnless(File.Exists(file), "numerals/others-open.jsonl is not there");
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(file).Select(l => JsonDocument.Parse(l).RootElement))
        {
            if (line.GetProperty("op").GetString() != "cn_to_number" || line.GetProperty("group").GetString() != "strict_data_dict")
                continue;
            var input = line.GetProperty("input").GetString()!;
            if (line.GetProperty("expect").ValueKind != JsonValueKind.Number || !input.All(ChineseNumeral.IsPart))
                continue;

            // A reading that is refused is safe; a wrong one is not.
            var read = ChineseNumeral.Parse(input);
            var expected = line.GetProperty("expect").GetDecimal();
            if (read is { } number && number.Value != expected)
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{input}: {number.Value}, not {expected}"));
        }

        Assert.Empty(wrong);
    }
}

using System.Globalization;
using System.Text.Json;
using DocPipeline.Extraction.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DocPipeline.Extraction.Tests.Numbers;

public class NumberParserTests
{
    private static readonly NumberParser Parser = new(new UnitParser(Seeds.Vocabulary.Units));

    public static TheoryData<string, string, int, string?> Amounts()
    {
        var data = new TheoryData<string, string, int, string?>();
        foreach (var line in Lines("amounts.json"))
        {
            data.Add(
                line.GetProperty("text").GetString()!, line.GetProperty("value").GetString()!,
                line.GetProperty("decimals").GetInt32(), line.GetProperty("unit").GetString());
        }

        return data;
    }

    public static TheoryData<string> NotAmounts() => new(Lines("not-amounts.json").Select(l => l.GetString()!));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Reads_an_amount_as_it_is_printed(string text, string value, int decimals, string? unit)
    {
        var token = Assert.Single(Parser.Scan(PrintedText.Fold(text)));

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), token.Value);
        Assert.Equal(decimals, token.Decimals);
        Assert.Equal(unit, token.Unit?.Name);
        Assert.False(token.IsCode);
    }

    [Theory]
    [MemberData(nameof(NotAmounts))]
    public void Finds_no_amount_in_codes_and_words(string text) =>
        Assert.DoesNotContain(Parser.Scan(PrintedText.Fold(text)), t => !t.IsCode);

    [Theory]
    [InlineData("4,535.08¹", "4535.08")]
    [InlineData("4,535.08¹万元", "4535.08")]
    [InlineData("10⁴", null)]
    [InlineData("1.5×10⁴元", null)]
    [InlineData("1.5 x 10⁴", null)]
    public void Takes_a_raised_digit_for_a_footnote_and_no_power_for_an_amount(string text, string? value) =>
        Assert.Equal(value is null ? [] : [decimal.Parse(value, CultureInfo.InvariantCulture)], Parser.Scan(text).Select(t => t.Value));

    [Theory]
    [InlineData("△112.83", "-112.83")]
    [InlineData("▲ 4,136.75", "-4136.75")]
    [InlineData("负112.83万元", "-112.83")]
    [InlineData("亏损337.57万元", "-337.57")]
    [InlineData("正负112.83", "112.83")]
    [InlineData("损112.83", "112.83")]
    public void Reads_the_marks_of_a_loss(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Assert.Single(Parser.Scan(text)).Value);

    [Theory]
    [InlineData("4/3", 4, 3)]
    [InlineData("8 7822", 8, 7822)] // no group of thousands
    [InlineData("14  300", 14, 300)] // further apart than groups are
    [InlineData("1. 320", 1, 320)] // numbered, or a figure: nobody knows
    [InlineData("12. 32件", 12, 32)]
    [InlineData("12. 123456", 12, 123456)]
    public void Keeps_the_two_numbers_of_a_pair_apart(string text, int first, int second) =>
        Assert.Equal([first, second], Parser.Scan(text).Select(t => (int)t.Value));

    [Fact]
    public void Does_not_take_the_dash_of_a_range_for_a_sign() =>
        Assert.Equal([2020m, 2022m], Parser.Scan("2020-2022").Select(t => t.Value));

    [Fact]
    public void Refuses_a_number_no_amount_can_have() =>
        Assert.Empty(Parser.Scan("123456789012345678901234567890"));

    [Fact]
    public void Reads_back_every_amount_however_it_is_grouped()
    {
        var amounts = ArbMap.Default.GeneratorFor<int>().Select(i => Math.Round(i / 100m, 2));
        Prop.ForAll(amounts.ToArbitrary(), amount =>
            ReadsBack(amount, "N2") && ReadsBack(amount, "F2")).QuickCheckThrowOnFailure();
    }

    private static bool ReadsBack(decimal amount, string format) =>
        Parser.Scan(amount.ToString(format, CultureInfo.InvariantCulture)) is [{ Decimals: 2 } token] && token.Value == amount;

    private static IEnumerable<JsonElement> Lines(string file) =>
        JsonDocument.Parse(File.ReadAllText(Seeds.TestData("numbers", file))).RootElement.EnumerateArray();
}

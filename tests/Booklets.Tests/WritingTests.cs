using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Tests;

public class WritingTests
{
    [Theory]
    [InlineData(NumberHabit.Thousands, "12,345.67")]
    [InlineData(NumberHabit.Plain, "12345.67")]
    [InlineData(NumberHabit.FullWidth, "１２３４５．６７")]
    [InlineData(NumberHabit.Spaced, "12 345.67")]
    [InlineData(NumberHabit.WideComma, "12，345.67")]
    internal void A_number_is_set_as_the_clerk_sets_numbers(NumberHabit habit, string text) =>
        Assert.Equal(text, NumberWriter.Write(12345.67m, 2, habit));

    [Theory]
    [InlineData(20000000, "贰仟万元整")]
    [InlineData(15500000, "壹仟伍佰伍拾万元整")]
    [InlineData(100050000, "壹亿零伍万元整")]
    [InlineData(100000000, "壹亿元整")]
    [InlineData(81000000, "捌仟壹佰万元整")]
    [InlineData(10060000, "壹仟零陆万元整")]
    public void An_amount_is_written_in_capitals(int yuan, string text) => Assert.Equal(text, CapitalWriter.Yuan(yuan));

    [Theory]
    [InlineData("2022-06-18", DateHabit.Chinese, "2022年6月18日")]
    [InlineData("2022-06-18", DateHabit.Iso, "2022-06-18")]
    [InlineData("2022-06-18", DateHabit.Dotted, "2022.6.18")]
    [InlineData("2022-06-18", DateHabit.Slashed, "2022/06/18")]
    [InlineData("2022-06-20", DateHabit.Characters, "二〇二二年六月二十日")]
    [InlineData("2022-11", DateHabit.Chinese, "2022年11月")]
    [InlineData("2024-01", DateHabit.Chinese, "2024年元月")]
    [InlineData("2022-12", DateHabit.Characters, "二〇二二年十二月")]
    internal void A_date_is_written_as_the_clerk_writes_dates(string iso, DateHabit habit, string text) => Assert.Equal(text, DateWriter.Write(iso, habit));

    [Fact]
    public void What_a_rounded_print_states_is_the_rounded_value()
    {
        var habits = Habits.Draw(new Random(1), 0, hidden: false) with { Numbers = NumberHabit.Plain, WordingSeed = 0 };
        var printed = FactWriter.Write(Fact.Money(135403456m), habits, "亿元", unitBehind: true);
        Assert.Equal(("1.3540亿元", "135400000"), (printed.Text, printed.Value));
    }
}

using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class FigureDoubtTests
{
    private static readonly Unit TenThousand = new("万元", "元", UnitDimension.Money, 10_000);

    [Fact]
    public void A_figure_read_for_certain_needs_nobody() => Assert.False(Doubted("12.50", 0.99m, UnitSource.Header));

    [Fact]
    public void A_figure_that_is_not_probable_enough_goes_to_a_person() => Assert.True(Doubted("12.50", 0.6m, UnitSource.Header));

    [Theory]
    [InlineData(0.89, true)]
    [InlineData(0.90, false)]
    [InlineData(0.91, false)]
    public void How_probable_is_enough_is_the_calibrations_to_say(double probability, bool doubted) =>
        Assert.Equal(doubted, FigureDoubt.Holds(Statement("12.50", UnitSource.Header), Reading("12.50", 0.99m), (decimal)probability, 0.9m));

    [Theory]
    [InlineData("壹佰万元整", true)] // what may be left of 壹亿壹仟壹佰万元整
    [InlineData("壹佰万元整（100万元）", false)]
    [InlineData("12.50", false)]
    public void An_amount_in_capitals_alone_goes_to_a_person(string printed, bool doubted) =>
        Assert.Equal(doubted, FigureDoubt.Holds(Statement("12.50", UnitSource.Header) with { AsPrinted = printed }, Reading(printed, 0.99m), 0.99m, 0.9m));

    [Fact]
    public void A_text_with_a_character_nobody_could_read_goes_to_a_person() =>
        Assert.True(FigureDoubt.Holds(Statement("12.50", UnitSource.Header) with { Value = new TextValue("周垚") }, Reading("周\uFFFD", 0.99m), 0.99m, 0.9m));

    [Theory]
    [InlineData("元頔", true)] // 亓頔
    [InlineData("逢淑芬", true)] // 逄淑芬
    [InlineData("王元", false)]
    [InlineData("元和路12号", false)]
    public void A_surname_that_a_rarer_one_is_taken_for_goes_to_a_person(string name, bool doubted) =>
        Assert.Equal(doubted, FigureDoubt.Holds(Statement("12.50", UnitSource.Header) with { Value = new TextValue(name) }, Reading(name, 0.99m), 0.99m, 0.9m));

    [Theory]
    [InlineData(0.79, true)]
    [InlineData(0.80, false)]
    [InlineData(0.81, false)]
    public void A_name_with_a_doubtful_character_is_no_surer_for_being_read_alike_elsewhere(double weakest, bool weak) =>
        Assert.Equal(weak, FigureDoubt.IsWeakText(Reading("刘赞", (decimal)weakest)));

    // zscq@111.com is read as zscq@11.com.
    [Theory]
    [InlineData("contact.email", true)]
    [InlineData("contact.phone", true)]
    [InlineData("applicant.uscc", false)]
    public void A_code_without_a_check_digit_may_have_lost_a_character_no_other_reading_tells_of(string field, bool lacks) =>
        Assert.Equal(lacks, FigureDoubt.MayLackOne(Statement("12.50", UnitSource.Header) with { Field = new FieldId(field), Value = new TextValue("zscq@11.com") }));

    // What its characters may be otherwise is not all it may be.
    [Theory]
    [InlineData("12.50", UnitSource.Header, "12.50", false)]
    [InlineData("12.50", UnitSource.Default, "12.50", true)]
    [InlineData("112.50", UnitSource.Header, "12.50", true)]
    [InlineData("12.50", UnitSource.Header, "12.5\uFFFD", true)]
    public void A_figure_of_which_a_part_or_the_unit_was_not_read_may_be_any(string printed, UnitSource from, string read, bool open) =>
        Assert.Equal(open, FigureDoubt.IsOpen(Statement(printed, from), Reading(read, 0.99m)));

    [Fact]
    public void A_figure_somebody_doubted_before_may_be_any() =>
        Assert.True(FigureDoubt.IsOpen(Statement("12.50", UnitSource.Header) with { NeedsReview = true }, Reading("12.50", 0.99m)));

    [Fact]
    public void An_amount_whose_unit_was_not_read_goes_to_a_person() => Assert.True(Doubted("12.50", 0.99m, UnitSource.Default));

    [Fact]
    public void A_figure_longer_than_what_stands_in_its_place_goes_to_a_person() =>
        Assert.True(FigureDoubt.Holds(Statement("112.50", UnitSource.Header), Reading("12.50", 0.99m), 0.99m, 0.9m));

    [Fact]
    public void Characters_beside_the_figure_do_not_count()
    {
        var glyphs = Reading("12.50", 0.99m).Glyphs.AddRange(Reading("?", 0.1m, left: 400).Glyphs);
        Assert.Equal(0.99m, RecognisedText.Under(glyphs, new Box(0, 0, 100, 10)).Confidence.Probability);
    }

    [Theory]
    [InlineData('\uFFFD', true)]
    [InlineData('1', true)]
    [InlineData('年', false)]
    public void A_figure_with_a_digit_or_an_unread_character_right_beside_it_goes_to_a_person(char beside, bool doubted)
    {
        var glyphs = Reading("12.50", 0.99m, left: 5).Glyphs.AddRange(Reading(beside.ToString(), 0.99m).Glyphs);
        Assert.Equal(doubted, FigureDoubt.Holds(Statement("12.50", UnitSource.Header), RecognisedText.Under(glyphs, new Box(5, 0, 100, 10)), 0.99m, 0.9m));
    }

    [Theory]
    [InlineData("18%", ",", false)]
    [InlineData("18%", ".", false)]
    [InlineData("18%", "5", true)]
    [InlineData("18", ",", true)]
    [InlineData("18", ".", true)]
    public void A_comma_behind_a_unit_ends_the_clause_and_behind_a_digit_may_part_a_number(string figure, string behind, bool cut)
    {
        var glyphs = Reading(figure, 0.99m).Glyphs.AddRange(Reading(behind, 0.99m, left: 5 * figure.Length).Glyphs);
        Assert.Equal(cut, RecognisedText.Under(glyphs, new Box(0, 0, 5 * figure.Length, 10)).CutShort);
    }

    [Fact]
    public void A_figure_whose_rest_stands_behind_an_unread_comma_goes_to_a_person()
    {
        var glyphs = Reading("44,163", 0.99m).Glyphs.AddRange(Reading("188.28", 0.99m, left: 36).Glyphs);
        Assert.True(FigureDoubt.Holds(Statement("44,163", UnitSource.Header), RecognisedText.Under(glyphs, new Box(0, 0, 30, 10)), 0.99m, 0.9m));
    }

    [Fact]
    public void Two_figures_with_a_stroke_between_them_are_two()
    {
        var glyphs = Reading("5/2", 0.99m).Glyphs;
        Assert.False(RecognisedText.Under(glyphs, new Box(0, 0, 5, 10)).CutShort);
    }

    [Fact]
    public void A_digit_in_the_next_column_says_nothing_of_a_figure()
    {
        var glyphs = Reading("12.50", 0.99m, left: 50).Glyphs.AddRange(Reading("7", 0.99m).Glyphs);
        Assert.False(RecognisedText.Under(glyphs, new Box(50, 0, 100, 10)).CutShort);
    }

    [Fact]
    public void Where_nothing_was_recognised_nothing_is_sure() =>
        Assert.Equal(0m, RecognisedText.Under([], new Box(0, 0, 100, 10)).Confidence.Probability);

    private static bool Doubted(string printed, decimal weakest, UnitSource unit) => FigureDoubt.Holds(Statement(printed, unit), Reading(printed, weakest), weakest, 0.9m);

    // The first character is the weakest.
    private static RecognisedText Reading(string text, decimal weakest, double left = 0) => RecognisedText.Under(
        [.. text.Select((c, i) => new Glyph(c, new Box(left + (i * 5), 0, 5, 10), 10, 0, GlyphTraits.None, new Recognition(new Confidence(i == 0 ? weakest : 1), 0, 0)))],
        new Box(left, 0, 500, 10));

    private static Statement Statement(string printed, UnitSource unit) => new(
        new FieldId("finance.sales_revenue"), new Period(2022), Origin.Paper, null, Stance.Actual, true, Basis.Unstated,
        new QuantityValue(new Quantity(125_000, TenThousand, 2, unit)), printed, [], null, Confidence.Certain, false, []);
}

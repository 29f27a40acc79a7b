using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;
using static DocPipeline.Extraction.Tests.Scans.Recognised;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class RelationProofTests
{
    [Fact]
    public void A_sum_chooses_among_the_readings_of_a_part()
    {
        var proven = Prove(Read("staff.ip_managers", "7"), Read("staff.ip_fulltime", "[1|4:0.3]"), Read("staff.ip_parttime", "3"));
        Assert.Equal(["7", "4", "3"], Values(proven));
        Assert.All(proven, e => Assert.Equal(1, e.Traits[(int)ReadingTrait.SumHolds]));
        Assert.True(proven[1].Overruled);
        Assert.Equal("1", proven[1].Candidates.Single().Value.Canonical);
    }

    [Fact]
    public void A_sum_that_no_reading_mends_stays_wrong_and_tells_against_all_its_members()
    {
        var proven = Prove(Read("staff.ip_managers", "7"), Read("staff.ip_fulltime", "[1|2:0.3]"), Read("staff.ip_parttime", "3"));
        Assert.Equal(["7", "1", "3"], Values(proven));
        Assert.All(proven, e => Assert.Equal(1, e.Traits[(int)ReadingTrait.SumFails]));
    }

    // The total is misread for certain, a part is bent to it, and another place says what the part is.
    [Fact]
    public void A_sum_that_held_by_a_reading_another_place_took_back_holds_no_more()
    {
        var proven = Prove(Read("staff.ip_managers", "5"), Read("staff.ip_fulltime", "[4|2:0.3]"), Read("staff.ip_parttime", "3"), Printed("staff.ip_fulltime", "4", page: 9));
        Assert.Equal(["5", "4", "3"], Values(proven).Take(3));
        Assert.All(proven.Take(3), e => Assert.Equal((0, 1), (e.Traits[(int)ReadingTrait.SumHolds], e.Traits[(int)ReadingTrait.SumFails])));
    }

    [Fact]
    public void A_sum_that_two_readings_would_mend_chooses_neither() => Assert.Equal(
        ["7", "1", "3"], Values(Prove(Read("staff.ip_managers", "[7|4:0.2]"), Read("staff.ip_fulltime", "[1|4:0.3]"), Read("staff.ip_parttime", "3"))));

    [Fact]
    public void A_sum_that_holds_is_left_as_it_is() => Assert.Equal(
        ["7", "4", "3"], Values(Prove(Read("staff.ip_managers", "7"), Read("staff.ip_fulltime", "4"), Read("staff.ip_parttime", "[3|5:0.4]"))));

    [Fact]
    public void Counts_add_up_exactly_or_not_at_all() => Assert.Equal(
        1, Prove(Read("staff.ip_managers", "8"), Read("staff.ip_fulltime", "4"), Read("staff.ip_parttime", "3"))[0].Traits[(int)ReadingTrait.SumFails]);

    [Theory]
    [InlineData("12,[3|8:0.3]45.67", "3.00%", "370.37", "123456700.00", ReadingTrait.ShareHolds)]
    [InlineData("12,[3|8:0.3]45.67", "2.88%", "370.37", "128456700.00", ReadingTrait.ShareHolds)]
    [InlineData("12,[3|8:0.3]45.67", "9.99%", "370.37", "123456700.00", ReadingTrait.ShareFails)]
    public void A_percentage_chooses_among_the_readings_of_its_amounts(string sales, string share, string spent, string expected, ReadingTrait told)
    {
        var proven = Prove(Read("finance.sales_revenue", sales), Read("finance.rd_share", share), Read("finance.rd_expense", spent));
        Assert.Equal(expected, proven[0].Statement.Value.Canonical);
        Assert.Equal(1, proven[0].Traits[(int)told]);
    }

    [Fact]
    public void Another_year_s_percentage_says_nothing() => Assert.Equal(
        0, Prove(Read("finance.sales_revenue", "100.00", 2021), Read("finance.rd_share", "3.00%"), Read("finance.rd_expense", "3.00"))[1].Traits.Skip((int)ReadingTrait.ShareHolds).Sum());

    // Too sure to be read otherwise, and not sure enough to accuse anybody.
    [Theory]
    [InlineData("3[5|6:0.03]0", "360", true)]
    [InlineData("3[5|6:0.02]0", "360", true)]
    [InlineData("3[5|6:0.01]0", "360", false)]
    [InlineData("3[5|6:0.03]0", "370", false)]
    [InlineData("3[5|6:0.03]0", "350", false)]
    public void A_value_that_may_be_what_another_place_says_is_contested(string form, string elsewhere, bool contested)
    {
        var proven = Prove(Read("staff.total", form), Printed("staff.total", elsewhere, page: 9))[0];
        Assert.Equal(("350", contested), (proven.Statement.Value.Canonical, proven.IsContested));
    }

    [Theory]
    [InlineData("3[5|6:0.3]0", "360", "360")]
    [InlineData("3[5|6:0.3]0", "350", "350")]
    [InlineData("3[5|6:0.3]0", "370", "350")]
    [InlineData("3[5|6:0.04]0", "360", "350")]
    public void The_same_value_elsewhere_chooses_a_reading_that_was_probable_enough(string form, string elsewhere, string expected) =>
        Assert.Equal(expected, Prove(Read("staff.total", form), Printed("staff.total", elsewhere, page: 9))[0].Statement.Value.Canonical);

    [Fact]
    public void What_was_read_for_certain_is_not_overruled_by_another_place()
    {
        var proven = Prove(Read("staff.total", "3[5|6:0.08]0"), Printed("staff.total", "360", page: 9));
        Assert.Equal("350", proven[0].Statement.Value.Canonical);
        Assert.Equal(1, proven[0].Traits[(int)ReadingTrait.RepeatedOtherwise]);
    }

    [Fact]
    public void A_rounded_amount_elsewhere_is_the_same() => Assert.Equal(
        1, Prove(Read("finance.sales_revenue", "12,345.67"), Printed("finance.sales_revenue", "12,346", page: 9))[0].Traits[(int)ReadingTrait.RepeatedAlike]);

    [Theory]
    [InlineData("91320411MA1MCDEF2[X|Y:0.3]", false)]
    public void A_check_digit_that_no_reading_mends_tells_against_the_code(string marked, bool holds) => Assert.Equal(
        holds ? 1 : 0, Prove(Read("applicant.uscc", marked))[0].Traits[(int)ReadingTrait.CheckHolds]);

    [Fact]
    public void A_check_digit_chooses_among_the_readings_of_a_code()
    {
        const string right = "91320411MA1MXXXX0T";
        var code = Enumerable.Range(0, 31).Select(i => right[..17] + "0123456789ABCDEFGHJKLMNPQRTUWXY"[i]).Single(CreditCode.IsValid);
        var wrong = code[8] == '0' ? 'Q' : '0';
        Assert.Equal(code, Prove(Read("applicant.uscc", $"{code[..8]}[{wrong}|{code[8]}:0.2]{code[9..]}"))[0].Statement.Value.Canonical);
    }

    [Theory]
    [InlineData("913204126523479150", "91320412652347915Q")]
    [InlineData("913204126523479159", "913204126523479159")]
    public void A_check_digit_is_read_as_the_letter_it_must_be_where_it_looks_like_that(string read, string meant) => Assert.Equal(
        meant, Prove(Read("applicant.uscc", read))[0].Statement.Value.Canonical);

    [Fact]
    public void A_code_has_no_letter_O_to_be_taken_for_a_zero()
    {
        var code = Enumerable.Range(0, 31).Select(i => "91320481MAEL29G0Q" + "0123456789ABCDEFGHJKLMNPQRTUWXY"[i]).Single(CreditCode.IsValid);
        Assert.Equal(code, Prove(Read("applicant.uscc", code.Replace('0', 'O')))[0].Statement.Value.Canonical);
    }

    [Theory]
    [InlineData("万元", true)]
    [InlineData("", false)]
    public void A_sum_with_an_amount_whose_unit_is_printed_tells_the_unit_of_the_others(string unit, bool proven) => Assert.Equal(
        proven, Prove(Bare("budget.total", "599.00" + unit), Bare("budget.city_grant", "50.00"), Bare("budget.district_match", "50.00"), Bare("budget.self_raised", "499.00"))[1].UnitProven);

    // Beside it stands no unit but its own.
    private static ExaminedStatement Bare(string field, string text)
    {
        var known = Seeds.Vocabulary.Find(new FieldId(field))!;
        var read = Read(field, text);
        return read with { Statement = read.Statement with { Value = Seeds.Tools.Values.Read(known, text, DocPipeline.Extraction.Values.UnitContext.None)!.Value.Value! } };
    }

    [Fact]
    public void Digital_figures_are_never_changed() => Assert.Equal(
        ["7", "1", "3"], Values(Prove(Printed("staff.ip_managers", "7"), Printed("staff.ip_fulltime", "1"), Printed("staff.ip_parttime", "3"))));

    private static IEnumerable<string> Values(IEnumerable<ExaminedStatement> proven) => proven.Select(e => e.Statement.Value.Canonical);

    private static System.Collections.Immutable.ImmutableArray<ExaminedStatement> Prove(params ReadOnlySpan<ExaminedStatement> examined) =>
        new RelationProof(Seeds.Vocabulary).Prove([.. examined]);
}

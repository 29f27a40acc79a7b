using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

/// <summary>Given lists: who is on them by name, former name, code or patent, and who only looks like it.</summary>
public sealed class GivenListTests
{
    private const string Former = "常州恒力液压厂";
    private const string Programme = "江苏省高价值专利培育项目";

    [Theory]
    [InlineData(CleanCase.Company, true)]
    [InlineData(" 常州恒立精密 机械有限公司", true)]
    [InlineData("常州恒立精密机械有限公司（常州）", false)]
    [InlineData("恒立精密机械有限公司", false)]
    [InlineData("常州恒立精密机械有限公司武进分公司", false)]
    [InlineData(CleanCase.Other, false)]
    [InlineData(Former, true)]
    [InlineData("恒力液压厂", false)]
    public void A_company_is_listed_by_its_name_or_a_former_one_and_not_by_a_part_of_it(string listed, bool expected)
    {
        var file = CleanCase.HighValue(f => f.Form("applicant.former_names", Former).Lists = new GivenLists([new ListEntry(listed, null, null, null)], [], [new ListEntry(listed, null, Programme, 2021)]));

        Assert.Equal(expected ? Outcome.NotMet : Outcome.Met, file.Criterion("credit").Outcome);
        Assert.Equal(expected ? Outcome.NotMet : Outcome.Met, file.Criterion("no-repeat").Outcome);
        Assert.Equal(expected, file.Of("repeat-support").Any());
    }

    [Fact]
    public void Brackets_of_either_width_are_the_same()
    {
        var file = CleanCase.HighValue(f => f.Both("applicant.name", "恒立（常州）机械有限公司").Lists = new GivenLists(null, null, [new ListEntry("恒立(常州)机械有限公司", null, Programme, 2021)]));

        Assert.Equal(Outcome.NotMet, file.Criterion("no-repeat").Outcome);
    }

    [Theory]
    [InlineData(CleanCase.Uscc, true)]
    [InlineData("91320400ma1xk2t47p", true)]
    [InlineData("91320400MA1XK2T47Q", false)]
    [InlineData("ZL 2020 1 0000007", false)]
    public void A_company_is_listed_by_its_code_whatever_name_stands_beside_it(string code, bool expected) => Assert.Equal(
        expected ? Outcome.NotMet : Outcome.Met,
        CleanCase.HighValue(f => f.Lists = new GivenLists([new ListEntry("改过名的公司", code, null, null)], [], null)).Criterion("credit").Outcome);

    [Fact]
    public void An_abnormal_patent_of_its_list_is_found_by_its_number_however_it_is_written()
    {
        var number = CleanCase.Row(PatentKind.Invention, 2020, 7, 1).Number!;

        Assert.Equal(Outcome.NotMet, With(number).Criterion("credit").Outcome);
        Assert.Equal(Outcome.NotMet, With("CN" + number[2..]).Criterion("credit").Outcome);
        Assert.Equal(Outcome.Met, With(CleanCase.Row(PatentKind.Invention, 2019, 7, 1).Number!).Criterion("credit").Outcome);

        static CaseFile With(string listed) => CleanCase.HighValue(f => f.Lists = new GivenLists([], [new ListEntry(null, listed, null, null)], null));
    }

    [Fact]
    public void A_grant_of_another_kind_rules_nobody_out_and_one_without_a_name_does()
    {
        Assert.Equal(Outcome.Met, With("科技成果转化专项").Criterion("no-repeat").Outcome);
        Assert.Equal(Outcome.NotMet, With(null).Criterion("no-repeat").Outcome);

        static CaseFile With(string? programme) => CleanCase.HighValue(f => f.Lists = new GivenLists(null, null, [new ListEntry(CleanCase.Company, null, programme, 2021)]));
    }

    [Fact]
    public void Whose_name_and_code_nobody_knows_is_not_said_to_be_on_no_list()
    {
        var lists = new GivenLists([new ListEntry(CleanCase.Other, null, null, null)], [], [new ListEntry(null, CleanCase.Uscc, Programme, 2021)]);
        var unread = CleanCase.HighValue(f =>
        {
            f.Lists = lists;
            foreach (var (field, value) in (ReadOnlySpan<(string, string)>)[("applicant.name", CleanCase.Company), ("applicant.uscc", CleanCase.Uscc)])
                f.Without(field, Origin.Online, Origin.Paper).Form(field, value, null, s => s with { NeedsReview = true });
        });

        Assert.Equal(Outcome.Undetermined, unread.Criterion("credit").Outcome);
        Assert.Equal(Outcome.Undetermined, unread.Criterion("no-repeat").Outcome);
    }

    [Fact]
    public void What_the_record_says_serves_where_the_form_could_not_be_read_for_certain()
    {
        var file = CleanCase.HighValue(f => f.Without("applicant.name", Origin.Paper).Form("applicant.name", CleanCase.Company, null, s => s with { NeedsReview = true })
            .Lists = new GivenLists(null, null, [new ListEntry(CleanCase.Company, null, Programme, 2021)]));

        Assert.Equal(Outcome.NotMet, file.Criterion("no-repeat").Outcome);
    }
}

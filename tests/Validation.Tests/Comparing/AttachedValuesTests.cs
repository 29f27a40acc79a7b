using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Comparing;

public sealed class AttachedValuesTests
{
    [Fact]
    public void What_an_attachment_states_is_shown_once_with_the_number_of_its_places()
    {
        var value = Assert.Single(Of(Form().Attach("audit-report").States("applicant.legal_representative", "董栋").States("applicant.legal_representative", "董栋")));

        Assert.Equal((2, false), (value.Places, value.Differs));
    }

    [Fact]
    public void What_differs_from_the_form_says_so() =>
        Assert.True(Assert.Single(Of(Form().Attach("audit-report").States("applicant.legal_representative", "田远"))).Differs);

    [Fact]
    public void A_year_or_a_number_that_no_unit_goes_with_is_no_count() =>
        Assert.Empty(Of(Form().Attach("patent-list").States("ip.inventions_valid", "2011")));

    [Theory]
    [InlineData(3, 3)]
    [InlineData(4, 0)]
    public void An_attachment_with_many_values_of_one_field_is_a_list(int values, int shown)
    {
        var file = Form().Attach("ip-cost-vouchers");
        for (var i = 1; i <= values; i++)
            file.States("finance.tax_paid", $"{i}.00万元", 2022);

        Assert.Equal(shown, Of(file).Length);
    }

    [Fact]
    public void Where_one_value_of_an_attachment_is_the_forms_its_others_are_about_something_else() => Assert.Equal(
        ["兴业路9号"], Of(Form().Attach("trademark-certificate").States("applicant.address", "兴业路9号").States("applicant.address", "核定使用商品")).Select(a => a.Statement.AsPrinted));

    [Fact]
    public void What_a_check_found_is_always_shown()
    {
        var values = Of(Form().Attach("business-licence", "", CleanCase.Company).States("applicant.legal_representative", "田远"));

        Assert.Equal(["田远"], values.Where(a => a.Differs).Select(a => a.Statement.AsPrinted));
    }

    private static CaseFile Form() => new CaseFile().Form("applicant.name", CleanCase.Company).Form("applicant.address", "兴业路9号").Form("applicant.legal_representative", "董栋");

    private static System.Collections.Immutable.ImmutableArray<AttachedValue> Of(CaseFile file) => file.Report().AttachedValues;
}

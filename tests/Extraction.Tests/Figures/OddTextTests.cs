using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

// Values of a form with something of the form in them.
public class OddTextTests
{
    [Theory]
    [InlineData("applicant.legal_representative", "余慧〔共享〕", true)]
    [InlineData("applicant.legal_representative", "余慧", false)]
    [InlineData("applicant.legal_representative", "买买提·艾力", false)]
    [InlineData("contact.name", "Anna-Maria Schmidt", false)]
    [InlineData("contact.name", "王某：", true)]
    [InlineData("applicant.name", "常州某某（集团）有限公司", false)]
    [InlineData("applicant.name", "【常州某某有限公司】", true)]
    [InlineData("applicant.district", "【武进区】", true)]
    [InlineData("applicant.district", "武进区", false)]
    [InlineData("applicant.industry", "八大产业链:", true)]
    [InlineData("applicant.industry", "新能源汽车及汽车核心零部件", false)]
    [InlineData("applicant.address", "江苏省常州市新北区某某路1-3号", false)]
    [InlineData("project.name", "“某某”高价值专利培育示范中心", false)]
    public void A_name_or_a_text_with_marks_of_the_form_in_it_goes_to_a_person(string field, string text, bool odd) =>
        Assert.Equal(odd, OddText.Is(Seeds.Vocabulary.Find(new FieldId(field))!, text));

    // 8．7822 whose point was not read.
    [Theory]
    [InlineData("8 7822")]
    [InlineData("14  300")]
    [InlineData("8. 7822")]
    public void Two_numbers_in_the_cell_of_one_year_are_no_figure(string cell) => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000"],
        Printed.Fields(Printed.Table([], "指标 | 2021年 | 2022年", $"销售收入（万元） | 100 | {cell}")));
}

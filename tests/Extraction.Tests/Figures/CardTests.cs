using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Labels over their values without ruling, as portals print them.
public class CardTests
{
    [Fact]
    public void Reads_a_value_that_runs_on_over_a_place_where_no_label_stands() => Assert.Equal(
        ["applicant.legal_representative = 徐某", "applicant.established = 2008-05-10", "applicant.registered_capital = 61880000", "applicant.address = 江苏省常州市武进区某某镇某某路270号", "applicant.district = 常州经开区"],
        Fields(Table([],
            "法定代表人 | 成立日期 | 注册资本",
            "徐某 | 2008-05-10 | 6188万元",
            "注册地址 | ~ | 所属辖市区",
            "江苏省常州市武进区某某镇某某路270号 | < | 常州经开区")));

    [Fact]
    public void Takes_a_value_under_two_labels_for_neither_s() => Assert.DoesNotContain(
        Fields(Table([],
            "注册地址 | 产业领域 | 所属辖市区",
            "江苏省常州市武进区某某镇某某路270号 | < | 常州经开区")),
        f => f.StartsWith("applicant.address", StringComparison.Ordinal) || f.StartsWith("applicant.industry", StringComparison.Ordinal));
}

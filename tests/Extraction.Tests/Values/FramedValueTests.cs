using DocPipeline.Extraction.Tests.Figures;

namespace DocPipeline.Extraction.Tests.Values;

// Brackets that mark the place to be filled in.
public class FramedValueTests
{
    [Theory]
    [InlineData("企业名称：【常州鸿域暖通设备有限公司】", "applicant.name = 常州鸿域暖通设备有限公司")]
    [InlineData("企业名称：〖常州鸿域暖通设备有限公司〗", "applicant.name = 常州鸿域暖通设备有限公司")]
    [InlineData("企业名称：「常州鸿域暖通设备有限公司」", "applicant.name = 常州鸿域暖通设备有限公司")]
    [InlineData("企业名称：[ 常州鸿域暖通设备有限公司 ]（盖章）", "applicant.name = 常州鸿域暖通设备有限公司")]
    [InlineData("企业名称 | 【常州鸿域暖通设备有限公司】", "applicant.name = 常州鸿域暖通设备有限公司")]
    [InlineData("② 统一社会信用代码：【91320404776951751N】 ③ 法定代表人：【杨某】", "applicant.uscc = 91320404776951751N; applicant.legal_representative = 杨某")]
    [InlineData("⑤ 成立日期：【2007年5月23日】 ⑥ 注册资本：【4,700】万元", "applicant.established = 2007-05-23; applicant.registered_capital = 47000000")]
    [InlineData("⑫ 职工总数：【469】人 ⑬ 研发人员：【118】人", "staff.total = 469; staff.rd = 118")]
    public void Are_no_part_of_the_value(string line, string found) => Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Theory]
    [InlineData("企业名称：鸿域（常州）暖通设备有限公司", "applicant.name = 鸿域(常州)暖通设备有限公司")]
    [InlineData("企业名称：（常州）鸿域暖通设备有限公司", "applicant.name = (常州)鸿域暖通设备有限公司")]
    [InlineData("项目名称：【暖通】设备企业知识产权战略推进项目", "project.name = 【暖通】设备企业知识产权战略推进项目")]
    [InlineData("项目名称：「星火」与「燎原」", "project.name = 「星火」与「燎原」")]
    public void Belong_to_it_where_something_stands_outside_them(string line, string found) => Assert.Equal([found], FreePages.Fields(line));

    [Theory]
    [InlineData("企业名称：【 】")]
    [InlineData("统一社会信用代码：【9132XXXXXXXXXXXXXX】")]
    [InlineData("统一社会信用代码：9132XXXXXXXXXXXXXX")]
    public void Around_nothing_or_around_a_pattern_state_nothing(string line) => Assert.Empty(FreePages.Fields(line));
}

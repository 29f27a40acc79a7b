namespace DocPipeline.Extraction.Tests.Sections;

public sealed class HolderReaderTests
{
    private const string Own = "常州恒立精密机械有限公司";
    private const string Other = "无锡远东化工有限公司";

    [Theory]
    [InlineData("trademark-certificate", "注册人|" + Other)]
    [InlineData("pledge-registration", "出质人|" + Other)]
    [InlineData("patent-product-filing", "备案主体|" + Other)]
    [InlineData("patent-certificate", "专 利 权 人：|" + Other)]
    [InlineData("ip-standard-certificate", "受证组织|" + Other)]
    [InlineData("commitment-letter", "承诺单位（盖章）|" + Other)]
    public void The_name_beside_a_holders_label_is_the_holder(string kind, string row) =>
        Assert.Equal([Other], BoundPages.Holders(kind, Own, ["#证书", "国家知识产权局颁发", row, "日期|2022年3月1日"]));

    [Theory]
    [InlineData("注册人：" + Other)]
    [InlineData("注 册 人 " + Other + " 注册日期 2018年04月14日")]
    [InlineData("商标注册人名称（盖章）：" + Other)]
    [InlineData("注册人 Registrant：" + Other)]
    public void So_is_the_name_behind_one_on_a_line(string line) => Assert.Equal([Other], BoundPages.Holders("trademark-certificate", Own, ["#商标注册证", line]));

    [Theory]
    [InlineData("兹证明", Other, "知识产权管理体系符合标准：GB/T 29490-2013")]
    [InlineData("兹证明" + Other + "建立的知识产权管理体系符合标准")]
    [InlineData(Other + "的知识产权管理体系符合GB/T 29490-2013")]
    [InlineData(Other + "（统一社会信用代码：91320200MA1P0AB12X）")]
    public void A_sentence_names_the_holder_where_no_label_does(params string[] lines) =>
        Assert.Equal([Other], BoundPages.Holders("ip-standard-certificate", Own, ["#知识产权管理体系认证证书", .. lines]));

    [Fact]
    public void A_letter_is_his_who_declares_in_it() => Assert.Equal(
        [Other], BoundPages.Holders("commitment-letter", Own, ["^" + Own, "#信用承诺书", "常州市知识产权局：", Other + "自愿申报本项目，并作出如下承诺："]));

    [Fact]
    public void Each_certificate_bound_behind_another_has_its_holder() => Assert.Equal(
        [Own, Other],
        BoundPages.Holders("trademark-certificate", Own, ["#商标注册证", "第1721127号", "注册人：" + Own], ["#商标注册证", "第1538398号", "注册人：" + Other]));

    [Fact]
    public void A_later_page_without_title_speaks_of_others() => Assert.Equal(
        [Own], BoundPages.Holders("patent-product-filing", Own, ["#专利产品备案证明", "备案主体：" + Own], ["购买方", "名称：" + Other]));

    [Fact]
    public void Joint_owners_hold_one_certificate() => Assert.Equal(
        [Other + "、" + Own], BoundPages.Holders("patent-certificate", Own, ["#发明专利证书", "专利权人：" + Other, "共同专利权人：" + Own]));

    [Theory]
    [InlineData("专利权人：" + Other + "；" + Own)]
    [InlineData("专利权人：" + Other, "          " + Own)]
    public void So_they_do_where_one_label_names_both(params string[] lines) =>
        Assert.Contains(Own, Assert.Single(BoundPages.Holders("patent-certificate", Own, ["#发明专利证书", .. lines])), StringComparison.Ordinal);

    [Fact]
    public void Who_applied_for_it_once_does_not_matter_beside_who_owns_it() => Assert.Equal(
        [Own], BoundPages.Holders("patent-certificate", Own, ["#发明专利证书", "专利权人：" + Own, "申请人：" + Other]));

    [Theory]
    [InlineData("出质人：" + Own, "质权人：江苏江南农村商业银行股份有限公司常州分行")]
    [InlineData(Own + "（出质人）、中国建设银行股份有限公司常州分行（质权人）：")]
    public void The_bank_holds_no_pledge_registration(params string[] lines) => Assert.Equal([Own], BoundPages.Holders("pledge-registration", Own, ["#专利权质押登记通知书", .. lines]));

    [Fact]
    public void Who_certifies_holds_no_certificate() => Assert.Equal(
        [Own], BoundPages.Holders("ip-standard-certificate", Own, ["#知识产权管理体系认证证书", "获证组织：" + Own, "地址：江苏省常州市武进区常武中路4号", "中知（北京）认证有限公司"]));

    [Fact]
    public void The_auditor_holds_no_report() => Assert.Equal(
        [Own], BoundPages.Holders("audit-report", Own, ["#审计报告", "名称：常州信永会计师事务所有限公司", Own + "全体股东："], ["企业名称：" + Other, "持股比例：60%"]));

    [Fact]
    public void A_name_broken_over_two_lines_is_one() => Assert.Equal([Own], BoundPages.Holders("trademark-certificate", Own, ["#商标注册证", "注册人：常州恒立精密机", "械有限公司"]));

    [Theory]
    [InlineData("          常州恒立精密机", "名 称          注册资本 玖仟捌佰万元整", "          械有限公司")]
    [InlineData("          常州恒立精密机", "名称", "          械有限公司")]
    public void So_is_one_whose_label_stands_beside_the_middle_of_both(params string[] lines) =>
        Assert.Equal([Own], BoundPages.Holders("business-licence", Other, ["#营业执照", .. lines]));

    [Fact]
    public void What_stands_beyond_a_gap_is_no_beginning_of_a_name() =>
        Assert.Empty(BoundPages.Holders("business-licence", Other, ["#营业执照", "名 称          注册资本     玖仟捌佰万元整", "公司"]));

    [Theory]
    [InlineData("注册人：Changzhou Hengli Precision Machinery Co., Ltd.")]
    [InlineData("注册人：李明")]
    [InlineData("注册人地址：江苏省无锡市太湖大道1号")]
    public void What_names_no_company_names_no_holder(string line) => Assert.Empty(BoundPages.Holders("trademark-certificate", Own, ["^" + Own, "#商标注册证", line]));

    [Fact]
    public void Without_label_and_sentence_the_applicants_own_name_is_looked_for() => Assert.Equal(
        [Own], BoundPages.Holders("trademark-certificate", Own, ["#商标注册证", "本商标由" + Own + "持有"]));
}

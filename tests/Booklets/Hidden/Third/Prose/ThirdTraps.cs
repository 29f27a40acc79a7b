using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Prose;

namespace DocPipeline.Booklets.Hidden.Third.Prose;

/// <summary>Sentences of the third wave whose figures are other years', other firms', parts or sums.</summary>
internal sealed class ThirdTraps(HiddenPen p, Random random) : TrapPen(p, random)
{
    protected override IReadOnlyList<Func<string>> All =>
    [
        Vision, Heads, Listed, Plant, Spin, Buyer, Month, Contracts, Five, Grant, Fresh, Share, Deal, Loan, Owner, College, Line, Trade, Germany, Park, Average,
    ];

    private string Vision() => $"力争用{P.Programme.TermYears}年左右时间，使公司年营业收入突破{Money(FieldIds.Sales, Goal, Math.Round(P.World.Company.LastYear.Sales * 1.6m / 100000000m, 1) + 0.6m, "亿元", "target")}，利润总额突破{Money(FieldIds.Profit, Goal, 9800m, "万元", "target")}。";

    private string Heads() => $"规划期末，全体员工人数将增至{Count(FieldIds.StaffTotal, 2050, "人", "target")}，有效发明专利总数将增至{Count(FieldIds.Inventions, 173, "件", "target")}。";

    private string Listed() => $"同类上市公司{Firm()}披露的{Last}年年报显示，其营业收入为{Money(FieldIds.Sales, Last, 12.46m, "亿元", "other-party")}，研发费用率为{Share(Last, "5.1", "other-party")}。";

    private string Plant() => $"公司二号厂房占地{120 + P.Hand.Seed % 30}亩，{Last}年技术改造投资{Wan(P.World.Company.LastYear.Sales * 0.06m)}万元，新增设备46台（套）。";

    private string Spin() => $"由我公司孵化的{Firm()}现有职工{Count(FieldIds.StaffTotal, 64, "人", "other-party")}，拥有有效专利{Count(FieldIds.Patents, 18, "件", "other-party")}，为独立法人，数据不并入。";

    private string Buyer() => $"下游用户{Firm()}{Last}年采购我公司产品2360万元，该公司当年实现利税总额{Money(FieldIds.ProfitTax, Last, 2.75m, "亿元", "other-party")}。";

    private string Month() => $"{Last + 1}年1至4月，公司累计开票销售{Wan(P.World.Company.LastYear.Sales * 0.31m)}万元，入库税金{Wan(P.World.Company.LastYear.Tax * 0.29m)}万元。";

    private string Contracts() => $"{Last}年签订技术合同17项，合同成交额{Wan(P.World.Company.LastYear.Sales * 0.05m)}万元，其中技术交易额占82%。";

    private string Five() => $"“十三五”以来，公司累计纳税{Wan(P.World.Company.Years.Sum(y => y.Tax) * 1.7m)}万元，累计申请专利{P.World.Company.Patents.Length + 64}件，累计授权{P.World.Company.Patents.Length + 12}件。";

    private string Grant() => $"{Last - 1}年承担市重点研发计划1项，获市拨经费50万元、区配套25万元，项目总经费430万元，已结题。";

    private string Fresh() => $"{Last}年度新增专利申请31件，其中新增发明专利申请14件；新增授权专利22件，其中发明9件。";

    private string Share() => "细分产品全球市场占有率约11.5%，国内市场占有率约26%，连续四年位列前三。";

    private string Deal() => $"与{Firm()}签订的年度框架协议约定，{Goal}年供货额不低于4200万元。";

    private string Loan() => $"公司以8件发明专利质押，获南京银行常州分行授信3000万元，已放款1800万元，年利率3.65%。";

    private string Owner() => $"实际控制人名下另一企业{Firm()}{Last}年净利润{Money(FieldIds.NetProfit, Last, 1486.2m, "万元", "other-party")}，与本项目无关。";

    private string College() => $"江苏理工学院知识产权团队长期为我公司服务，该校有效发明专利{Count(FieldIds.Inventions, 1035, "件", "other-party")}，团队成员12人。";

    private string Line() => $"{P.World.Company.Product}生产线满产后可年产6.5万套，预计形成年销售额{Wan(P.World.Company.LastYear.Sales * 0.4m)}万元。";

    private string Trade() => $"{Last}年公司主营产品平均单价1.35万元，毛利率{Pct(31.2m)}，应收账款周转天数74天。";

    private string Germany() => $"主要竞争对手德国某公司在华有效专利{Count(FieldIds.Patents, 528, "件", "other-party")}，{Last}年研究开发经费折合人民币{Money(FieldIds.Rd, Last, 4.2m, "亿元", "other-party")}。";

    private string Park() => $"所在园区{Last}年实现营业收入{Money(FieldIds.Sales, Last, 386m, "亿元", "other-party")}，从业人员2.1万人。";

    private string Average() => $"常州市{Last}年高新技术企业平均研发投入强度为{Share(Last, "4.9", "other-party")}，我市企业普遍重视研发。";

    private string Pct(decimal percent) => percent.ToString(System.Globalization.CultureInfo.InvariantCulture) + P.Hand.PercentSign;

    private string Firm() => $"苏州{Names.Mark(Random)}{Names.Trade(Random)}有限公司";
}

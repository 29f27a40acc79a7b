using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Prose;

namespace DocPipeline.Booklets.Hidden.Fourth.Prose;

/// <summary>Sentences of the fourth wave whose figures are other years', other firms', parts or sums.</summary>
internal sealed class FourthTraps(HiddenPen p, Random random) : TrapPen(p, random)
{
    protected override IReadOnlyList<Func<string>> All =>
    [
        Outlook, Stock, Rate, Peer, Leader, Customer, Supplier, Affiliate, Partner, Sector, Since, Growth, Points, Items, Months, Bank, Fair, Invest, Unit, Reward, Overseas,
    ];

    private string Outlook() => $"预计到{Goal}年，公司年销售收入将达到{Money(FieldIds.Sales, Goal, Math.Round(P.World.Company.LastYear.Sales * 1.5m / 100000000m, 1) + 0.4m, "亿元", "target")}，研发费用达到{Money(FieldIds.Rd, Goal, Math.Round(P.World.Company.LastYear.Rd * 1.7m / 1000000m) * 100m, "万元", "target")}以上。";

    private string Stock() => $"项目完成后，有效专利拥有量力争突破{Count(FieldIds.Patents, 310, "件", "target")}，其中有效发明专利增至{Count(FieldIds.Inventions, 164, "件", "target")}。";

    private string Rate() => $"“十四五”末，力争研发费用占销售收入的比例达到{Share(Goal, "7.5", "target")}，知识产权管理人员达到{Count(FieldIds.IpManagers, 16, "人", "target")}。";

    private string Peer() => $"同行业可比公司{Firm()}{Last}年营业收入{Money(FieldIds.Sales, Last, 9.37m, "亿元", "other-party")}，研发费用占营业收入比例为{Share(Last, "5.6", "other-party")}。";

    private string Leader() => $"行业龙头企业{Firm()}拥有有效发明专利{Count(FieldIds.Inventions, 386, "件", "other-party")}，员工总数{Count(FieldIds.StaffTotal, 5200, "人", "other-party")}，是公司对标学习的对象。";

    private string Customer() => $"公司长期客户{Firm()}{Last}年度实现利润总额{Money(FieldIds.Profit, Last, 1.86m, "亿元", "other-party")}，双方签有三年供货协议。";

    private string Supplier() => $"关键原材料由{Firm()}供应，该公司{Last}年销售收入{Money(FieldIds.Sales, Last, 6420m, "万元", "other-party")}。";

    private string Affiliate() => $"关联企业{Firm()}（由同一股东控制，独立核算）{Last}年研发投入{Money(FieldIds.Rd, Last, 735.2m, "万元", "other-party")}，不在本次申报统计范围内。";

    private string Partner() => $"合作单位江南大学相关团队拥有有效发明专利{Count(FieldIds.Inventions, 97, "件", "other-party")}，近年来与公司共同开展攻关。";

    private string Sector() => $"据行业协会统计，{Last}年全行业规模以上企业平均研发投入强度约为{Share(Last, "3.3", "other-party")}，行业销售总额约2600亿元。";

    private string Since() => $"公司成立至今累计投入研发资金{Wan(P.World.Company.Years.Sum(y => y.Rd) * 2.1m)}万元，累计申请专利{P.World.Company.Patents.Length * 2 + 9}件。";

    private string Growth() => $"{Last}年公司销售收入较上年增长8.7%，利税增长6.2%，新产品产值率达到41.5%。";

    private string Points() => $"{Last}年公司毛利率较上年提高1.8个百分点，资产负债率下降2.3个百分点。";

    private string Items() => $"{Last}年公司立项研发项目9项，其中“{P.World.Company.Product}可靠性提升”项目预算{Wan(P.World.Company.LastYear.Rd * 0.21m)}万元。";

    private string Months() => $"{Last + 1}年前5个月，公司实现开票销售{Wan(P.World.Company.LastYear.Sales * 0.43m)}万元，研发支出{Wan(P.World.Company.LastYear.Rd * 0.39m)}万元。";

    private string Bank() => $"公司在江苏银行获得知识产权质押贷款授信1200万元，已使用800万元，为企业扩大生产提供了资金支持。";

    private string Fair() => $"近两年先后参加国内外展会14次，宣传推广费用合计96.5万元，新增客户37家。";

    private string Invest() => $"公司拟投资1.8亿元建设新生产基地，达产后预计新增销售收入3.2亿元、新增税收1500万元。";

    private string Unit() => $"{P.World.Company.Product}单位售价约2.4万元/台，{Last}年销量3100台，产品综合成本下降5.5%。";

    private string Reward() => $"{Last}年发放职务发明奖励28.6万元，奖励发明人53人次，其中发明专利授权每件奖励5000元。";

    private string Overseas() => $"日本某株式会社为全球主要供应商，{Last}年研发费用约合人民币{Money(FieldIds.Rd, Last, 5.5m, "亿元", "other-party")}，在华布局有效专利{Count(FieldIds.Patents, 640, "件", "other-party")}。";

    private string Firm() => $"无锡{Names.Mark(Random)}{Names.Trade(Random)}有限公司";
}

using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Prose;

namespace DocPipeline.Booklets.Hidden.Second.Prose;

/// <summary>Sentences of the second wave whose figures are other years', other firms', parts or sums.</summary>
internal sealed class SecondTraps(HiddenPen p, Random random) : TrapPen(p, random)
{
    protected override IReadOnlyList<Func<string>> All =>
    [
        Raise, Staff, Average, Supplier, Customer, Branch, Quarter, Orders, ThreeYears, ProjectCost, Export, Rank, Licence, Litigation, Parent, Institute, Capacity, Market, Award, Abroad,
    ];

    private string Raise() => $"项目完成后，预计年销售收入提高到{Money(FieldIds.Sales, Goal, Math.Round(P.World.Company.LastYear.Sales * 1.5m / 100000000m, 1) + 0.4m, "亿元", "target")}，研发费用占比保持在{Share(Goal, "5.5", "target")}以上。";

    private string Staff() => $"至{Goal}年末，知识产权管理人员拟增加到{Count(FieldIds.IpManagers, 14, "人", "target")}，有效发明专利力争达{Count(FieldIds.Inventions, 156, "件", "target")}。";

    private string Average() => $"国家统计局数据显示，{Last}年全国规模以上工业企业研发投入强度平均为{Share(Last, "1.6", "other-party")}。";

    private string Supplier() => $"上游供应商{Firm()}{Last}年营业收入{Money(FieldIds.Sales, Last, 5.72m, "亿元", "other-party")}，研发费用{Money(FieldIds.Rd, Last, 2860m, "万元", "other-party")}。";

    private string Customer() => $"最大客户{Firm()}为上市公司，{Last}年度实现营业收入{Money(FieldIds.Sales, Last, 33.8m, "亿元", "other-party")}，员工{Count(FieldIds.StaffTotal, 4120, "人", "other-party")}。";

    private string Branch() => $"全资子公司{Firm()}拥有有效专利{Count(FieldIds.Patents, 37, "件", "other-party")}（其中发明专利{Count(FieldIds.Inventions, 9, "件", "other-party")}），按要求未计入申报单位。";

    private string Quarter() => $"{Last + 1}年第一季度，公司实现销售收入{Wan(P.World.Company.LastYear.Sales * 0.23m)}万元，同比增长11.4%。";

    private string Orders() => $"目前在手订单{Wan(P.World.Company.LastYear.Sales * 0.38m)}万元，生产负荷饱满。";

    private string ThreeYears() => $"{Last - 2}—{Last}年三年研发费用合计{Wan(P.World.Company.Years.Sum(y => y.Rd))}万元，三年销售收入合计{Wan(P.World.Company.Years.Sum(y => y.Sales))}万元。";

    private string ProjectCost() => $"公司承担的江苏省科技成果转化专项总投入3200万元，其中省拨款600万元，已于{Last - 1}年通过验收。";

    private string Export() => $"{Last}年出口交货值{Wan(P.World.Company.LastYear.Sales * 0.17m)}万元，占比约17%，产品销往二十余个国家和地区。";

    private string Rank() => $"据中国机械工业联合会统计，公司主导产品市场占有率连续三年居国内第2位，{Last}年为16.8%。";

    private string Licence() => $"{Last}年对外许可专利5件，许可收入48.5万元；受让发明专利3件，支付转让费60万元。";

    private string Litigation() => $"近五年共处理专利无效宣告请求4起，获赔偿金额126万元。";

    private string Parent() => $"母公司{Firm()}{Last}年末资产总额{Money(FieldIds.Assets, Last, 61.5m, "亿元", "other-party")}，当年净利润{Money(FieldIds.NetProfit, Last, 3.9m, "亿元", "other-party")}。";

    private string Institute() => $"合作单位南京航空航天大学在该方向拥有有效发明专利{Count(FieldIds.Inventions, 742, "件", "other-party")}，派驻研发人员{Count(FieldIds.StaffRd, 6, "人", "other-party")}参与攻关。";

    private string Capacity() => $"新厂区二期总投资2.6亿元，建成后新增产能8万套/年，预计新增年利税{Money(FieldIds.ProfitTax, Goal, 3600m, "万元", "target")}。";

    private string Market() => $"预计到2030年全球市场规模将达1280亿元，年复合增长率9.3%。";

    private string Award() => $"{Last - 6}年，“{P.World.Company.Product}关键技术”获江苏省科学技术奖三等奖（已超过三年，不作为本次申报依据）。";

    private string Abroad() => $"对标企业美国某集团{Last}年研发费用{Money(FieldIds.Rd, Last, 7.1m, "亿元", "other-party")}，研发费用占营收比{Share(Last, "8.9", "other-party")}。";

    private string Firm() => $"常州{Names.Mark(Random)}{Names.Trade(Random)}有限公司";
}

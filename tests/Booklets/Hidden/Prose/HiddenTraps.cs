using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Hidden.Prose;

/// <summary>Sentences of the first wave whose figures are other years', other firms', parts or sums.</summary>
internal sealed class HiddenTraps(HiddenPen p, Random random) : TrapPen(p, random)
{
    protected override IReadOnlyList<Func<string>> All =>
    [
        Plan, Doubled, Peers, Neighbour, Holding, Cumulated, Parts, Growth, Head, Half, Product, Filed, University, Group, City, Subsidy, Phase, Rival,
    ];

    private string Plan() => $"到{Goal}年，计划实现销售收入{Money(FieldIds.Sales, Goal, Sales(1.7m), "亿元", "target")}、利税{Money(FieldIds.ProfitTax, Goal, 1.28m, "亿元", "target")}，研发投入强度不低于{Share(Goal, "6.8", "target")}。";

    private string Doubled() => $"建设期满后，有效发明专利拥有量预计超过{Count(FieldIds.Inventions, 188, "件", "target")}，知识产权管理人员扩充到{Count(FieldIds.IpManagers, 15, "人", "target")}。";

    private string Peers() => $"据公开年报统计，同行业上市公司{Last}年平均研发投入强度为{Share(Last, "4.3", "other-party")}。";

    private string Neighbour() => $"与我公司同处一条产业链的{Firm()}，{Last}年营业收入为{Money(FieldIds.Sales, Last, 8.63m, "亿元", "other-party")}，现有员工{Count(FieldIds.StaffTotal, 2300, "人", "other-party")}。";

    private string Holding() => $"参股企业{Firm()}（持股15%）{Last}年度营业收入{Money(FieldIds.Sales, Last, 3210.55m, "万元", "other-party")}，不纳入本次填报范围。";

    private string Cumulated() => $"近三年公司累计实现销售收入{Wan(P.World.Company.Years.Sum(y => y.Sales))}万元，累计投入研发费用{Wan(P.World.Company.Years.Sum(y => y.Rd))}万元。";

    private string Parts() => $"{Last}年实现主营业务收入{Wan(P.World.Company.LastYear.Sales * 0.93m)}万元，其中高新技术产品收入{Wan(P.World.Company.LastYear.Sales * 0.71m)}万元，新产品销售收入{Wan(P.World.Company.LastYear.Sales * 0.33m)}万元。";

    private string Growth() => $"{Last}年销售收入同比增长12.6%，研发费用同比增长15.3%，利税总额增长9.8%。";

    private string Head() => $"公司人均销售收入86.4万元，人均利税9.7万元，均高于行业平均水平。";

    private string Half() => $"{Last + 1}年1—5月，公司实现销售收入{Wan(P.World.Company.LastYear.Sales * 0.46m)}万元，投入研发费用{Wan(P.World.Company.LastYear.Rd * 0.44m)}万元。";

    private string Product() => $"主导产品{P.World.Company.Product}{Last}年销量1.2万台，该产品单项销售收入8450万元，国内市场占有率约18%。";

    private string Filed() => $"公司成立以来累计申请专利{P.World.Company.Patents.Length * 2 + 31}件，其中{Last}年当年新申请专利27件、新增授权专利19件。";

    private string University() => $"合作高校常州大学相关学科拥有有效发明专利{Count(FieldIds.Inventions, 1860, "件", "other-party")}，为项目提供技术支撑。";

    private string Group() => $"控股股东（集团公司）{Last}年合并营业收入{Money(FieldIds.Sales, Last, 52.3m, "亿元", "other-party")}，从业人员{Count(FieldIds.StaffTotal, 6800, "人", "other-party")}。";

    private string City() => "《常州市“十四五”知识产权规划》提出，到2025年全市每万人口高价值发明专利拥有量达到18件，规上工业企业研发投入强度达到2.8%。";

    private string Subsidy() => $"公司{Last}年获得各级政府科技补助资金326.5万元，获银行知识产权质押贷款1500万元。";

    private string Phase() => $"项目第一阶段计划投入85万元，新增发明专利申请12件；第二阶段计划投入110万元，新增发明专利申请20件。";

    private string Rival() => $"国外主要竞争者日本某株式会社{Last}年研发经费投入约{Money(FieldIds.Rd, Last, 3.4m, "亿元", "other-party")}，在华有效发明专利{Count(FieldIds.Inventions, 412, "件", "other-party")}。";

    private string Firm() => $"江苏{Names.Mark(Random)}{Names.Trade(Random)}有限公司";

    private decimal Sales(decimal times) => Math.Round(P.World.Company.LastYear.Sales * times / 100000000m, 1) + 0.5m;
}

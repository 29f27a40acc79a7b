using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden.Second.Prose;

/// <summary>
/// Sentences of plans whose figures are of other years, other firms, parts or sums. What belongs to a plan or to somebody else is recorded with its
/// stance; quarters, cumulated sums, parts and projects are no field and are not recorded.
/// </summary>
internal sealed class SecondTraps(HiddenPen p, Random random)
{
    private readonly int _last = p.Last;
    private readonly int _goal = p.Last + p.Programme.TermYears;

    public IReadOnlyList<string> Draw(int count)
    {
        Func<string>[] all =
        [
            Raise, Staff, Average, Supplier, Customer, Branch, Quarter, Orders, ThreeYears, ProjectCost, Export, Rank, Licence, Litigation, Parent, Institute, Capacity, Market, Award, Abroad,
        ];
        return [.. all.OrderBy(_ => random.Next()).Take(count).Select(write => write())];
    }

    private string Raise() => $"项目完成后，预计年销售收入提高到{Money(FieldIds.Sales, _goal, Math.Round(p.World.Company.LastYear.Sales * 1.5m / 100000000m, 1) + 0.4m, "亿元", "target")}，研发费用占比保持在{Share(_goal, "5.5", "target")}以上。";

    private string Staff() => $"至{_goal}年末，知识产权管理人员拟增加到{Count(FieldIds.IpManagers, 14, "人", "target")}，有效发明专利力争达{Count(FieldIds.Inventions, 156, "件", "target")}。";

    private string Average() => $"国家统计局数据显示，{_last}年全国规模以上工业企业研发投入强度平均为{Share(_last, "1.6", "other-party")}。";

    private string Supplier() => $"上游供应商{Firm()}{_last}年营业收入{Money(FieldIds.Sales, _last, 5.72m, "亿元", "other-party")}，研发费用{Money(FieldIds.Rd, _last, 2860m, "万元", "other-party")}。";

    private string Customer() => $"最大客户{Firm()}为上市公司，{_last}年度实现营业收入{Money(FieldIds.Sales, _last, 33.8m, "亿元", "other-party")}，员工{Count(FieldIds.StaffTotal, 4120, "人", "other-party")}。";

    private string Branch() => $"全资子公司{Firm()}拥有有效专利{Count(FieldIds.Patents, 37, "件", "other-party")}（其中发明专利{Count(FieldIds.Inventions, 9, "件", "other-party")}），按要求未计入申报单位。";

    private string Quarter() => $"{_last + 1}年第一季度，公司实现销售收入{Wan(p.World.Company.LastYear.Sales * 0.23m)}万元，同比增长11.4%。";

    private string Orders() => $"目前在手订单{Wan(p.World.Company.LastYear.Sales * 0.38m)}万元，生产负荷饱满。";

    private string ThreeYears() => $"{_last - 2}—{_last}年三年研发费用合计{Wan(p.World.Company.Years.Sum(y => y.Rd))}万元，三年销售收入合计{Wan(p.World.Company.Years.Sum(y => y.Sales))}万元。";

    private string ProjectCost() => $"公司承担的江苏省科技成果转化专项总投入3200万元，其中省拨款600万元，已于{_last - 1}年通过验收。";

    private string Export() => $"{_last}年出口交货值{Wan(p.World.Company.LastYear.Sales * 0.17m)}万元，占比约17%，产品销往二十余个国家和地区。";

    private string Rank() => $"据中国机械工业联合会统计，公司主导产品市场占有率连续三年居国内第2位，{_last}年为16.8%。";

    private string Licence() => $"{_last}年对外许可专利5件，许可收入48.5万元；受让发明专利3件，支付转让费60万元。";

    private string Litigation() => $"近五年共处理专利无效宣告请求4起，获赔偿金额126万元。";

    private string Parent() => $"母公司{Firm()}{_last}年末资产总额{Money(FieldIds.Assets, _last, 61.5m, "亿元", "other-party")}，当年净利润{Money(FieldIds.NetProfit, _last, 3.9m, "亿元", "other-party")}。";

    private string Institute() => $"合作单位南京航空航天大学在该方向拥有有效发明专利{Count(FieldIds.Inventions, 742, "件", "other-party")}，派驻研发人员{Count(FieldIds.StaffRd, 6, "人", "other-party")}参与攻关。";

    private string Capacity() => $"新厂区二期总投资2.6亿元，建成后新增产能8万套/年，预计新增年利税{Money(FieldIds.ProfitTax, _goal, 3600m, "万元", "target")}。";

    private string Market() => $"预计到2030年全球市场规模将达1280亿元，年复合增长率9.3%。";

    private string Award() => $"{_last - 6}年，“{p.World.Company.Product}关键技术”获江苏省科学技术奖三等奖（已超过三年，不作为本次申报依据）。";

    private string Abroad() => $"对标企业美国某集团{_last}年研发费用{Money(FieldIds.Rd, _last, 7.1m, "亿元", "other-party")}，研发费用占营收比{Share(_last, "8.9", "other-party")}。";

    private string Firm() => $"常州{Names.Mark(random)}{Names.Trade(random)}有限公司";

    private string Wan(decimal yuan) => HiddenInk.Money(Math.Round(yuan / 100m) * 100m, "万元", behind: false, p.Hand).Text;

    private string Money(string field, int year, decimal amount, string unit, string stance)
    {
        var text = amount.ToString(CultureInfo.InvariantCulture) + unit;
        return p.Sheet.Value(field, year, new Printed(text, HiddenInk.Plain(amount * HiddenInk.Factor(unit)), "元", unit), labelled: false, stance);
    }

    private string Share(int year, string percent, string stance) =>
        p.Sheet.Value(FieldIds.RdShare, year, new Printed(percent + "%", percent, "%", "%"), labelled: false, stance);

    private string Count(string field, int count, string counter, string stance) => p.Sheet.Value(
        field, null, new Printed(string.Create(CultureInfo.InvariantCulture, $"{count}{counter}"), HiddenInk.Plain(count), counter, counter), labelled: false, stance);
}

using System.Globalization;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Transfer;

/// <summary>Sets the form of tz-tech-transfer: blocks of labels over values beside one label for all of them, and tables of funds.</summary>
internal static class TransferForm
{
    public static string Write(IReadOnlyDictionary<string, string> values)
    {
        string V(string field, int across = 1, int down = 1) => Value(values[field], across, down);
        return string.Concat(
            $"<h1>通州区支持科技成果转化项目<br/>申报书</h1><p>申报单位：{values["applicant.name"]}（公章）</p><p>项目名称：{values["project.name"]}</p><p>二〇二四年三月</p>",
            "<p style=\"page-break-before:always\">填表说明</p><p>各项不留空，没有的填“无”或“0”；小数保留两位。</p><p>一、申报单位基本情况</p>",
            Grid(
                Row(Label("单位名称"), V("applicant.name", 9)),
                Row(Label("组织机构代码"), V("applicant.uscc", 5), Label("注册资金"), V("applicant.registered_capital", 3)),
                Row(Label("注册地址"), V("applicant.address", 4), Label("单位类型", 2), V("applicant.kind", 3)),
                Row(Label("通讯地址"), V("applicant.postal_address", 4), Label("邮政编码", 2), V("applicant.postcode", 3)),
                Row(Label("法定代表人", 1, 2), Label("姓名", 2), Label("身份证号码", 2), Label("联系电话（手机/座机）", 5)),
                Row(V("applicant.legal_representative", 2), V("legal.identity", 2), V("legal.phone", 5)),
                Row(Label("联系人", 1, 2), Label("姓名", 2), Label("E-mail", 2), Label("联系电话（手机/座机）", 5)),
                Row(V("contact.name", 2), V("contact.email", 2), V("contact.phone", 5)),
                Row(Label("企业是否上市"), V("applicant.listed", 2), Label("企业上市代码", 2), V("applicant.stock_code", 5)),
                Row(Label("自主知识产权情况<br/>（已授权）", 1, 3), Label("专利授权数", 2), Label("发明专利", 2), Label("实用新型", 3), Label("外观设计", 2)),
                Row(V("ip.patents_valid", 2), V("ip.inventions_valid", 2), V("ip.utility_models_valid", 3), V("ip.designs_valid", 2)),
                Row(Label("其他知识产权数", 2), V("ip.others", 7)),
                Row(Label("所属行业"), V("applicant.industry", 3), Label("主要产品或技术"), V("applicant.products", 5)),
                Row(Label("职工总数（人）"), V("staff.total"), Label("其中大专以上人员（人）", 2), V("staff.college"), Label("其中研究开发人员（人）", 4), V("staff.rd")),
                Row(Label("上年销售收入（万元）"), V("finance.sales_revenue|2023"), Label("上年上缴税金<br/>（万元）", 2), V("finance.tax_paid|2023"), Label("上年利润<br/>（万元）", 4), V("finance.profit_total|2023")),
                Row(Label("本年预计销售收入（万元）"), V("project.expected_sales"), Label("本年预计上缴税金（万元）", 2), V("project.expected_tax"), Label("本年预计利润<br/>（万元）", 4), V("project.expected_profit"))),
            "<p style=\"page-break-before:always\">二、项目基本情况</p>",
            Grid(
                Row(Label("项目名称"), V("project.name", 10)),
                Row(Label("项目建设地点"), V("project.site", 10)),
                Row(Label("技术领域"), V("project.field", 5), Label("项目技术水平", 3), V("project.level", 2)),
                Row(Label("项目计划投资<br/>总额（万元）", 1, 2), V("budget.investment", 1, 2), Label("其中：已完成的实际投资额（万元）", 7), V("budget.invested", 2)),
                Row(Label("其中：固定资产投资额（万元）", 7), V("budget.fixed_assets", 2)),
                Row(Label("项目近年<br/>实现效益情况", 1, 4), Label("年度"), Label("产量<br/>（台/套）"), Label("销售<br/>收入<br/>（万元）", 2), Label("上缴<br/>税费<br/>（万元）", 2), Label("净利润（万元）", 2), Label("出口<br/>创汇<br/>（万美元）"), Label("新增<br/>就业<br/>（人）")),
                Benefit(1), Benefit(2), Benefit(3)),
            "<p style=\"page-break-before:always\">三、项目经费来源</p><p>单位：万元</p>",
            Grid(
                Row(Label("来 源"), Label("任务书预算经费"), Label("核减经费"), Label("实际到位经费")),
                Source("区财政科技经费", "district"), Source("项目承担单位自筹经费", "own"), Source("其 他", "other"), Source("合 计", "total")));

        string Benefit(int back)
        {
            string Of(string what) => string.Create(CultureInfo.InvariantCulture, $"benefit.{what}|{2024 - back}");
            return Row(Label($"近{back}年"), V(Of("output")), V(Of("sales"), 2), V(Of("tax"), 2), V(Of("net_profit"), 2), V(Of("exports")), V(Of("jobs")));
        }

        string Source(string label, string source) =>
            Row(Label(label), V($"budget.fund.{source}.planned"), V($"budget.fund.{source}.cut"), V($"budget.fund.{source}.received"));
    }

    private static string Grid(params IEnumerable<string> rows) =>
        $"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><tbody>{string.Concat(rows)}</tbody></table>";
}

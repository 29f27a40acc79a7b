using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>审计报告 of small firms of accountants: opinion over two pages, statements with a column of notes, the years in words of the report or as days.</summary>
internal static class AuditPages
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var years = pen.Plan.Year is { } one ? (List<int>)[one, one - 1] : [.. pen.Company.Years.Select(y => y.Year).OrderDescending()];
        var audited = pen.Plan.Year is { } only ? (List<int>)[only] : [.. years.Order()];
        var last = years[0];
        pen.Page(form.Hand.Seed % 2 == 0 ? "审计报告书" : "审 计 报 告");
        pen.Sheet.Add($"<p class=\"num\">苏瑞专审（{last + 1}）第{pen.Random.Next(1000, 9999)}号</p>");
        pen.Text($"{pen.Name}董事会：");
        pen.Text($"我们审计了{pen.Company.Name}（下称贵公司）按照企业会计准则编制的财务报表，包括{Each("年12月31日")}的资产负债表，{Each("年度")}的利润表和现金流量表，以及财务报表附注。");
        pen.Text("我们认为，上述财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司的财务状况、经营成果和现金流量。");
        Foot(1);
        pen.Page();
        pen.Text("编制和公允列报财务报表是贵公司管理层的责任。我们的责任是在执行审计工作的基础上对财务报表发表审计意见。审计工作涉及实施审计程序，以获取有关财务报表金额和披露的审计证据。");
        pen.Text("本报告仅供贵公司申报科技及知识产权类项目使用，不得用作其他用途。");
        pen.Sign("江苏瑞和会计师事务所有限公司<br/>中国注册会计师：潘云涛<br/>中国注册会计师：邹敏慧", new DateOnly(last + 1, 3, 16));
        Foot(2);
        Balance(pen, form, years);
        Foot(3);
        Income(pen, form, years);
        Foot(4);
        pen.Page("会计报表附注");
        pen.Text("一、基本情况：公司经工商登记设立，主要从事产品的研究开发、生产和销售。二、本报表以持续经营为基础编制，记账本位币为人民币，会计期间为公历1月1日至12月31日。");
        Foot(5);

        string Each(string day) => string.Join("、", audited.Select(y => y.ToString(CultureInfo.InvariantCulture) + day));

        void Foot(int page) => pen.Sheet.Add($"<p class=\"foot\">第{page}页　共5页</p>");
    }

    /// <summary>What the books say beside the form: cents that the form's last decimal rounds away; nothing where the form states 元.</summary>
    public static decimal Booked(HiddenPen form, decimal stated, int year, int line) =>
        form.Design.InYuan ? stated : stated + (year * 17 + line * 23) % 76 / 2m - 18m + 0.64m;

    public static string Yuan(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);

    private static YearFigures Of(AttachmentPen pen, int year) => pen.Company.Years.FirstOrDefault(y => y.Year == year)
        ?? pen.Company.Years[0] with { Year = year, Sales = pen.Company.Years[0].Sales * 0.89m, Rd = pen.Company.Years[0].Rd * 0.92m };

    private static void Balance(AttachmentPen pen, HiddenPen form, List<int> years)
    {
        pen.Page("资 产 负 债 表");
        pen.Sheet.Add($"<p class=\"no\">{years[0]}年12月31日</p><p class=\"split\"><span>企业名称：{pen.Company.Name}</span><span>金额单位：元</span></p>");
        List<string> rows = [Row([Label("项　　目"), Label("注释号"), .. years.Select(y => Label(pen.Plan.Year is null || form.Hand.Seed % 2 == 0 ? $"{y}年12月31日" : y == years[0] ? "期末数" : "期初数"))])];
        Line("货币资金", "1", y => Yuan(y.Assets * 0.12m));
        Line("应收账款", "2", y => Yuan(y.Assets * 0.23m));
        Line("存货", "3", y => Yuan(y.Assets * 0.17m));
        Line("流动资产合计", "", y => Yuan(y.Assets * 0.52m));
        Line("固定资产", "4", y => Yuan(y.Assets * 0.36m));
        Line("无形资产", "5", y => Yuan(y.Assets * 0.12m));
        Line("资产总计", "", y => pen.Sheet.Value(FieldIds.Assets, y.Year, Booking(y.Assets)));
        Line("短期借款", "6", y => Yuan(y.Assets * 0.18m));
        Line("应付账款", "7", y => Yuan(y.Assets * 0.24m));
        Line("负债合计", "", y => Yuan(y.Assets * 0.42m));
        Line("实收资本", "8", y => Yuan(y.Assets * 0.21m));
        Line("未分配利润", "9", y => Yuan(y.Assets * 0.37m));
        Line("负债及所有者权益总计", "", y => Yuan(y.Assets));
        pen.Sheet.Add(Table("openbook", years.Count == 2 ? [40, 10, 25, 25] : [30, 10, 20, 20, 20], rows));

        void Line(string label, string note, Func<YearFigures, string> value) => rows.Add(Row([Value(label), Label(note), .. years.Select(y => Cell(value(Of(pen, y)), "r", 1, 1))]));
    }

    private static void Income(AttachmentPen pen, HiddenPen form, List<int> years)
    {
        pen.Page("利　润　表");
        pen.Sheet.Add($"<p class=\"no\">{years[0]}年度</p><p class=\"split\"><span>企业名称：{pen.Company.Name}</span><span>金额单位：元</span></p>");
        List<string> rows = [Row([Label("项　　目"), Label("注释号"), .. years.Select(y => Label(pen.Plan.Year is null || form.Hand.Seed % 2 == 0 ? $"{y}年度" : y == years[0] ? "本年金额" : "上年金额"))])];
        Line("一、营业收入", "10", y => Money(FieldIds.Sales, y.Year, y.Sales, 2));
        Line("　减：营业成本", "10", y => Yuan(y.Sales * 0.65m));
        Line("　　　税金及附加", "", y => Yuan(y.Sales * 0.0062m));
        Line("　　　销售费用", "", y => Yuan(y.Sales * 0.043m));
        Line("　　　管理费用", "", y => Yuan(y.Sales * 0.061m));
        Line("　　　研发费用", "11", y => Money(FieldIds.Rd, y.Year, y.Rd, 3));
        Line("　　　财务费用", "", y => Yuan(y.Sales * 0.0041m));
        Line("二、营业利润", "", y => Yuan(y.Profit * 0.985m));
        Line("　加：营业外收入", "", y => Yuan(Math.Abs(y.Profit) * 0.025m));
        Line("　减：营业外支出", "", y => Yuan(Math.Abs(y.Profit) * 0.01m));
        Line("三、利润总额", "", y => Money(FieldIds.Profit, y.Year, y.Profit, 4));
        Line("　减：所得税费用", "", y => Yuan(Math.Max(0, y.Profit) * 0.15m));
        Line("四、净利润", "", y => Money(FieldIds.NetProfit, y.Year, y.NetProfit, 5));
        pen.Sheet.Add(Table("openbook", years.Count == 2 ? [40, 10, 25, 25] : [30, 10, 20, 20, 20], rows));
        pen.Sheet.Add("<p class=\"split\"><span>法定代表人：</span><span>财务负责人：</span><span>制表人：</span></p>");

        string Money(string field, int year, decimal yuan, int line) => pen.Sheet.Value(field, year, Booking(Booked(form, yuan, year, line)));

        void Line(string label, string note, Func<YearFigures, string> value) => rows.Add(Row([Value(label), Label(note), .. years.Select(y => Cell(value(Of(pen, y)), "r", 1, 1))]));
    }

    private static Printed Booking(decimal yuan) => new(Yuan(yuan), Ink.HiddenInk.Plain(yuan), "元", "元");
}

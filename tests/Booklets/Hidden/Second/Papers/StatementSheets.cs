using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>审计报告 with the statements of smaller companies: line numbers, the balance sheet in two halves, earlier year first in every second booklet.</summary>
internal static class StatementSheets
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var years = pen.Plan.Year is { } one ? (List<int>)[one, one - 1] : [.. pen.Company.Years.Select(y => y.Year).OrderDescending()];
        if (form.Hand.Seed % 2 == 0) years.Reverse();
        var last = years.Max();
        pen.Page("审 计 报 告");
        pen.Sheet.Add($"<p class=\"no\">常正则会审〔{last + 1}〕{pen.Random.Next(100, 999)}号</p>");
        pen.Text($"{pen.Name}：");
        pen.Text($"一、审计意见　我们审计了{pen.Company.Name}（以下简称“贵公司”）财务报表，包括{Each("年12月31日")}的资产负债表，{Each("年度")}的利润表、现金流量表、所有者权益变动表及财务报表附注。我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制。");
        pen.Text("二、形成审计意见的基础　我们独立于贵公司，并履行了职业道德方面的其他责任。我们获取的审计证据是充分、适当的。三、管理层对财务报表的责任　管理层负责按照企业会计准则编制财务报表。");
        pen.Sign("常州正则人和会计师事务所有限公司<br/>中国注册会计师：陆　平　　中国注册会计师：何文静", new DateOnly(last + 1, 4, 12));
        Foot(1);
        Balance(pen, form, years, last);
        Foot(2);
        Income(pen, form, years, last);
        Foot(3);
        pen.Page("财务报表附注（节选）");
        pen.Text("（一）公司概况：公司系经工商行政管理部门批准设立的企业法人。（二）主要会计政策：会计年度采用公历制；记账本位币为人民币；研发支出中研究阶段的支出于发生时计入当期损益。");
        Foot(4);

        // A report of several years has all of them audited; one of a year states the year before for comparison only.
        string Each(string day) => string.Join("、", years.Where(y => pen.Plan.Year is null || y == last).Order().Select(y => y.ToString(CultureInfo.InvariantCulture) + day));

        void Foot(int page) => pen.Sheet.Add($"<p class=\"foot\">审计报告第{page}页共4页</p>");
    }

    /// <summary>What the books say beside the form: cents that the form's last decimal rounds away; nothing where the form states 元.</summary>
    public static decimal Booked(HiddenPen form, decimal stated, int year, int line) =>
        form.Design.InYuan ? stated : stated + (year * 13 + line * 19) % 70 / 2m - 17m + 0.28m;

    private static YearFigures Of(AttachmentPen pen, int year) => pen.Company.Years.FirstOrDefault(y => y.Year == year)
        ?? pen.Company.Years[0] with { Year = year, Sales = pen.Company.Years[0].Sales * 0.91m, Rd = pen.Company.Years[0].Rd * 0.93m };

    private static void Balance(AttachmentPen pen, HiddenPen form, List<int> years, int last)
    {
        pen.Page("资产负债表");
        pen.Sheet.Add($"<p class=\"split\"><span>编制单位：{pen.Company.Name}</span><span>{last}年12月31日</span><span>单位：元</span></p>");
        var paired = years.Count == 2;
        List<string> heads = paired ? [.. years.Select(y => y == last ? "期末余额" : "年初余额")] : [.. years.Select(y => $"{y}年末")];
        if (!paired)
        {
            List<string> single = [Row([Label("项　目"), Label("行次"), .. heads.Select(h => Label(h))])];
            (string Label, decimal Part)[] lines = [("货币资金", 0.11m), ("应收账款", 0.24m), ("存货", 0.16m), ("固定资产", 0.37m), ("无形资产", 0.12m)];
            foreach (var (label, part) in lines) single.Add(Line(label, single.Count, y => Plain(y.Assets * part)));
            single.Add(Line("资产总计", single.Count, y => Total(y)));
            single.Add(Line("负债合计", single.Count, y => Plain(y.Assets * 0.46m)));
            single.Add(Line("所有者权益合计", single.Count, y => Plain(y.Assets * 0.54m)));
            pen.Sheet.Add(Table("grid", [28, 9, 21, 21, 21], single));
            return;
        }

        List<string> rows = [Row([Label("资　产"), Label("行次"), .. heads.Select(h => Label(h)), Label("负债和所有者权益"), Label("行次"), .. heads.Select(h => Label(h))])];
        (string Left, decimal A, string Right, decimal B)[] halves =
        [
            ("货币资金", 0.11m, "短期借款", 0.15m), ("应收账款", 0.24m, "应付账款", 0.21m), ("存货", 0.16m, "应交税费", 0.02m), ("固定资产", 0.37m, "长期借款", 0.08m), ("无形资产", 0.12m, "实收资本", 0.2m), ("", 0, "未分配利润", 0.34m),
        ];
        for (var i = 0; i < halves.Length; i++)
        {
            var (left, a, right, b) = halves[i];
            rows.Add(Row([Value(left), Cell(Number(i + 1), "c", 1, 1), .. years.Select(y => Cell(a == 0 ? "" : Plain(Of(pen, y).Assets * a), "r", 1, 1)), Value(right), Cell(Number(i + 31), "c", 1, 1), .. years.Select(y => Cell(Plain(Of(pen, y).Assets * b), "r", 1, 1))]));
        }

        rows.Add(Row([Value("资产总计"), Cell("30", "c", 1, 1), .. years.Select(y => Cell(Total(Of(pen, y)), "r", 1, 1)), Value("负债和所有者权益总计"), Cell("60", "c", 1, 1), .. years.Select(y => Cell(Plain(Of(pen, y).Assets), "r", 1, 1))]));
        pen.Sheet.Add(Table("grid tiny", [11, 5, 17, 17, 12, 5, 17, 16], rows));

        string Line(string label, int number, Func<YearFigures, string> value) => Row([Value(label), Cell(Number(number), "c", 1, 1), .. years.Select(y => Cell(value(Of(pen, y)), "r", 1, 1))]);

        string Total(YearFigures y) => pen.Sheet.Value(FieldIds.Assets, y.Year, Booking(y.Assets));
    }

    private static void Income(AttachmentPen pen, HiddenPen form, List<int> years, int last)
    {
        pen.Page("利 润 表");
        pen.Sheet.Add($"<p class=\"split\"><span>编制单位：{pen.Company.Name}</span><span>{last}年度</span><span>单位：元</span></p>");
        List<string> rows = [Row([Label("项　　目"), Label("行次"), .. years.Select(y => Label(years.Count > 2 ? $"{y}年度" : y == last ? "本年累计金额" : "上年金额"))])];
        Line("一、营业收入", y => Money(FieldIds.Sales, y.Year, y.Sales, 2));
        Line("减：营业成本", y => Plain(y.Sales * 0.67m));
        Line("　　税金及附加", y => Plain(y.Sales * 0.0068m));
        Line("　　销售费用", y => Plain(y.Sales * 0.048m));
        Line("　　管理费用", y => Plain(y.Sales * 0.055m));
        Line("　　研发费用", y => Money(FieldIds.Rd, y.Year, y.Rd, 3));
        Line("　　财务费用", y => Plain(y.Sales * 0.0035m));
        Line("加：其他收益", y => Plain(y.Sales * 0.003m));
        Line("二、营业利润（亏损以“－”号填列）", y => Plain(y.Profit * 0.99m));
        Line("加：营业外收入", y => Plain(Math.Abs(y.Profit) * 0.02m));
        Line("减：营业外支出", y => Plain(Math.Abs(y.Profit) * 0.01m));
        Line("三、利润总额（亏损总额以“－”号填列）", y => Money(FieldIds.Profit, y.Year, y.Profit, 4));
        Line("减：所得税费用", y => Plain(Math.Max(0, y.Profit) * 0.15m));
        Line("四、净利润（净亏损以“－”号填列）", y => Money(FieldIds.NetProfit, y.Year, y.NetProfit, 5));
        pen.Sheet.Add(Table("grid", years.Count == 2 ? [46, 8, 23, 23] : [37, 7, 19, 19, 18], rows));
        pen.Sheet.Add("<p class=\"split\"><span>单位负责人：</span><span>主管会计工作负责人：</span><span>会计机构负责人：</span></p>");

        string Money(string field, int year, decimal yuan, int line) => pen.Sheet.Value(field, year, Booking(Booked(form, yuan, year, line)));

        void Line(string label, Func<YearFigures, string> value) => rows.Add(Row([Value(label), Cell(Number(rows.Count), "c", 1, 1), .. years.Select(y => Cell(value(Of(pen, y)), "r", 1, 1))]));
    }

    private static Printed Booking(decimal yuan) => new(Plain(yuan), Ink.HiddenInk.Plain(yuan), "元", "元");

    private static string Plain(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

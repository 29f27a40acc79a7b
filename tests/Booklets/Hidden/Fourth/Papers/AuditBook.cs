using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>审计报告 as bound by a firm of accountants: a cover with a contents, the balance sheet in two halves side by side, line numbers in the income statement.</summary>
internal static class AuditBook
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var years = pen.Plan.Year is { } one ? (List<int>)[one, one - 1] : [.. pen.Company.Years.Select(y => y.Year).OrderDescending()];
        var audited = pen.Plan.Year is { } only ? (List<int>)[only] : [.. years.Order()];
        var number = string.Create(CultureInfo.InvariantCulture, $"常永嘉会审〔{years[0] + 1}〕第{pen.Random.Next(100, 999)}号");
        pen.Page();
        pen.Sheet.Add($"<p class=\"right\">报告防伪编码：苏{years[0] + 1}{pen.Random.Next(100000, 999999)}</p><h1>审 计 报 告</h1><p class=\"sub\">{pen.Name}</p><p class=\"sub\">{string.Join("、", audited)}年度</p>");
        pen.Sheet.Add("<p class=\"no\">目　录</p><p class=\"toc\"><span>一、审计报告</span><i></i><b>1-2</b></p><p class=\"toc\"><span>二、资产负债表</span><i></i><b>3</b></p><p class=\"toc\"><span>三、利润表</span><i></i><b>4</b></p><p class=\"toc\"><span>四、财务报表附注</span><i></i><b>5</b></p><p class=\"made\">常州永嘉会计师事务所有限公司</p>");
        pen.Page("审 计 报 告");
        pen.Sheet.Add($"<p class=\"right\">{number}</p><p>{pen.Company.Name}：</p>");
        pen.Text($"一、审计意见。我们审计了{pen.Company.Name}（以下简称“贵公司”）财务报表，包括{Each("年12月31日")}的资产负债表，{Each("年度")}的利润表、现金流量表、所有者权益变动表以及财务报表附注。我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司的财务状况以及经营成果和现金流量。");
        pen.Text("二、形成审计意见的基础。我们按照中国注册会计师审计准则的规定执行了审计工作。我们相信，我们获取的审计证据是充分、适当的。");
        Foot(1);
        pen.Page();
        pen.Text("三、管理层和治理层对财务报表的责任。管理层负责按照企业会计准则的规定编制财务报表，并设计、执行和维护必要的内部控制，以使财务报表不存在重大错报。");
        pen.Text("四、注册会计师对财务报表审计的责任。我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证，并出具包含审计意见的审计报告。");
        pen.Sheet.Add($"<p class=\"sign\">常州永嘉会计师事务所有限公司　　　中国注册会计师：尤敬之<br/>　　　　　　　　　　　　　　　中国注册会计师：贝思齐<br/>中国·常州　　　　　　　　　　　{years[0] + 1}年4月8日</p>");
        Foot(2);
        Balance(pen, form, years);
        Foot(3);
        Income(pen, form, years);
        Foot(4);
        pen.Page("财务报表附注（节选）");
        pen.Text("1．公司概况：公司系依法设立的企业法人，主要经营业务为产品研发、制造及销售。2．编制基础：以持续经营为假设。3．会计年度：自公历1月1日起至12月31日止。4．记账本位币：人民币。");
        pen.Text($"5．研发费用：{years[0]}年度发生额{pen.Sheet.Value(FieldIds.Rd, years[0], Booking(Booked(form, Of(pen, years[0]).Rd, years[0], 3)))}元，主要为人员人工、材料消耗及折旧。");
        Foot(5);

        string Each(string day) => string.Join("、", audited.Select(y => y.ToString(CultureInfo.InvariantCulture) + day));

        void Foot(int page) => pen.Sheet.Add($"<p class=\"foot\">第 {page} 页 共 5 页</p>");
    }

    /// <summary>What the books say beside the form: cents that the form's last decimal rounds away; nothing where the form states 元.</summary>
    public static decimal Booked(HiddenPen form, decimal stated, int year, int line) =>
        form.Design.InYuan ? stated : stated + (year * 11 + line * 29) % 74 / 2m - 19m + 0.28m;

    public static string Yuan(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);

    private static YearFigures Of(AttachmentPen pen, int year) => pen.Company.Years.FirstOrDefault(y => y.Year == year)
        ?? pen.Company.Years[0] with { Year = year, Sales = pen.Company.Years[0].Sales * 0.91m, Rd = pen.Company.Years[0].Rd * 0.88m };

    private static string Head(HiddenPen form, int year, int index, bool balance) => form.Hand.Seed % 2 == 0 || index > 1
        ? balance ? $"{year}.12.31" : $"{year}年度"
        : (balance, index) switch { (true, 0) => "年末余额", (true, _) => "年初余额", (false, 0) => "本年累计数", _ => "上年同期数" };

    private static void Balance(AttachmentPen pen, HiddenPen form, List<int> years)
    {
        pen.Page("资产负债表");
        pen.Sheet.Add($"<p class=\"split\"><span>编制单位：{pen.Company.Name}</span><span>{years[0]}年12月31日</span><span>单位：人民币元</span></p>");
        (string Left, decimal Part, string Right, decimal Owed)[] lines =
        [
            ("流动资产：", 0, "流动负债：", 0), ("　货币资金", 0.13m, "　短期借款", 0.16m), ("　应收账款", 0.2m, "　应付账款", 0.19m), ("　存货", 0.18m, "　应交税费", 0.02m), ("　其他流动资产", 0.02m, "　其他应付款", 0.03m),
            ("流动资产合计", 0.53m, "流动负债合计", 0.4m), ("　固定资产", 0.35m, "负债合计", 0.4m), ("　无形资产", 0.12m, "所有者权益合计", 0.6m), ("资产总计", 1, "负债和所有者权益总计", 1),
        ];
        if (years.Count == 2)
        {
            List<string> rows = [Row([Label("资　产"), .. years.Select((y, i) => Label(Head(form, y, i, balance: true))), Label("负债和所有者权益"), .. years.Select((y, i) => Label(Head(form, y, i, balance: true)))])];
            foreach (var (left, part, right, owed) in lines)
                rows.Add(Row([Value(left), .. years.Select(y => Held(y, part)), Value(right), .. years.Select(y => Cell(owed == 0 ? "" : Yuan(Of(pen, y).Assets * owed), "r", 1, 1))]));
            pen.Sheet.Add(Table("tight", [18, 16, 16, 18, 16, 16], rows));
            return;
        }

        List<string> three = [Row([Label("项　目"), .. years.Select((y, i) => Label($"{y}.12.31"))])];
        three.AddRange(lines.Select(l => Row([Value(l.Left), .. years.Select(y => Held(y, l.Part))])));
        three.AddRange(lines.Select(l => Row([Value(l.Right), .. years.Select(y => Cell(l.Owed == 0 ? "" : Yuan(Of(pen, y).Assets * l.Owed), "r", 1, 1))])));
        pen.Sheet.Add(Table("tight", [31, 23, 23, 23], three));

        string Held(int year, decimal part) => Cell(part == 0 ? "" : part == 1 ? pen.Sheet.Value(FieldIds.Assets, year, Booking(Of(pen, year).Assets)) : Yuan(Of(pen, year).Assets * part), "r", 1, 1);
    }

    private static void Income(AttachmentPen pen, HiddenPen form, List<int> years)
    {
        pen.Page("利 润 表");
        pen.Sheet.Add($"<p class=\"split\"><span>编制单位：{pen.Company.Name}</span><span>{years[0]}年度</span><span>单位：人民币元</span></p>");
        var dated = pen.Plan.Year is null;
        List<string> rows = [Row([Label("项　目"), Label("行次"), .. years.Select((y, i) => Label(dated ? $"{y}年度" : Head(form, y, i, balance: false)))])];
        var line = 0;
        Line("一、营业收入", y => Money(FieldIds.Sales, y.Year, y.Sales, 2));
        Line("减：营业成本", y => Yuan(y.Sales * 0.67m));
        Line("　　税金及附加", y => Yuan(y.Sales * 0.0058m));
        Line("　　销售费用", y => Yuan(y.Sales * 0.039m));
        Line("　　管理费用", y => Yuan(y.Sales * 0.058m));
        Line("　　研发费用", y => Money(FieldIds.Rd, y.Year, y.Rd, 3));
        Line("　　财务费用", y => Yuan(y.Sales * 0.0037m));
        Line("加：其他收益", y => Yuan(y.Sales * 0.0029m));
        Line("二、营业利润（亏损以“-”号填列）", y => Yuan(y.Profit * 0.99m));
        Line("加：营业外收入", y => Yuan(Math.Abs(y.Profit) * 0.02m));
        Line("减：营业外支出", y => Yuan(Math.Abs(y.Profit) * 0.01m));
        Line("三、利润总额（亏损总额以“-”号填列）", y => Money(FieldIds.Profit, y.Year, y.Profit, 4));
        Line("减：所得税费用", y => Yuan(Math.Max(0, y.Profit) * 0.15m));
        Line("四、净利润（净亏损以“-”号填列）", y => Money(FieldIds.NetProfit, y.Year, y.NetProfit, 5));
        pen.Sheet.Add(Table("book", years.Count == 2 ? [44, 8, 24, 24] : [34, 6, 20, 20, 20], rows));
        pen.Sheet.Add("<p class=\"split\"><span>企业负责人：</span><span>主管会计工作负责人：</span><span>会计机构负责人：</span></p>");

        string Money(string field, int year, decimal yuan, int row) => pen.Sheet.Value(field, year, Booking(Booked(form, yuan, year, row)));

        void Line(string label, Func<YearFigures, string> value) =>
            rows.Add(Row([Value(label), Cell((++line).ToString(CultureInfo.InvariantCulture), "c", 1, 1), .. years.Select(y => Cell(value(Of(pen, y)), "r", 1, 1))]));
    }

    private static Printed Booking(decimal yuan) => new(Yuan(yuan), Ink.HiddenInk.Plain(yuan), "元", "元");
}

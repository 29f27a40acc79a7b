using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>审计报告 as large firms print it: a column of notes, 本年金额 beside 上年金额, the unit in the foot of the title, losses in brackets.</summary>
internal static class AuditPaper
{
    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var years = pen.Plan.Year is { } one ? (List<int>)[one, one - 1] : [.. pen.Company.Years.Select(y => y.Year).OrderDescending()];
        var whole = form.Hand.Seed % 3 == 0;
        var foot = form.Hand.Seed % 2 == 0 ? "第 {0} 页 共 5 页" : "第{0}页/共5页";
        var group = form.Hand.Seed % 5 < 2 ? "合并" : "";
        pen.Page("审　计　报　告");
        pen.Sheet.Add($"<p class=\"no\">天衡常审字（{years[0] + 1}）{pen.Random.Next(10000, 99999):00000}号</p>");
        pen.Text($"{pen.Name}全体股东：");
        pen.Text($"我们审计了后附的{pen.Company.Name}（以下简称“公司”）财务报表，包括{string.Join("、", years.Take(pen.Plan.Year is null ? 3 : 1).Select(y => $"{y}年12月31日"))}的{group}资产负债表，相关年度的{group}利润表、{group}现金流量表、{group}股东权益变动表以及财务报表附注。");
        pen.Text("我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了公司的财务状况、经营成果和现金流量。");
        Foot(1);
        pen.Page();
        pen.Text("公司管理层对其他信息负责。其他信息包括年度报告中涵盖的信息，但不包括财务报表和我们的审计报告。在编制财务报表时，管理层负责评估公司的持续经营能力。");
        pen.Text("在按照审计准则执行审计工作的过程中，我们运用职业判断，并保持职业怀疑。");
        pen.Sign("天衡会计师事务所（特殊普通合伙）常州分所<br/>中国注册会计师：周正言　　中国注册会计师：吴审理", new DateOnly(years[0] + 1, 4, 18));
        Foot(2);
        Balance(pen, years, group, whole);
        Foot(3);
        Income(pen, form, years, group, whole);
        Foot(4);
        pen.Page("财务报表附注");
        pen.Text($"附注五、32．研发费用：本年研发人员薪酬、材料消耗、折旧摊销及委外研发费均按项目归集。附注五、28．营业收入按产品类别列示，其中{pen.Company.Product}占比最高。");
        Foot(5);

        void Foot(int page) => pen.Sheet.Add($"<p class=\"foot\">{string.Format(CultureInfo.InvariantCulture, foot, page)}</p>");
    }

    /// <summary>What the books say beside the form: cents that 万元 with two decimals rounds away; nothing where the form states 元 themselves.</summary>
    public static decimal Booked(HiddenPen form, decimal stated, int year, int line) =>
        form.Design.InYuan ? stated : stated + (year * 11 + line * 17) % 80 / 2m - 20m + 0.43m;

    private static YearFigures Of(AttachmentPen pen, int year) => pen.Company.Years.FirstOrDefault(y => y.Year == year)
        ?? pen.Company.Years[0] with { Year = year, Sales = pen.Company.Years[0].Sales * 0.88m, Rd = pen.Company.Years[0].Rd * 0.9m };

    private static string Head(AttachmentPen pen, string title, string day, bool whole) => whole
        ? $"<p class=\"no\">{day}</p><p class=\"split\"><span>编制单位：{pen.Company.Name}</span><span>金额单位：人民币元</span></p>"
        : $"<p class=\"split\"><span>{title}（{day}）</span></p><p class=\"split\"><span>会企{(title.Contains("利润", StringComparison.Ordinal) ? "02" : "01")}表</span><span>单位：人民币元</span></p>";

    private static void Balance(AttachmentPen pen, List<int> years, string group, bool whole)
    {
        pen.Page($"{group}资产负债表");
        pen.Sheet.Add(Head(pen, "资产负债表", $"{years[0]}年12月31日", whole));
        string[] heads = pen.Plan.Year is not null ? ["期末余额", "上年年末余额"] : [.. years.Select(y => $"{y}-12-31")];
        List<string> rows = [Row([Label("资　　产"), Label("附注五"), .. heads.Select(h => Label(h))])];
        Line("流动资产：", "", _ => "");
        Line("　货币资金", "1", y => Plain(Of(pen, y).Assets * 0.14m));
        Line("　应收账款", "3", y => Plain(Of(pen, y).Assets * 0.2m));
        Line("　存货", "6", y => Plain(Of(pen, y).Assets * 0.15m));
        Line("流动资产合计", "", y => Plain(Of(pen, y).Assets * 0.49m));
        Line("　固定资产", "12", y => Plain(Of(pen, y).Assets * 0.4m));
        Line("　开发支出", "15", y => "");
        Line("资产总计", "", y => pen.Sheet.Value(FieldIds.Assets, y, Booking(Of(pen, y).Assets)));
        Line("流动负债合计", "", y => Plain(Of(pen, y).Assets * 0.37m));
        Line("负债合计", "", y => Plain(Of(pen, y).Assets * 0.44m));
        Line("股东权益合计", "", y => Plain(Of(pen, y).Assets * 0.56m));
        pen.Sheet.Add(Table("plain", Widths(years.Count), rows));

        void Line(string label, string note, Func<int, string> value) => rows.Add(Row([Value(label), Value(note), .. years.Select(y => Cell(value(y), "r", 1, 1))]));
    }

    private static void Income(AttachmentPen pen, HiddenPen form, List<int> years, string group, bool whole)
    {
        pen.Page($"{group}利润表");
        pen.Sheet.Add(Head(pen, "利润表", $"{years[0]}年度", whole));
        string[] heads = pen.Plan.Year is not null ? ["本年金额", "上年金额"] : [.. years.Select(y => $"{y}年度")];
        List<string> rows = [Row([Label("项　　目"), Label("附注五"), .. heads.Select(h => Label(h))])];
        Line("一、营业总收入", "", y => Money(FieldIds.Sales, y.Year, y.Sales, 2));
        Line("　其中：营业收入", "28", y => Money(FieldIds.Sales, y.Year, y.Sales, 2));
        Line("二、营业总成本", "", y => Plain(y.Sales * 0.9m));
        Line("　其中：营业成本", "28", y => Plain(y.Sales * 0.68m));
        Line("　　　税金及附加", "29", y => Plain(y.Sales * 0.006m));
        Line("　　　销售费用", "30", y => Plain(y.Sales * 0.045m));
        Line("　　　管理费用", "31", y => Plain(y.Sales * 0.06m));
        Line("　　　研发费用", "32", y => Money(FieldIds.Rd, y.Year, y.Rd, 3));
        Line("　　　财务费用", "33", y => "(" + Plain(y.Sales * 0.003m) + ")");
        Line("　加：其他收益", "34", y => Plain(y.Sales * 0.002m));
        Line("三、营业利润（亏损以“-”号填列）", "", y => Plain(y.Profit * 0.97m));
        Line("四、利润总额（亏损总额以“-”号填列）", "", y => Money(FieldIds.Profit, y.Year, y.Profit, 4));
        Line("　减：所得税费用", "40", y => Plain(y.Profit * 0.15m));
        Line("五、净利润（净亏损以“-”号填列）", "", y => Money(FieldIds.NetProfit, y.Year, y.NetProfit, 5));
        pen.Sheet.Add(Table("plain", Widths(years.Count), rows));

        string Money(string field, int year, decimal yuan, int line) => pen.Sheet.Value(field, year, Booking(Booked(form, yuan, year, line)));

        void Line(string label, string note, Func<YearFigures, string> value) =>
            rows.Add(Row([Value(label), Value(note), .. years.Select(y => Cell(value(Of(pen, y)), "r", 1, 1))]));
    }

    private static IEnumerable<int> Widths(int years) => years == 2 ? [44, 10, 23, 23] : [37, 9, 18, 18, 18];

    private static DocPipeline.Booklets.Ink.Printed Booking(decimal yuan) => new(Plain(yuan), Ink.HiddenInk.Plain(yuan), "元", "元");

    private static string Plain(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);
}

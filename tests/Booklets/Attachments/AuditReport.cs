using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Attachments;

/// <summary>审计报告。Opinion, balance sheet, income statement and a note; in 元, this year beside the last, or all years in one report.</summary>
internal static class AuditReport
{
    public static void Write(AttachmentPen pen)
    {
        var years = Years(pen);
        var number = string.Create(CultureInfo.InvariantCulture, $"苏公会审字〔{years[0] + 1}〕第{pen.Random.Next(100, 999)}号");
        var pages = 5;
        var relative = pen.Plan.Year is not null && pen.Random.Next(2) == 0;
        pen.Page("审计报告");
        pen.Sheet.Add($"<p class=no>{number}</p>");
        pen.Text($"{pen.Name}全体股东：");
        pen.Text($"一、审计意见。我们审计了{pen.Company.Name}（以下简称贵公司）财务报表，包括{Span(years)}的资产负债表、利润表、现金流量表以及相关财务报表附注。");
        pen.Text("我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司的财务状况以及经营成果和现金流量。");
        pen.Text("二、形成审计意见的基础。我们按照中国注册会计师审计准则的规定执行了审计工作。我们相信，我们获取的审计证据是充分、适当的，为发表审计意见提供了基础。");
        Foot(pen, 1, pages);
        pen.Page();
        pen.Text("三、管理层和治理层对财务报表的责任。管理层负责按照企业会计准则的规定编制财务报表，使其实现公允反映，并设计、执行和维护必要的内部控制。");
        pen.Text("四、注册会计师对财务报表审计的责任。我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证。");
        pen.Sign("江苏公信会计师事务所（特殊普通合伙）<br>中国注册会计师：李正明　王审言", new DateOnly(years[0] + 1, 3, 28));
        Foot(pen, 2, pages);
        Balance(pen, years, relative);
        Foot(pen, 3, pages);
        Income(pen, years, relative);
        Foot(pen, 4, pages);
        pen.Page("财务报表附注");
        pen.Text("一、公司基本情况。公司依法设立，经营情况正常。二、重要会计政策。公司以人民币为记账本位币，会计年度自公历1月1日起至12月31日止。");
        Foot(pen, 5, pages);
    }

    /// <summary>
    /// The books keep cents that a form in 万元 rounds away: less than half of the form's last decimal. A form filled in 元 states the books themselves.
    /// </summary>
    public static decimal Booked(AttachmentPen pen, decimal stated, int year, int line)
    {
        if (pen.Sheet.Habits is { MoneyUnit: "元", Units: not Ink.UnitHabit.Mixed }) return stated;
        var cents = (year * 7 + line * 13) % 90 / 2m - 22m + 0.37m;

        // Right between two figures in 亿元 the form rounds up, and books below would have been rounded down.
        return stated + (stated % 10000m == 5000m ? Math.Abs(cents) : cents);
    }

    private static List<int> Years(AttachmentPen pen) => pen.Plan.Year is { } one
        ? [one, one - 1]
        : [.. pen.Company.Years.Select(y => y.Year).OrderDescending()];

    private static string Span(List<int> years) => string.Join("、", years.Take(years.Count == 2 ? 1 : 3).Select(y => $"{FormPen.Year(y)}度"));

    private static YearFigures Of(AttachmentPen pen, int year) => pen.Company.Years.FirstOrDefault(y => y.Year == year)
        ?? pen.Company.Years[0] with { Year = year, Sales = pen.Company.Years[0].Sales * 0.9m, Rd = pen.Company.Years[0].Rd * 0.9m };

    private static List<Cell> Header(List<int> years, bool balance, bool relative)
    {
        string Title(int year, int index) => !relative
            ? balance ? $"{year}年12月31日" : $"{year}年度"
            : (balance, index) switch { (true, 0) => "期末余额", (true, _) => "年初余额", (false, 0) => "本期金额", _ => "上期金额" };
        return [Cell.Label("项目"), .. years.Select((y, i) => Cell.Label(Title(y, i)))];
    }

    private static void Balance(AttachmentPen pen, List<int> years, bool relative)
    {
        pen.Page("资产负债表");
        pen.Sheet.Add($"<p class=cap>编制单位：{pen.Company.Name}　　{years[0]}年12月31日　　单位：元</p>");
        var rows = new List<IReadOnlyList<Cell>> { Header(years, balance: true, relative) };
        (string Label, decimal Part)[] lines = [("货币资金", 0.12m), ("应收账款", 0.21m), ("存货", 0.17m), ("固定资产", 0.38m), ("无形资产", 0.12m)];
        foreach (var (label, part) in lines)
            rows.Add([Cell.Label(label), .. years.Select(y => new Cell(Plain(Of(pen, y).Assets * part)))]);
        rows.Add([Cell.Label("资产总计"), .. years.Select(y => new Cell(pen.Money(FieldIds.Assets, y, Booked(pen, Of(pen, y).Assets, y, 1))))]);
        rows.Add([Cell.Label("负债合计"), .. years.Select(y => new Cell(Plain(Of(pen, y).Assets * 0.43m)))]);
        rows.Add([Cell.Label("所有者权益合计"), .. years.Select(y => new Cell(Plain(Of(pen, y).Assets * 0.57m)))]);
        pen.Table(rows);
    }

    private static void Income(AttachmentPen pen, List<int> years, bool relative)
    {
        pen.Page("利润表");
        pen.Sheet.Add($"<p class=cap>编制单位：{pen.Company.Name}　　{years[0]}年度　　单位：元</p>");
        var rows = new List<IReadOnlyList<Cell>> { Header(years, balance: false, relative) };
        Add("一、营业收入", y => pen.Money(FieldIds.Sales, y.Year, Booked(pen, y.Sales, y.Year, 2)));
        Add("减：营业成本", y => Plain(y.Sales * 0.66m));
        Add("税金及附加", y => Plain(y.Sales * 0.007m));
        Add("销售费用", y => Plain(y.Sales * 0.05m));
        Add("管理费用", y => Plain(y.Sales * 0.07m));
        Add("研发费用", y => pen.Money(FieldIds.Rd, y.Year, Booked(pen, y.Rd, y.Year, 3)));
        Add("财务费用", y => Plain(y.Sales * 0.004m));
        Add("二、营业利润", y => Plain(y.Profit * 0.98m));
        Add("加：营业外收入", y => Plain(y.Profit * 0.03m));
        Add("减：营业外支出", y => Plain(y.Profit * 0.01m));
        Add("三、利润总额", y => pen.Money(FieldIds.Profit, y.Year, Booked(pen, y.Profit, y.Year, 4)));
        Add("减：所得税费用", y => Plain(y.Profit * 0.15m));
        Add("四、净利润", y => pen.Money(FieldIds.NetProfit, y.Year, Booked(pen, y.NetProfit, y.Year, 5)));
        pen.Table(rows);

        void Add(string label, Func<YearFigures, string> value) => rows.Add([Cell.Label(label), .. years.Select(y => new Cell(value(Of(pen, y))))]);
    }

    private static string Plain(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);

    private static void Foot(AttachmentPen pen, int page, int pages) => pen.Sheet.Add($"<p class=foot>第{page}页 共{pages}页</p>");
}

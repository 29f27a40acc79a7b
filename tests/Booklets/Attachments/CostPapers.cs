using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Attachments;

/// <summary>Special R&amp;D audit and the list of IP costs.</summary>
internal static class CostPapers
{
    private static readonly string[] s_purposes = ["专利申请费", "专利代理费", "专利年费", "专利检索分析服务费", "知识产权培训费", "商标注册费", "知识产权奖励", "知识产权管理系统软件", "专利导航项目", "维权费用"];

    public static void SpecialAudit(AttachmentPen pen)
    {
        pen.Page("研发费用专项审计报告");
        pen.Text($"{pen.Name}：我们接受委托，对贵公司研究开发费用情况进行了专项审计。");
        var rows = new List<IReadOnlyList<Cell>> { AttachmentPen.Head("年度", "研发费用（元）") };
        foreach (var year in pen.Company.Years)
            rows.Add(AttachmentPen.Row($"{FormPen.Year(year.Year)}", pen.Money(FieldIds.Rd, year.Year, AuditReport.Booked(pen, year.Rd, year.Year, 3))));
        pen.Table(rows);
        pen.Sign("江苏公信会计师事务所（特殊普通合伙）", new DateOnly(pen.Programme.CallYear, 4, 12));
    }

    public static void Vouchers(AttachmentPen pen)
    {
        pen.Page($"{pen.Programme.LastYear}年度知识产权费用明细");
        pen.Sheet.Add($"<p class=cap>{pen.Company.Name}　　单位：元</p>");
        var rows = new List<IReadOnlyList<Cell>> { AttachmentPen.Head("序号", "日期", "凭证号", "用途", "金额") };
        var total = pen.Company.LastYear.Ip;
        var count = pen.Random.Next(18, 40);
        var rest = total;
        for (var i = 1; i <= count; i++)
        {
            var amount = i == count ? rest : Math.Round(total / count * pen.Random.Next(50, 140) / 100m, 2);
            rest -= amount;
            var day = string.Create(CultureInfo.InvariantCulture, $"{pen.Programme.LastYear}-{i * 12 / (count + 1) + 1:00}-{pen.Random.Next(1, 28):00}");
            rows.Add(AttachmentPen.Row(
                i.ToString(CultureInfo.InvariantCulture), day, string.Create(CultureInfo.InvariantCulture, $"记-{pen.Random.Next(1, 400)}"),
                Names.Pick(pen.Random, s_purposes), amount.ToString("N2", CultureInfo.InvariantCulture)));
        }

        rows.Add([Cell.Label("合计", 4), new Cell(pen.Money(FieldIds.Ip, pen.Programme.LastYear, total))]);
        pen.Table(rows, 8, 18, 16, 38, 20);
    }
}

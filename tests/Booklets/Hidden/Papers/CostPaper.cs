using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>Special R&amp;D audit by kind of cost, and the ledger of IP costs with running totals.</summary>
internal static class CostPaper
{
    private static readonly string[] s_uses = ["国内专利申请官费", "代理服务费", "专利维持年费", "检索与查新费", "培训费", "商标续展费", "发明人奖励", "贯标审核费", "专利导航服务费"];

    public static void SpecialAudit(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(PaperCatalogue.Title("rd-special-audit", form.Hand.Seed));
        pen.Text($"{pen.Name}：我们审核了贵公司编制的近三年研究开发费用结构明细表，审核结果列示如下（单位：元）。");
        (string Label, decimal Part)[] parts = [("人员人工费用", 0.46m), ("直接投入费用", 0.31m), ("折旧费用与长期待摊费用", 0.08m), ("委托外部研究开发费用", 0.06m), ("其他费用", 0.09m)];
        List<string> rows = [Row([Label("科目"), .. pen.Company.Years.Select(y => Label($"{y.Year}年度"))])];
        foreach (var (label, part) in parts) rows.Add(Row([Value(label), .. pen.Company.Years.Select(y => Cell(Text(y.Rd * part), "r", 1, 1))]));
        rows.Add(Row([Value("研究开发费用合计"), .. pen.Company.Years.Select(y =>
        {
            var total = AuditPaper.Booked(form, y.Rd, y.Year, 3);
            return Cell(pen.Sheet.Value(FieldIds.Rd, y.Year, new Printed(Text(total), Ink.HiddenInk.Plain(total), "元", "元")), "r", 1, 1);
        })]));
        pen.Sheet.Add(Table("plain", [34, 22, 22, 22], rows));
        pen.Sign("常州永申人合会计师事务所有限公司", new DateOnly(pen.Programme.CallYear, 4, 26));
    }

    public static void Vouchers(AttachmentPen pen, HiddenPen form)
    {
        pen.Page($"{pen.Programme.LastYear}年{PaperCatalogue.Title("ip-cost-vouchers", form.Hand.Seed)}");
        pen.Sheet.Add($"<p class=\"split\"><span>单位名称：{pen.Company.Name}</span><span>货币单位：元</span></p>");
        var (total, count) = (pen.Company.LastYear.Ip, pen.Random.Next(15, 34));
        var rest = total;
        List<string> rows = [Row(Label("记账日期"), Label("凭证字号"), Label("摘要"), Label("借方发生额"), Label("累计"))];
        for (var i = 1; i <= count; i++)
        {
            var amount = i == count ? rest : Math.Round(total / count * pen.Random.Next(55, 135) / 100m, 2);
            rest -= amount;
            rows.Add(Row(
                Value(string.Create(CultureInfo.InvariantCulture, $"{pen.Programme.LastYear}.{i * 12 / (count + 1) + 1:00}.{pen.Random.Next(1, 28):00}")),
                Value(string.Create(CultureInfo.InvariantCulture, $"记{pen.Random.Next(1, 300):0000}")), Value(Names.Pick(pen.Random, s_uses)), Cell(Text(amount), "r", 1, 1), Cell(Text(total - rest), "r", 1, 1)));
        }

        rows.Add(Row(Value("知识产权费用合计", 3), Cell(pen.Sheet.Value(FieldIds.Ip, pen.Programme.LastYear, new Printed(Text(total), Ink.HiddenInk.Plain(total), "元", "元")), "r", 2, 1)));
        pen.Sheet.Add(Table("plain small", [16, 16, 32, 18, 18], rows));
    }

    private static string Text(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);
}

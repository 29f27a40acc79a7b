using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>R&amp;D audit by project with a line of totals, and IP costs month by month.</summary>
internal static class CostSheets
{
    private static readonly string[] s_uses = ["专利申请费", "专利年费", "代理费", "信息检索费", "奖酬支出", "宣传培训费", "维权费用", "咨询服务费"];

    public static void SpecialAudit(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(SecondPapers.Title("rd-special-audit", form.Hand.Seed));
        pen.Text($"{pen.Name}：我们接受委托，对贵公司近三个会计年度研究开发费用进行了专项审计，结果如下。");
        pen.Sheet.Add("<p class=\"cap\">单位：元</p>");
        List<string> rows = [Row([Label("研发项目"), .. pen.Company.Years.Select(y => Label($"{y.Year}年度"))])];
        (string Name, decimal Part)[] projects = [("RD01 结构设计研究", 0.34m), ("RD02 控制算法研究", 0.27m), ("RD03 新材料应用研究", 0.22m), ("RD04 测试平台研究", 0.17m)];
        foreach (var (name, part) in projects) rows.Add(Row([Value(name), .. pen.Company.Years.Select(y => Cell(Text(y.Rd * part), "r", 1, 1))]));
        rows.Add(Row([Value("研发费用合计"), .. pen.Company.Years.Select(y =>
        {
            var total = StatementSheets.Booked(form, y.Rd, y.Year, 3);
            return Cell(pen.Sheet.Value(FieldIds.Rd, y.Year, new Printed(Text(total), Ink.HiddenInk.Plain(total), "元", "元")), "r", 1, 1);
        })]));
        pen.Sheet.Add(Table("grid", [34, 22, 22, 22], rows));
        pen.Sign("常州中南会计师事务所有限公司", new DateOnly(pen.Programme.CallYear, 5, 8));
    }

    public static void Vouchers(AttachmentPen pen, HiddenPen form)
    {
        pen.Page($"{pen.Programme.LastYear}年度{SecondPapers.Title("ip-cost-vouchers", form.Hand.Seed)}");
        pen.Sheet.Add($"<p class=\"split\"><span>企业：{pen.Company.Name}</span><span>单位：元</span></p>");
        var total = pen.Company.LastYear.Ip;
        var rest = total;
        List<string> rows = [Row(Label("月份"), Label("支出项目"), Label("凭证号"), Label("金额"))];
        for (var month = 1; month <= 12; month++)
        {
            var amount = month == 12 ? rest : Math.Round(total / 12 * pen.Random.Next(60, 130) / 100m, 2);
            rest -= amount;
            rows.Add(Row(Label($"{month}月"), Value(Names.Pick(pen.Random, s_uses)), Cell($"转-{pen.Random.Next(10, 200)}", "c", 1, 1), Cell(Text(amount), "r", 1, 1)));
        }

        rows.Add(Row(Label("合　计", 3), Cell(pen.Sheet.Value(FieldIds.Ip, pen.Programme.LastYear, new Printed(Text(total), Ink.HiddenInk.Plain(total), "元", "元")), "r", 1, 1)));
        pen.Sheet.Add(Table("grid", [14, 42, 20, 24], rows));
    }

    private static string Text(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);
}

using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>R&amp;D audit with a row a year and the kinds of cost as columns; a ledger of IP costs with sums by quarter.</summary>
internal static class CostPages
{
    private static readonly decimal[] s_parts = [0.46m, 0.37m, 0.1m, 0.07m];
    private static readonly string[] s_uses = ["国内专利申请官费", "专利年费缴纳", "代理服务费", "专利检索费", "发明人奖励", "知识产权培训", "商标续展费", "专利分析评议"];

    public static void SpecialAudit(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(ThirdPapers.Title("rd-special-audit", form.Hand.Seed));
        pen.Text($"{pen.Name}：受贵公司委托，我们对贵公司{pen.Company.Years[0].Year}年度至{pen.Company.LastYear.Year}年度研究开发费用结构明细表进行了专项审计，审定数如下。");
        pen.Sheet.Add("<p class=\"cap\">金额单位：元</p>");
        List<string> rows = [Row(Label("年度"), Label("人员人工费用"), Label("直接投入费用"), Label("折旧及摊销"), Label("其他费用"), Label("研发费用合计"))];
        foreach (var y in pen.Company.Years)
        {
            var total = AuditPages.Booked(form, y.Rd, y.Year, 3);
            rows.Add(Row([
                Label($"{y.Year}年"), .. s_parts.Select(part => Cell(AuditPages.Yuan(total * part), "r", 1, 1)),
                Cell(pen.Sheet.Value(FieldIds.Rd, y.Year, new Printed(AuditPages.Yuan(total), Ink.HiddenInk.Plain(total), "元", "元")), "r", 1, 1)]));
        }

        pen.Sheet.Add(Table("frame", [12, 18, 18, 16, 16, 20], rows));
        pen.Sign("江苏瑞和会计师事务所有限公司", new DateOnly(pen.Programme.CallYear, 4, 26));
    }

    public static void Vouchers(AttachmentPen pen, HiddenPen form)
    {
        pen.Page($"{pen.Programme.LastYear}年{ThirdPapers.Title("ip-cost-vouchers", form.Hand.Seed)}");
        pen.Sheet.Add($"<p class=\"split\"><span>填制单位：{pen.Company.Name}</span><span>金额单位：元</span></p>");
        var total = pen.Company.LastYear.Ip;
        var rest = total;
        List<string> rows = [Row(Label("序号"), Label("记账日期"), Label("摘要"), Label("凭证字号"), Label("金额"))];
        var number = 0;
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var sum = 0m;
            for (var i = 0; i < 4; i++)
            {
                var amount = quarter == 4 && i == 3 ? rest : Math.Round(total / 16 * pen.Random.Next(70, 125) / 100m, 2);
                (rest, sum) = (rest - amount, sum + amount);
                rows.Add(Row(Label($"{++number}"), Label($"{pen.Programme.LastYear}-{quarter * 3 - (i + 2) % 3:00}-{pen.Random.Next(1, 28):00}"), Value(Names.Pick(pen.Random, s_uses)), Label($"付-{pen.Random.Next(3, 160)}"), Cell(AuditPages.Yuan(amount), "r", 1, 1)));
            }

            rows.Add(Row(Label($"第{"一二三四"[quarter - 1]}季度小计", 4), Cell(AuditPages.Yuan(sum), "r", 1, 1)));
        }

        rows.Add(Row(Label("全年总计", 4), Cell(pen.Sheet.Value(FieldIds.Ip, pen.Programme.LastYear, new Printed(AuditPages.Yuan(total), Ink.HiddenInk.Plain(total), "元", "元")), "r", 1, 1)));
        pen.Sheet.Add(Table("frame", [9, 18, 33, 18, 22], rows));
    }
}

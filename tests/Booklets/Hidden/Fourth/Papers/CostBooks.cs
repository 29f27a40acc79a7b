using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>R&amp;D audit whose kinds of cost are rows and years columns; a month-by-month list of IP costs by kind.</summary>
internal static class CostBooks
{
    private static readonly (string Kind, decimal Part)[] s_parts = [("（一）人员人工", 0.44m), ("（二）直接投入", 0.35m), ("（三）折旧费用与长期待摊费用", 0.08m), ("（四）设计费用", 0.05m), ("（五）装备调试费", 0.03m), ("（六）其他费用", 0.05m)];
    private static readonly string[] s_uses = ["专利申请费及代理费", "专利年费", "专利导航与检索", "职务发明奖励", "宣传培训费", "商标注册与维护", "贯标与咨询服务费"];

    public static void SpecialAudit(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(FourthPapers.Title("rd-special-audit", form.Hand.Seed));
        pen.Sheet.Add($"<p>{pen.Name}：</p>");
        pen.Text("我们接受委托，审计了后附的贵公司近三个会计年度的研究开发费用结构明细表。我们认为，上述明细表在所有重大方面公允反映了贵公司研究开发费用的发生情况。");
        pen.Sheet.Add("<p class=\"cap\">单位：元</p>");
        List<string> rows = [Row([Label("科　目"), .. pen.Company.Years.Select(y => Label($"{y.Year}年"))])];
        rows.AddRange(s_parts.Select(part => Row([Value(part.Kind), .. pen.Company.Years.Select(y => Cell(AuditBook.Yuan(AuditBook.Booked(form, y.Rd, y.Year, 3) * part.Part), "r", 1, 1))])));
        rows.Add(Row([Label("研究开发费用合计"), .. pen.Company.Years.Select(y => Cell(Total(y.Year, FieldIds.Rd, AuditBook.Booked(form, y.Rd, y.Year, 3)), "r", 1, 1))]));
        pen.Sheet.Add(Table("book", [34, 22, 22, 22], rows));
        pen.Sign("常州永嘉会计师事务所有限公司", new DateOnly(pen.Programme.CallYear, 4, 20));

        string Total(int year, string field, decimal yuan) => pen.Sheet.Value(field, year, new Printed(AuditBook.Yuan(yuan), HiddenValue(yuan), "元", "元"));
    }

    public static void Vouchers(AttachmentPen pen, HiddenPen form)
    {
        pen.Page($"{pen.Programme.LastYear}年度{FourthPapers.Title("ip-cost-vouchers", form.Hand.Seed)}");
        pen.Sheet.Add($"<p class=\"split\"><span>单位名称：{pen.Company.Name}</span><span>单位：元</span></p>");
        var total = pen.Company.LastYear.Ip;
        var rest = total;
        List<string> rows = [Row(Label("月份"), Label("费用类别"), Label("凭证号"), Label("收款单位"), Label("金额"))];
        for (var month = 1; month <= 12; month++)
        {
            var amount = month == 12 ? rest : Math.Round(total / 12 * pen.Random.Next(60, 125) / 100m, 2);
            rest -= amount;
            rows.Add(Row(
                Cell($"{month}月", "c", 1, 1), Value(Names.Pick(pen.Random, s_uses)), Cell($"记-{month:00}-{pen.Random.Next(11, 420):0000}", "c", 1, 1), Value(month % 3 == 0 ? "国家知识产权局" : month % 3 == 1 ? "常州市江海专利事务所" : "公司员工"), Cell(AuditBook.Yuan(amount), "r", 1, 1)));
        }

        rows.Add(Row(Label("合　计", 4), Cell(pen.Sheet.Value(FieldIds.Ip, pen.Programme.LastYear, new Printed(AuditBook.Yuan(total), HiddenValue(total), "元", "元")), "r", 1, 1)));
        pen.Sheet.Add(Table("book", [10, 28, 18, 24, 20], rows));
        pen.Sheet.Add("<p class=\"tip\">财务负责人：　　　　　　　　制表：　　　　　　　　（财务专用章）</p>");
    }

    private static string HiddenValue(decimal yuan) => Ink.HiddenInk.Plain(yuan);
}

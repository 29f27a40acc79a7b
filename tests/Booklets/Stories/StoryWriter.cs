using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Stories;

/// <summary>The form's running text: who the applicant is, what is planned, and everything around it that is not the applicant's figure.</summary>
internal static class StoryWriter
{
    private static readonly string[] s_highValueTasks =
        ["健全知识产权工作机制", "加强专利信息利用", "高价值专利申请与布局", "专利运用与保护", "示范带动"];

    private static readonly string[] s_strategyTasks =
        ["制定知识产权战略", "完善管理体系", "提升创造质量", "强化运用转化", "加强保护", "人才培养", "信息利用与预警"];

    public static void Write(World world, FormPen form, Random random)
    {
        var sheet = form.Sheet;
        var pen = new FormPen(sheet, world.Story, world.Programme);
        var traps = new Queue<string>(Traps.Draw(random, sheet, world.Company, world.Programme));
        var product = world.Company.Product;
        sheet.Add("<h2>项目实施方案</h2><h3>（一）企业概况</h3>");
        sheet.Add($"<p class=t>{Sheet.Escape(world.Company.Name)}位于{world.Company.District}，主要从事{product}的研发与制造。{Filler.Paragraph(random, product, 3)}</p>");
        sheet.Add($"<p class=t>{Achievements(pen, world)}</p>");
        Paragraph("（二）行业现状与必要性", 3);
        Paragraph("（三）研发基础", 2);
        var tasks = world.Programme.IsHighValue ? s_highValueTasks : s_strategyTasks;
        for (var i = 0; i < tasks.Length; i++) Paragraph($"{i + 1}．{tasks[i]}", i < 2 ? 1 : 0);
        Paragraph("（四）预期目标", traps.Count);

        void Paragraph(string title, int trapCount)
        {
            sheet.Add($"<h4>{title}</h4><p class=t>{Filler.Paragraph(random, product, 4)}</p>");
            if (trapCount == 0 || traps.Count == 0) return;
            var sentences = "";
            for (var i = 0; i < trapCount && traps.Count > 0; i++) sentences += traps.Dequeue();
            sheet.Add($"<p class=t>{Filler.Paragraph(random, product, 1)}{sentences}{Filler.Paragraph(random, product, 1)}</p>");
        }
    }

    private static string Achievements(FormPen pen, World world)
    {
        var last = world.Programme.LastYear;
        var sales = world.Story.Number(FieldIds.Sales, last);
        var unit = sales >= 100000000m ? "亿元" : "万元";
        var rounded = Math.Round(sales / NumberWriter.UnitFactor(unit), 2, MidpointRounding.AwayFromZero);
        var plain = pen.Habits with { Numbers = pen.Habits.Numbers == NumberHabit.FullWidth ? NumberHabit.Plain : pen.Habits.Numbers };
        var text = NumberWriter.Write(rounded, 2, plain.Numbers) + unit;
        var printed = new Printed(text, FactWriter.Plain(rounded * NumberWriter.UnitFactor(unit)), "元", unit);
        var main = Math.Round(sales * 0.93m / 10000m, 2);
        return $"{last}年度公司实现销售收入{pen.Sheet.Value(FieldIds.Sales, last, printed, labelled: false)}，研发费用{pen.Spoken(FieldIds.Rd, last)}，"
            + $"占销售收入的{pen.Spoken(FieldIds.RdShare, last)}；其中主营业务收入{NumberWriter.Write(main, 2, plain.Numbers)}万元。"
            + $"公司现有职工{pen.Spoken(FieldIds.StaffTotal)}，其中研发人员{pen.Spoken(FieldIds.StaffRd)}；拥有有效专利{pen.Spoken(FieldIds.Patents)}，其中发明专利{pen.Spoken(FieldIds.Inventions)}。";
    }
}

using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Prose;

/// <summary>项目实施方案. The form's running text in other headings and other sentences.</summary>
internal static class HiddenStory
{
    private static readonly string[] s_highValueTasks = ["完善高价值专利培育工作机制", "专利信息分析利用", "高质量专利申请与前瞻布局", "专利运用与维权保护", "示范辐射"];
    private static readonly string[] s_strategyTasks = ["知识产权战略规划", "管理体系运行", "高质量创造", "转化运用", "风险防控与保护", "队伍建设", "信息分析与预警"];

    public static void Write(HiddenPen p, Random random)
    {
        var numbering = random.Next(3);
        var traps = new Queue<string>(new HiddenTraps(p, random).Draw(10));
        var product = p.World.Company.Product;
        var chapter = 0;
        p.Add("<h2 class=\"mid\">项目建设方案</h2>");
        Head("单位简介");
        p.Add($"<p class=\"t\">{Sheet.Escape(p.World.Company.Name)}坐落于常州市{p.World.Company.District}，是一家专业从事{product}研发、生产和销售的企业。{Filler.Paragraph(random, product, 2)}</p>");
        p.Add($"<p class=\"t\">{Achievements(p, random)}</p>");
        Head("建设背景与意义");
        Text(3);
        Head("现有基础");
        Text(3);
        Head("建设任务");
        var tasks = p.HighValue ? s_highValueTasks : s_strategyTasks;
        for (var i = 0; i < tasks.Length; i++)
        {
            p.Add($"<h4>任务{"一二三四五六七"[i]}：{tasks[i]}</h4>");
            Text(i == 1 ? 1 : 0);
        }

        Head("进度安排与预期成效");
        p.Add(TargetSheet.Write(p));
        Text(traps.Count);

        void Head(string title)
        {
            chapter++;
            var number = "一二三四五六"[chapter - 1];
            p.Add($"<h3>{numbering switch { 0 => $"第{number}章　{title}", 1 => $"{chapter}.　{title}", _ => $"（{number}）{title}" }}</h3>");
        }

        void Text(int count)
        {
            p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 4)}</p>");
            for (var i = 0; i < count && traps.Count > 0; i++) p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 1)}{traps.Dequeue()}</p>");
        }
    }

    private static string Achievements(HiddenPen p, Random random)
    {
        var y = p.Last;
        var unit = p.World.Story.Number(FieldIds.Sales, y) >= 100000000m && !p.Hand.Trimmed ? "亿元" : "万元";
        return random.Next(3) switch
        {
            0 => $"{y}年，公司营业收入达{p.Told(FieldIds.Sales, y, unit)}，研发经费投入{p.Told(FieldIds.Rd, y, "万元")}，研发投入占营业收入比重为{p.Told(FieldIds.RdShare, y, "")}；"
                + $"现有员工{p.Told(FieldIds.StaffTotal, null, "")}，研发人员{p.Told(FieldIds.StaffRd, null, "")}；持有有效专利{p.Told(FieldIds.Patents, null, "")}，其中有效发明专利{p.Told(FieldIds.Inventions, null, "")}。",
            1 => $"截至{y}年底，公司在职职工总数{p.Told(FieldIds.StaffTotal, null, "")}，其中从事研发的人员{p.Told(FieldIds.StaffRd, null, "")}，有效专利总数{p.Told(FieldIds.Patents, null, "")}（发明专利{p.Told(FieldIds.Inventions, null, "")}）；"
                + $"{y}年度完成销售收入{p.Told(FieldIds.Sales, y, unit)}，研发费用支出{p.Told(FieldIds.Rd, y, "万元")}，研发费用占销售收入的{p.Told(FieldIds.RdShare, y, "")}。",
            _ => $"公司{y}年实现销售{p.Told(FieldIds.Sales, y, unit)}，投入研发费用{p.Told(FieldIds.Rd, y, "万元")}（占销售收入{p.Told(FieldIds.RdShare, y, "")}）。公司拥有职工{p.Told(FieldIds.StaffTotal, null, "")}、研发人员{p.Told(FieldIds.StaffRd, null, "")}，"
                + $"拥有有效专利{p.Told(FieldIds.Patents, null, "")}，其中发明专利{p.Told(FieldIds.Inventions, null, "")}。",
        };
    }
}

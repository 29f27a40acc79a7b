using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Second.Prose;

/// <summary>项目计划书. The running text of the second wave.</summary>
internal static class SecondStory
{
    private static readonly string[] s_highValueTasks = ["建立健全高价值专利培育机制", "深化专利信息利用", "强化专利申请与布局", "推进专利运用保护", "发挥示范带动效应"];
    private static readonly string[] s_strategyTasks = ["编制实施知识产权战略", "优化知识产权管理", "提高创造质量", "促进转化运用", "提升保护能力", "加强人才培养", "完善信息预警"];

    public static void Write(HiddenPen p, Random random)
    {
        var style = random.Next(3);
        var traps = new Queue<string>(new SecondTraps(p, random).Draw(11));
        var product = p.World.Company.Product;
        var chapter = 0;
        p.Add("<h2 class=\"mid\">项 目 计 划 书</h2>");
        Head("企业基本情况及优势");
        p.Add($"<p class=\"t\">{Sheet.Escape(p.World.Company.Name)}地处{p.World.Company.District}，专注{product}领域二十年，建有完整的研发、制造与服务体系。{Filler.Paragraph(random, product, 3)}</p><p class=\"t\">{Achievements(p, random)}</p>");
        Text(2);
        Head("国内外专利态势分析");
        Text(3);
        Head("主要任务与实施内容");
        var tasks = p.HighValue ? s_highValueTasks : s_strategyTasks;
        for (var i = 0; i < tasks.Length; i++)
        {
            p.Add($"<h4>{(style == 0 ? $"{chapter}.{i + 1} {tasks[i]}" : $"（{"一二三四五六七"[i]}）{tasks[i]}")}</h4>");
            Text(i % 3 == 1 ? 1 : 0);
        }

        Head("预期目标及考核指标");
        p.Add(GoalSheet.Write(p));
        Text(2);
        Head("组织实施与保障措施");
        Text(traps.Count);

        void Head(string title)
        {
            chapter++;
            p.Add($"<h3>{style switch { 0 => $"{chapter} {title}", 1 => $"{"一二三四五六"[chapter - 1]}、{title}", _ => $"第{"一二三四五六"[chapter - 1]}部分　{title}" }}</h3>");
        }

        void Text(int count)
        {
            p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 3)}</p>");
            for (var i = 0; i < count && traps.Count > 0; i++) p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 1)}{traps.Dequeue()}</p>");
        }
    }

    private static string Achievements(HiddenPen p, Random random)
    {
        var y = p.Last;
        var unit = p.World.Story.Number(FieldIds.Sales, y) >= 100000000m && p.Hand.Seed % 3 != 0 ? "亿元" : "万元";
        string Told(string field, int? year = null, string money = "万元") => p.Told(field, year, money);
        return random.Next(3) switch
        {
            0 => $"公司现有在册员工{Told(FieldIds.StaffTotal)}，研发人员{Told(FieldIds.StaffRd)}。{y}年实现营业收入{Told(FieldIds.Sales, y, unit)}、利润总额{Told(FieldIds.Profit, y)}、净利润{Told(FieldIds.NetProfit, y)}，"
                + $"研发费用{Told(FieldIds.Rd, y)}，占营业收入{Told(FieldIds.RdShare, y)}。截至目前有效专利{Told(FieldIds.Patents)}，其中有效发明专利{Told(FieldIds.Inventions)}、实用新型专利{Told(FieldIds.UtilityModels)}。",
            1 => $"{y}年度，公司销售收入为{Told(FieldIds.Sales, y, unit)}，利税总额{Told(FieldIds.ProfitTax, y)}，研发投入{Told(FieldIds.Rd, y)}，研发投入占销售收入的比例达{Told(FieldIds.RdShare, y)}，净利润{Told(FieldIds.NetProfit, y)}。"
                + $"公司拥有职工{Told(FieldIds.StaffTotal)}，其中研发人员{Told(FieldIds.StaffRd)}；已拥有有效专利{Told(FieldIds.Patents)}，发明专利{Told(FieldIds.Inventions)}。",
            _ => $"目前，公司员工总数{Told(FieldIds.StaffTotal)}（其中研发人员{Told(FieldIds.StaffRd)}），拥有有效专利共{Told(FieldIds.Patents)}（其中发明专利{Told(FieldIds.Inventions)}）。"
                + $"经审计，{y}年营业收入{Told(FieldIds.Sales, y, unit)}，年末资产总额{Told(FieldIds.Assets, y, unit)}，研发费用{Told(FieldIds.Rd, y)}，研发费用占营业收入的{Told(FieldIds.RdShare, y)}。",
        };
    }
}

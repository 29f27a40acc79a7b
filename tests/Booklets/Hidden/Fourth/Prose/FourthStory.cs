using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Fourth.Prose;

/// <summary>实施方案. The running text of the fourth wave.</summary>
internal static class FourthStory
{
    private static readonly string[] s_highValueTasks = ["组建高价值专利培育工作团队", "开展专利导航和全过程信息利用", "实施高质量专利创造", "强化专利布局与风险防控", "推进专利转化运用"];
    private static readonly string[] s_strategyTasks = ["完善知识产权战略规划", "夯实知识产权管理基础", "提高知识产权创造质量", "加快知识产权运用", "加强知识产权保护", "建设知识产权人才队伍"];

    public static void Write(HiddenPen p, Random random)
    {
        var style = random.Next(3);
        var traps = new Queue<string>(new FourthTraps(p, random).Draw(12));
        var product = p.World.Company.Product;
        var chapter = 0;
        p.Add("<h2 class=\"mid\">项 目 实 施 方 案</h2>");
        Head("申报单位概况");
        p.Add($"<p class=\"t\">{Sheet.Escape(p.World.Company.Name)}创建于{p.World.Company.Established.Year}年，主要从事{product}的研发、生产和销售。{Filler.Paragraph(random, product, 2)}{Achievements(p, random)}</p>");
        Text(3);
        Head("项目实施的必要性与可行性");
        Text(3);
        Head("主要任务");
        var tasks = p.HighValue ? s_highValueTasks : s_strategyTasks;
        for (var i = 0; i < tasks.Length; i++)
        {
            p.Add($"<p class=\"t\">{(style == 0 ? $"（{i + 1}）" : style == 1 ? $"{"一二三四五六"[i]}是" : $"{i + 1}、")}{tasks[i]}。{Filler.Paragraph(random, product, 3)}{(i % 2 == 1 && traps.Count > 0 ? traps.Dequeue() : "")}</p>");
        }

        Head("预期目标");
        p.Add(PlanSheet.Write(p));
        Text(2);
        Head("资金筹措与组织保障");
        Text(traps.Count);

        void Head(string title)
        {
            chapter++;
            p.Add($"<h3>{style switch { 0 => $"{"一二三四五六"[chapter - 1]}、{title}", 1 => $"第{"一二三四五六"[chapter - 1]}部分　{title}", _ => $"（{"一二三四五六"[chapter - 1]}）{title}" }}</h3>");
        }

        void Text(int count)
        {
            p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 2)}</p>");
            while (count > 0 && traps.Count > 0)
            {
                p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 1)}{traps.Dequeue()}{(count % 2 == 0 ? Filler.Paragraph(random, product, 1) : "")}</p>");
                count--;
            }
        }
    }

    private static string Achievements(HiddenPen p, Random random)
    {
        var y = p.Last;
        var unit = p.World.Story.Number(FieldIds.Sales, y) >= 100000000m && p.Hand.Seed % 3 != 0 ? "亿元" : "万元";
        string Told(string field, int? year = null, string money = "万元") => p.Told(field, year, money);
        return random.Next(3) switch
        {
            0 => $"{y}年度实现销售收入{Told(FieldIds.Sales, y, unit)}，研发费用{Told(FieldIds.Rd, y)}，占比{Told(FieldIds.RdShare, y)}；实现利税{Told(FieldIds.ProfitTax, y)}，其中利润总额{Told(FieldIds.Profit, y)}。"
                + $"目前公司共有职工{Told(FieldIds.StaffTotal)}，其中研发人员{Told(FieldIds.StaffRd)}；拥有有效专利{Told(FieldIds.Patents)}，其中发明专利{Told(FieldIds.Inventions)}、实用新型专利{Told(FieldIds.UtilityModels)}。",
            1 => $"公司在职职工{Told(FieldIds.StaffTotal)}，配备知识产权管理人员{Told(FieldIds.IpManagers)}（专职{Told(FieldIds.IpFulltime)}）。截至{p.Programme.CallYear}年5月底，拥有有效发明专利{Told(FieldIds.Inventions)}。"
                + $"{y}年，公司营业收入{Told(FieldIds.Sales, y, unit)}，净利润{Told(FieldIds.NetProfit, y)}，纳税{Told(FieldIds.Tax, y)}，投入知识产权费用{Told(FieldIds.Ip, y)}。",
            _ => $"截至{y}年底，公司总资产{Told(FieldIds.Assets, y, unit)}。{y - 1}年和{y}年分别实现销售收入{Told(FieldIds.Sales, y - 1)}和{Told(FieldIds.Sales, y)}，研发投入分别为{Told(FieldIds.Rd, y - 1)}和{Told(FieldIds.Rd, y)}。"
                + $"公司有效专利{Told(FieldIds.Patents)}，有效发明专利{Told(FieldIds.Inventions)}，注册商标{Told(FieldIds.Trademarks)}。",
        };
    }
}

using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Stories;

namespace DocPipeline.Booklets.Hidden.Third.Prose;

/// <summary>可行性报告. The running text of the third wave.</summary>
internal static class ThirdStory
{
    private static readonly string[] s_highValueTasks = ["构建高价值专利培育协同机制", "加强专利信息挖掘分析", "优化专利申请与海外布局", "推动专利转化与维权", "开展经验推广示范"];
    private static readonly string[] s_strategyTasks = ["制定知识产权发展战略", "健全知识产权管理制度", "提升专利创造水平", "推动知识产权运营", "强化知识产权维权", "培育知识产权人才", "建设专利信息平台"];

    public static void Write(HiddenPen p, Random random)
    {
        var style = random.Next(3);
        var traps = new Queue<string>(new ThirdTraps(p, random).Draw(12));
        var product = p.World.Company.Product;
        var chapter = 0;
        p.Add("<h2 class=\"mid\">项目可行性报告</h2>");
        Head("立项背景和意义");
        Text(2);
        Head("单位概况与工作基础");
        p.Add($"<p class=\"t\">{Sheet.Escape(p.World.Company.Name)}（以下简称“公司”）成立于{p.World.Company.Established.Year}年，位于常州市{p.World.Company.District}。{Achievements(p, random)}{Filler.Paragraph(random, product, 2)}</p>");
        Text(4);
        Head("建设内容");
        var tasks = p.HighValue ? s_highValueTasks : s_strategyTasks;
        for (var i = 0; i < tasks.Length; i++)
        {
            p.Add($"<p class=\"t\"><b>{(style == 1 ? $"{(char)('①' + i)}" : $"{i + 1}.")}{tasks[i]}。</b>{Filler.Paragraph(random, product, 3)}{(i % 2 == 0 && traps.Count > 0 ? traps.Dequeue() : "")}</p>");
        }

        Head("目标和进度");
        p.Add(StageSheet.Write(p));
        Text(2);
        Head("经费使用与保障");
        Text(traps.Count);

        void Head(string title)
        {
            chapter++;
            p.Add($"<h3>{style switch { 0 => $"{"一二三四五六"[chapter - 1]}．{title}", 1 => $"【{chapter}】{title}", _ => $"第{"一二三四五六"[chapter - 1]}节　{title}" }}</h3>");
        }

        void Text(int count)
        {
            p.Add($"<p class=\"t\">{Filler.Paragraph(random, product, 3)}</p>");
            while (count > 0 && traps.Count > 0)
            {
                p.Add($"<p class=\"t\">{(count % 2 == 0 ? Filler.Paragraph(random, product, 1) : "")}{traps.Dequeue()}{Filler.Paragraph(random, product, 1)}</p>");
                count--;
            }
        }
    }

    private static string Achievements(HiddenPen p, Random random)
    {
        var y = p.Last;
        var unit = p.World.Story.Number(FieldIds.Sales, y) >= 100000000m && p.Hand.Seed % 3 == 0 ? "亿元" : "万元";
        string Told(string field, int? year = null, string money = "万元") => p.Told(field, year, money);
        return random.Next(3) switch
        {
            0 => $"{y}年全年营业收入为{Told(FieldIds.Sales, y, unit)}，其中投入研究开发经费{Told(FieldIds.Rd, y)}，占营业收入比例为{Told(FieldIds.RdShare, y)}；当年上缴各项税金{Told(FieldIds.Tax, y)}。"
                + $"公司现有员工{Told(FieldIds.StaffTotal)}，从事研发的有{Told(FieldIds.StaffRd)}。截至申报时共拥有有效发明专利{Told(FieldIds.Inventions)}，有效专利合计{Told(FieldIds.Patents)}。",
            1 => $"公司员工{Told(FieldIds.StaffTotal)}，研发人员{Told(FieldIds.StaffRd)}，知识产权管理人员{Told(FieldIds.IpManagers)}。经过多年积累，已取得在有效期内的专利{Told(FieldIds.Patents)}，其中发明专利{Told(FieldIds.Inventions)}。"
                + $"{y}年，公司完成营业收入{Told(FieldIds.Sales, y, unit)}，实现利税{Told(FieldIds.ProfitTax, y)}、净利润{Told(FieldIds.NetProfit, y)}，研发费用支出{Told(FieldIds.Rd, y)}，研发强度{Told(FieldIds.RdShare, y)}。",
            _ => $"{y}年末公司资产总额{Told(FieldIds.Assets, y, unit)}，全年销售收入{Told(FieldIds.Sales, y, unit)}，利润总额{Told(FieldIds.Profit, y)}。公司把创新放在首位，{y}年研发费用{Told(FieldIds.Rd, y)}，占当年销售收入的{Told(FieldIds.RdShare, y)}。"
                + $"现有职工{Told(FieldIds.StaffTotal)}，拥有有效发明专利{Told(FieldIds.Inventions)}、有效实用新型专利{Told(FieldIds.UtilityModels)}。",
        };
    }
}

using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Second.Prose;

/// <summary>封面。</summary>
internal static class SecondCovers
{
    /// <summary>Labels spread to one width, values centred on rules.</summary>
    public static void Spread(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"no\">{p.Programme.CallYear}年度常州市知识产权专项资金</p><h1>{p.Programme.FormTitle}</h1><div class=\"lead\">");
        foreach (var field in new[] { ProjectName, Name, ProjectLeader, ContactName, ContactPhone }) p.Add($"<p><span>{p.Word(field)}</span><u>{p.Text(field)}</u></p>");
        p.Add($"<p><span>推荐单位（盖章）</span><u>{p.World.Company.District}市场监督管理局</u></p><p><span>填报时间</span><u>{p.Programme.CallYear}年6月</u></p></div><p class=\"made\">常州市知识产权局　编制</p>");
    }

    /// <summary>A few plain lines in a word processor's document; dots lead to the margin.</summary>
    public static void Plain(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"num\">申报编号：{p.Programme.CallYear}-　　　　</p><h1>{p.Programme.FormTitle}</h1><div class=\"dots\">");
        foreach (var field in new[] { Name, ProjectName, District, ContactPhone }) p.Add($"<p><span>{p.Word(field)}：</span><u>{p.Text(field)}</u><i></i></p>");
        p.Add($"<p><span>填 表 日 期：</span><u>{p.Programme.CallYear} 年 6 月 2 日</u><i></i></p></div><p class=\"made\">常州市知识产权局　常州市财政局</p>");
    }

    /// <summary>The applicant's own title page.</summary>
    public static void Own(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"num\">密级：公开</p><h1>{p.Programme.FormTitle}</h1><p class=\"sub\">——{p.Text(ProjectName)}</p><p class=\"no big\">{p.Text(Name)}</p><p class=\"no big\">{p.Programme.CallYear}年6月</p>");
    }
}

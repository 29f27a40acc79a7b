using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Prose;

/// <summary>封面。</summary>
internal static class Covers
{
    /// <summary>Labels and values on lines that end in dots.</summary>
    public static void Dotted(HiddenPen p, string style)
    {
        p.Sheet.Begin("cover", style: style);
        p.Add($"<p class=\"num\">项目编号：________________</p><h1>{p.Programme.FormTitle}</h1><p class=\"no\">（{p.Programme.CallYear}年度）</p><div class=\"dots\">");
        foreach (var field in new[] { ProjectName, Name, District, ContactName, ContactPhone })
            p.Add($"<p><span>{Html.Apart(p.Word(field))}</span><u>{p.Text(field)}</u><i></i></p>");
        p.Add($"<p><span>填报日期</span><u>{p.Programme.CallYear}年6月5日</u><i></i></p></div><p class=\"made\">常州市知识产权局印制</p>");
    }

    /// <summary>A framed table in the middle of the page.</summary>
    public static void Boxed(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"no\">{p.Programme.Title}</p><h1>申　报　书</h1>");
        p.Add(Html.Table("coverbox", [32, 68], new[] { Name, ProjectName, LegalRepresentative, District }.Select(f => Html.Row(Html.Label(p.Word(f)), Html.Value(p.Text(f))))));
        p.Add($"<p class=\"made\">常州市知识产权局　常州市财政局　制<br/>二〇二{(p.Programme.CallYear == 2023 ? "三" : "四")}年六月</p>");
    }

    /// <summary>Centred lines, the value under a short rule.</summary>
    public static void Centred(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"num\">受理编号：</p><p class=\"no big\">{p.Programme.CallYear}年常州市知识产权专项资金项目</p><h1>{p.Programme.FormTitle}</h1><div class=\"centre\">");
        foreach (var field in new[] { Name, ProjectName, ProjectLeader, ContactPhone }) p.Add($"<p>{p.Word(field)}：<u>　{p.Text(field)}　</u></p>");
        p.Add("</div><p class=\"made\">（本申报书一式一份，A4纸双面打印，左侧胶装）</p>");
    }
}

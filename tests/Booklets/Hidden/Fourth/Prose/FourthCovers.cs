using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Fourth.Prose;

/// <summary>封面。</summary>
internal static class FourthCovers
{
    /// <summary>Title above a frame of double lines with label and value in it.</summary>
    public static void Plate(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"code\">附件1</p><h1>{Broken(p)}</h1><p class=\"sub\">（{p.Programme.CallYear}年度）</p><div class=\"plate\">");
        foreach (var field in new[] { ProjectName, Name, LegalRepresentative, ContactName, ContactPhone }) p.Add($"<p><b>{p.Word(field)}：</b><span>{p.Text(field)}</span></p>");
        p.Add($"</div><p class=\"made\">常州市知识产权局　　常州市财政局　制</p>");
    }

    /// <summary>Labels before rules over the whole width, the value in the middle of its rule.</summary>
    public static void Lines(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"code\">项目编号：</p><h1>{Broken(p)}</h1><div class=\"lines\">");
        foreach (var field in new[] { ProjectName, Name, District, ProjectLeader }) p.Add($"<p><b>{p.Word(field)}：</b><u>{p.Text(field)}</u></p>");
        p.Add($"<p><b>填报日期：</b><u>{p.Programme.CallYear}年6月</u></p></div><p class=\"made\">常州市知识产权局印制</p>");
    }

    /// <summary>Lines of a word processor, the value underlined.</summary>
    public static void Word(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"no\">{p.Programme.Title}</p><h1>申　报　书</h1>");
        foreach (var field in new[] { Name, ProjectName, ProjectLeader, ContactPhone, District }) p.Add($"<p class=\"kv\">{p.Word(field)}\t<u>　{p.Text(field)}　</u></p>");
        p.Add($"<p class=\"kv\">填 报 时 间\t<u>　{p.Programme.CallYear}年6月　</u></p><p class=\"made\">常州市知识产权局　编制</p>");
    }

    private static string Broken(HiddenPen p) => p.Programme.FormTitle.Replace("申报书", "<br/>申 报 书", StringComparison.Ordinal);
}

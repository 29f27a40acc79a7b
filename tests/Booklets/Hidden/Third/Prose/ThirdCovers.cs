using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Prose;

/// <summary>封面。</summary>
internal static class ThirdCovers
{
    /// <summary>A table without rules but those under the values; the year before the title, the kind of project boxed at the top right.</summary>
    public static void Ruled(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"num\">项目类别：{(p.HighValue ? "高价值专利培育" : "战略推进")}　　密级：____</p><h1>{p.Programme.FormTitle}</h1><p class=\"year\">{p.Programme.CallYear}年度</p><div class=\"front\">");
        p.Add(Table("bare", [38, 62], new[] { ProjectName, Name, District, ContactName, ContactPhone, ContactEmail }.Select(f => Row(Label(p.Word(f)), Cell(p.Text(f), "u", 1, 1)))));
        p.Add($"</div><p class=\"made\">常州市知识产权局<br/>二〇二{(p.Programme.CallYear == 2023 ? "三" : "四")}年制</p>");
    }

    /// <summary>Title and applicant alone, as an applicant's own printer sets it.</summary>
    public static void Bare(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"year\">{p.Programme.Title}</p><h1>申 报 材 料</h1><p class=\"no big\">{p.Text(ProjectName)}</p><p class=\"made\">{p.Text(Name)}<br/>{p.Programme.CallYear}年6月</p>");
    }

    /// <summary>Lines of a word processor: label, colon, value, no rule.</summary>
    public static void Lines(HiddenPen p)
    {
        p.Sheet.Begin("cover");
        p.Add($"<p class=\"num\">受理编号：______________</p><h1>{p.Programme.FormTitle}</h1><div class=\"front\">");
        foreach (var field in new[] { ProjectName, Name, ProjectLeader, District }) p.Add($"<p class=\"kv\">{p.Word(field)}：\t{p.Text(field)}</p>");
        p.Add($"<p class=\"kv\">申报日期：\t{p.Programme.CallYear}年6月</p></div><p class=\"made\">常州市知识产权局</p>");
    }
}

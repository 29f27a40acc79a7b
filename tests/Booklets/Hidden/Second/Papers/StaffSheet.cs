using System.Globalization;
using DocPipeline.Booklets.Attachments;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>人员名单 with numbers and the word 专职 or 兼职 behind the post, or in two lists one after the other; the insurance record.</summary>
internal static class StaffSheet
{
    private static readonly string[] s_posts = ["知识产权部经理", "专利工程师", "商标专员", "法务专员", "知识产权联络员"];

    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var all = c.IpFulltime.Select(n => (Name: n, Full: true)).Concat(c.IpParttime.Select(n => (Name: n, Full: false))).ToList();
        var people = all.Take(all.Count - pen.Plan.RowsShort).ToList();
        pen.Page("知识产权管理人员名单");
        pen.Sheet.Add($"<p class=\"item\">单位：{pen.Name}</p>");
        List<string> rows = [Row(Label("序号"), Label("姓名"), Label("岗位"), Label("专职/兼职"), Label("学历"), Label("证件号码"))];
        for (var i = 0; i < people.Count; i++)
        {
            var (name, full) = people[i];
            rows.Add(Row(
                Cell((i + 1).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Cell(name, "c", 1, 1), Value(s_posts[i % s_posts.Length]), Cell(full ? "专职" : "兼职", "c", 1, 1), Cell(i % 2 == 0 ? "本科" : "硕士", "c", 1, 1),
                Cell(string.Create(CultureInfo.InvariantCulture, $"3204**********{pen.Random.Next(1000, 9999)}"), "c", 1, 1)));
        }

        pen.Sheet.Add(Table("grid", [9, 15, 25, 14, 11, 26], rows));
        pen.Page("江苏省社会保险权益记录单（参保单位）");
        pen.Sheet.Add($"<p class=\"split\"><span>参保单位全称：{c.Name}</span><span>查询时间：{pen.Programme.LastYear}12-{pen.Programme.CallYear}05</span></p>");
        List<string> insured = [Row(Label("序号"), Label("姓名"), Label("缴费起止年月"), Label("缴费月数"))];
        insured.AddRange(people.Select((x, i) => Row(Cell((i + 1).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Cell(x.Name, "c", 1, 1), Cell($"{pen.Programme.LastYear}12-{pen.Programme.CallYear}05", "c", 1, 1), Cell("6", "c", 1, 1))));
        pen.Sheet.Add(Table("grid", [14, 30, 36, 20], insured));
        pen.Sign("江苏社保（权益单打印专用章）", new DateOnly(pen.Programme.CallYear, 5, 28));
    }
}

using System.Globalization;
using DocPipeline.Booklets.Attachments;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>人员花名册: one roll, full-time and part-time a column each to tick; the insurance record on the next sheet.</summary>
internal static class StaffRoll
{
    private static readonly string[] s_posts = ["知识产权部部长", "专利主管", "知识产权专员", "研发部兼知识产权联络员", "品控部兼知识产权联络员", "法务"];

    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var all = c.IpFulltime.Select(n => (Name: n, Full: true)).Concat(c.IpParttime.Select(n => (Name: n, Full: false))).ToList();
        var people = all.Take(all.Count - pen.Plan.RowsShort).ToList();
        pen.Page("知识产权管理人员花名册");
        pen.Sheet.Add($"<p>单位（盖章）：{pen.Name}</p>");
        List<string> rows = [Row(Label("序号", 1, 2), Label("姓名", 1, 2), Label("部门及职务", 1, 2), Label("学历/专业", 1, 2), Label("性质（打√）", 2)), Row(Label("专职"), Label("兼职"))];
        for (var i = 0; i < people.Count; i++)
        {
            var (name, full) = people[i];
            rows.Add(Row(
                Cell((i + 1).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Cell(name, "c", 1, 1), Value(s_posts[full ? i % 3 : 3 + i % 3]), Value(i % 2 == 0 ? "本科/机械" : "硕士/法学"), Cell(full ? "√" : "", "c", 1, 1), Cell(full ? "" : "√", "c", 1, 1)));
        }

        pen.Sheet.Add(Table("book", [9, 17, 32, 20, 11, 11], rows));
        pen.Page("江苏省社会保险参保缴费证明");
        pen.Sheet.Add($"<p>参保单位：{c.Name}</p><p>单位编号：{pen.Random.Next(10000000, 99999999)}</p>");
        List<string> insured = [Row(Label("序号"), Label("姓名"), Label("开始缴费年月"), Label("截止缴费年月"), Label("参保险种"))];
        insured.AddRange(people.Select((x, i) => Row(
            Cell((i + 1).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Cell(x.Name, "c", 1, 1), Cell($"{pen.Programme.LastYear}.01", "c", 1, 1), Cell($"{pen.Programme.CallYear}.05", "c", 1, 1), Value("企业养老、失业、工伤"))));
        pen.Sheet.Add(Table("book", [10, 22, 21, 21, 26], insured));
        pen.Sign("常州市社会保险基金管理中心", new DateOnly(pen.Programme.CallYear, 6, 1));
    }
}

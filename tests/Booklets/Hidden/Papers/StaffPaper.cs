using System.Globalization;
using DocPipeline.Booklets.Attachments;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>人员名册 with a tick under 专职 or 兼职, or the word in a column, and the insurance record.</summary>
internal static class StaffPaper
{
    private static readonly string[] s_posts = ["知识产权总监", "专利管理专员", "法务主管", "研发工程师", "标准化专员", "情报分析员"];

    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var ticks = form.Hand.Seed % 2 == 0;
        var all = c.IpFulltime.Select(n => (Name: n, Full: true)).Concat(c.IpParttime.Select(n => (Name: n, Full: false))).ToList();
        var people = all.Take(all.Count - pen.Plan.RowsShort).ToList();
        pen.Page(form.Hand.Seed % 3 == 0 ? "知识产权工作人员花名册" : "知识产权专兼职人员名册");
        pen.Sheet.Add($"<p>填报单位（盖章）：{pen.Name}</p>");
        List<string> rows = [ticks
            ? Row(Label("姓名"), Label("性别"), Label("所在部门"), Label("职务"), Label("专职"), Label("兼职"), Label("从事本工作年限"))
            : Row(Label("人员类别"), Label("姓名"), Label("性别"), Label("所在部门"), Label("职务"), Label("学历"))];
        for (var i = 0; i < people.Count; i++)
        {
            var (name, full) = people[i];
            var (sex, office, post) = (i % 2 == 0 ? "男" : "女", full ? "知识产权部" : "技术中心", s_posts[i % s_posts.Length]);
            rows.Add(ticks
                ? Row(Value(name), Value(sex), Value(office), Value(post), Value(full ? "√" : ""), Value(full ? "" : "√"), Value((i % 6 + 2).ToString(CultureInfo.InvariantCulture)))
                : Row(Value(full ? "专职" : "兼职"), Value(name), Value(sex), Value(office), Value(post), Value(i % 3 == 0 ? "硕士研究生" : "大学本科")));
        }

        pen.Sheet.Add(Table("plain", ticks ? [16, 8, 20, 20, 10, 10, 16] : [14, 18, 10, 20, 20, 18], rows));
        pen.Page("社会保险参保缴费证明（单位）");
        pen.Sheet.Add($"<p class=\"t\">兹证明{c.Name}下列职工在我市参加社会保险，缴费情况如下：</p>");
        List<string> insured = [Row(Label("姓名"), Label("养老保险"), Label("医疗保险"), Label("工伤保险"), Label("缴费区间"))];
        insured.AddRange(people.Select(x => Row(Value(x.Name), Value("参保缴费"), Value("参保缴费"), Value("参保缴费"), Value($"{pen.Programme.LastYear}.11-{pen.Programme.CallYear}.04"))));
        pen.Sheet.Add(Table("plain", [20, 20, 20, 20, 20], insured));
        pen.Sign("常州市社会保险基金管理中心（业务专用章）", new DateOnly(pen.Programme.CallYear, 5, 16));
    }
}

using System.Globalization;
using DocPipeline.Booklets.Attachments;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>人员名册 in two lists, full-time and part-time, each with its own numbers; the insurance record for both together.</summary>
internal static class StaffPages
{
    private static readonly string[] s_duties = ["知识产权总监", "专利管理", "专利挖掘与撰写", "商标与品牌", "合规与维权", "信息检索分析"];

    public static void Write(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var all = c.IpFulltime.Select(n => (Name: n, Full: true)).Concat(c.IpParttime.Select(n => (Name: n, Full: false))).ToList();
        var people = all.Take(all.Count - pen.Plan.RowsShort).ToList();
        pen.Page("知识产权管理人员名册");
        pen.Sheet.Add($"<p>用人单位：{pen.Name}</p>");
        Listed("一、专职人员", full: true);
        Listed("二、兼职人员", full: false);
        pen.Page("社会保险参保缴费证明（单位专用）");
        pen.Sheet.Add($"<p>单位名称：{c.Name}　　证明期间：{pen.Programme.LastYear}年11月—{pen.Programme.CallYear}年4月</p>");
        List<string> insured = [Row(Label("序号"), Label("参保人姓名"), Label("险种"), Label("本期缴费月数"), Label("参保状态"))];
        insured.AddRange(people.Select((x, i) => Row(Label((i + 1).ToString(CultureInfo.InvariantCulture)), Label(x.Name), Label("养老 工伤 失业"), Label("6"), Label("正常"))));
        pen.Sheet.Add(Table("frame", [10, 26, 26, 20, 18], insured));
        pen.Sign("常州市人力资源社会保障局（业务专用章）", new DateOnly(pen.Programme.CallYear, 5, 12));

        void Listed(string title, bool full)
        {
            pen.Sheet.Add($"<h3>{title}</h3>");
            var some = people.Where(x => x.Full == full).ToList();
            List<string> rows = [Row(Label("序号"), Label("姓　名"), Label("性别"), Label("学历"), Label("所负责的工作"), Label("备注"))];
            for (var i = 0; i < some.Count; i++)
            {
                rows.Add(Row(
                    Label((i + 1).ToString(CultureInfo.InvariantCulture)), Label(some[i].Name), Label(i % 2 == 0 ? "男" : "女"), Label(i % 3 == 0 ? "硕士研究生" : "本科"), Value(s_duties[(i + (full ? 0 : 2)) % s_duties.Length]), Label(full ? "专职" : "兼职")));
            }

            pen.Sheet.Add(some.Count == 0 ? "<p>无</p>" : Table("frame", [10, 20, 10, 18, 28, 14], rows));
        }
    }
}

using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Attachments;

/// <summary>知识产权管理人员名单、社保证明。</summary>
internal static class StaffPapers
{
    private static readonly string[] s_posts = ["知识产权部经理", "专利工程师", "知识产权专员", "技术总监", "项目主管", "信息检索员"];

    public static void Write(AttachmentPen pen)
    {
        var c = pen.Company;
        pen.Page("知识产权管理人员名单");
        pen.Text($"单位名称：{pen.Name}");
        var rows = new List<IReadOnlyList<Cell>> { AttachmentPen.Head("序号", "姓名", "职务", "学历", "专职/兼职") };
        var people = c.IpFulltime.Select(n => (Name: n, Kind: "专职")).Concat(c.IpParttime.Select(n => (Name: n, Kind: "兼职"))).ToList();
        people = [.. people.Take(people.Count - pen.Plan.RowsShort)];
        for (var i = 0; i < people.Count; i++)
        {
            rows.Add(AttachmentPen.Row(
                (i + 1).ToString(CultureInfo.InvariantCulture), people[i].Name, Names.Pick(pen.Random, s_posts),
                i % 3 == 0 ? "硕士" : "本科", people[i].Kind));
        }

        pen.Table(rows, 10, 20, 30, 20, 20);
        pen.Page("江苏省社会保险权益记录单（参保单位）");
        pen.Text($"参保单位全称：{c.Name}　　现参保地：常州市　　查询时间：{pen.Programme.LastYear}年12月至{pen.Programme.CallYear}年5月");
        var insured = new List<IReadOnlyList<Cell>> { AttachmentPen.Head("序号", "姓名", "参保险种", "缴费起止年月", "缴费月数") };
        for (var i = 0; i < people.Count - pen.Plan.Uninsured; i++)
        {
            insured.Add(AttachmentPen.Row(
                (i + 1).ToString(CultureInfo.InvariantCulture), people[i].Name, "养老、工伤、失业",
                $"{pen.Programme.LastYear}12-{pen.Programme.CallYear}05", "6"));
        }

        pen.Table(insured, 10, 20, 30, 25, 15);
        pen.Sign("常州市社会保险基金管理中心", new DateOnly(pen.Programme.CallYear, 6, 2));
    }
}

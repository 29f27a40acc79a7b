using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Attachments;

/// <summary>Patent list, patent and trademark certificates, PCT.</summary>
internal static class PatentPapers
{
    public static void List(AttachmentPen pen)
    {
        var c = pen.Company;
        var groups = pen.Random.Next(2) == 0;
        pen.Page("有效专利清单");
        pen.Sheet.Add($"<p class=cap>专利权人：{pen.Name}</p>");
        var rows = new List<IReadOnlyList<Cell>> { AttachmentPen.Head("序号", "专利名称", "专利类型", "专利号", "申请日", "授权公告日", "专利权人") };
        var patents = c.Patents.Take(c.Patents.Length - pen.Plan.RowsShort).ToList();
        for (var i = 0; i < patents.Count; i++)
        {
            var p = patents[i];
            rows.Add(AttachmentPen.Row(
                (i + 1).ToString(CultureInfo.InvariantCulture), p.Title, p.TypeName, "ZL" + p.Number, Iso(p.Filed), Iso(p.Granted), i + 1 == pen.Plan.StrangerInRow ? "无锡太湖新材料股份有限公司" : c.Name));
            if (groups && (i + 1 == patents.Count || patents[i + 1].Type != p.Type))
                rows.Add([Cell.Label($"{p.TypeName}专利小计", 4), new Cell($"{patents.Count(x => x.Type == p.Type)}件", 3)]);
        }

        pen.Table(rows, 6, 24, 10, 20, 12, 12, 16);
    }

    public static void Certificate(AttachmentPen pen)
    {
        foreach (var patent in pen.Company.Patents.Where(p => p.Type == PatentType.Invention).Take(pen.Plan.Copies))
        {
            pen.Page("发明专利证书");
            pen.Line("发明名称", patent.Title);
            pen.Line("发 明 人", $"{Names.Person(pen.Random)};{Names.Person(pen.Random)}");
            pen.Line("专 利 号", "ZL " + patent.Number[..4] + " " + patent.Number[4..5] + " " + patent.Number[5..]);
            pen.Line("专利申请日", AttachmentPen.Day(patent.Filed));
            pen.Line("专 利 权 人", pen.Name);
            pen.Line("授权公告日", AttachmentPen.Day(patent.Granted));
            pen.Text("国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年，自申请日起算。");
            pen.Sign("国家知识产权局", patent.Granted);
        }
    }

    public static void Pct(AttachmentPen pen)
    {
        pen.Page("PCT专利申请清单");
        var rows = new List<IReadOnlyList<Cell>> { AttachmentPen.Head("序号", "国际申请号", "发明名称", "进入国家", "申请人") };
        for (var i = 1; i <= pen.Company.Pct; i++)
        {
            rows.Add(AttachmentPen.Row(
                i.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"PCT/CN{pen.Programme.LastYear - 2}/{pen.Random.Next(70000, 140000):000000}"),
                pen.Company.Product, i % 2 == 0 ? "美国" : "日本", pen.Company.Name));
        }

        pen.Table(rows);
    }

    public static void Trademark(AttachmentPen pen)
    {
        foreach (var number in pen.Company.Trademarks)
        {
            pen.Page("商标注册证");
            pen.Sheet.Add($"<p class=no>第{number}号</p>");
            pen.Line("商标", "（图形）");
            pen.Line("核定使用商品（国际分类：7）", $"{pen.Company.Product}；机器零部件（截止）");
            pen.Line("注册人", pen.Name);
            var day = new DateOnly(pen.Programme.LastYear - 4, 6, 14);
            pen.Line("注册日期", AttachmentPen.Day(pen.Plan.Expired ? day.AddYears(-11) : day));
            pen.Line("有效期至", AttachmentPen.Day(day.AddYears(pen.Plan.Expired ? -1 : 10).AddDays(-1)));
            pen.Sign("国家知识产权局商标局", pen.Plan.Expired ? day.AddYears(-11) : day);
        }
    }

    private static string Iso(DateOnly day) => FactWriter.Write(Fact.Day(day), Plain, "", unitBehind: false).Text;

    private static readonly Habits Plain = Habits.Draw(new Random(0), 0, hidden: false) with { Dates = DateHabit.Iso };
}

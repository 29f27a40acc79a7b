using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>Patents listed kind by kind under headings, numbers starting anew or running on; certificates, PCT and trademarks.</summary>
internal static class PatentSheets
{
    public static void List(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var anew = form.Hand.Seed % 2 == 0;
        pen.Page(SecondPapers.Title("patent-list", form.Hand.Seed));
        pen.Sheet.Add($"<p class=\"split\"><span>申报单位：{pen.Name}</span><span>（截至{pen.Programme.CallYear}年5月）</span></p>");
        var patents = c.Patents.Take(c.Patents.Length - pen.Plan.RowsShort).ToList();
        var strange = pen.Plan.StrangerInRow > 0 ? c.Patents[pen.Plan.StrangerInRow - 1] : null;
        List<string> rows = [Row(Label("序号"), Label("专利名称"), Label("专利号"), Label("类型"), Label("授权公告日"), Label("专利权人"))];
        var number = 0;
        foreach (var kind in patents.GroupBy(p => p.Type).OrderBy(g => g.Key))
        {
            if (anew) number = 0;
            if (anew) rows.Add(Row(Cell($"{"一二三"[(int)kind.Key - 1]}、{kind.First().TypeName}专利（{kind.Count()}件）", "l", 6, 1)));
            foreach (var p in kind)
            {
                rows.Add(Row(
                    Cell((++number).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Value(p.Title), Value("ZL" + p.Number), Cell(p.TypeName, "c", 1, 1),
                    Cell($"{p.Granted.Year}/{p.Granted.Month}/{p.Granted.Day}", "c", 1, 1), Value(ReferenceEquals(p, strange) ? "苏州金鸡湖精密机械有限公司" : c.Name)));
            }
        }

        pen.Sheet.Add(Table("grid tiny", [6, 30, 19, 10, 12, 23], rows));
        if (!anew) pen.Sheet.Add($"<p class=\"item\">合计：{patents.Count}件</p>");
    }

    public static void Certificate(AttachmentPen pen, HiddenPen form)
    {
        foreach (var patent in pen.Company.Patents.Where(p => p.Type == PatentType.Invention).Take(Math.Min(pen.Plan.Copies, 4)))
        {
            pen.Page("发明专利证书");
            pen.Sheet.Add($"<p class=\"no\">证书号 第 {pen.Random.Next(2000000, 6999999)} 号</p>");
            pen.Line("发 明 名 称", patent.Title);
            pen.Line("发　 明　人", $"{Names.Person(pen.Random)};{Names.Person(pen.Random)}");
            pen.Line("专　 利　号", $"ZL {patent.Number[..4]} {patent.Number[4]} {patent.Number[5..]}");
            pen.Line("专利申请日", AttachmentPen.Day(patent.Filed));
            pen.Line("专 利 权 人", pen.Name);
            pen.Line("授权公告日", AttachmentPen.Day(patent.Granted));
            pen.Text("国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年，自申请日起算。");
        }
    }

    public static void Pct(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(SecondPapers.Title("pct-proof", form.Hand.Seed));
        List<string> rows = [Row(Label("编号"), Label("PCT国际申请号"), Label("名称"), Label("申请人"), Label("国家阶段"))];
        for (var i = 1; i <= pen.Company.Pct; i++)
        {
            rows.Add(Row(
                Cell(i.ToString(CultureInfo.InvariantCulture), "c", 1, 1), Value(string.Create(CultureInfo.InvariantCulture, $"PCT/CN{pen.Programme.LastYear - 1}/{pen.Random.Next(70000, 140000):000000}")),
                Value(pen.Company.Product + "装置及方法"), Value(pen.Company.Name), Value(i % 2 == 0 ? "欧洲" : "日本")));
        }

        pen.Sheet.Add(Table("grid", [8, 26, 28, 24, 14], rows));
    }

    public static void Trademark(AttachmentPen pen, HiddenPen form)
    {
        foreach (var number in pen.Company.Trademarks)
        {
            var day = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 13 : 3), 3, 7);
            pen.Page("商标注册证");
            pen.Sheet.Add($"<p class=\"num\">第{number}号</p><p class=\"no\">【商标图样】</p>");
            pen.Line("核定使用商品/服务（国际分类：7）", $"{pen.Company.Product}；机床；马达和引擎用联动机件（截止）");
            pen.Line("注册人", pen.Name);
            pen.Line("注册人地址", pen.Company.Address);
            pen.Line("注册日期", AttachmentPen.Day(day));
            pen.Line("有效期至", AttachmentPen.Day(day.AddYears(10).AddDays(-1)));
            pen.Sheet.Add("<p class=\"sign\">发证机关　国家知识产权局</p>");
        }
    }
}

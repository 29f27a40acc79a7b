using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>Patents kind by kind under band rows of one long table, the number before the name; certificates, PCT and trademarks as sheets of lines.</summary>
internal static class PatentBook
{
    public static void List(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        pen.Page(FourthPapers.Title("patent-list", form.Hand.Seed));
        var patents = c.Patents.Take(c.Patents.Length - pen.Plan.RowsShort).ToList();
        pen.Sheet.Add($"<p>申报单位：{pen.Name}</p>");
        List<string> rows = [];
        PatentType? kind = null;
        for (var i = 0; i < patents.Count; i++)
        {
            var p = patents[i];
            if (p.Type != kind) rows.Add(Row(Cell($"{p.TypeName}专利", "hb", 7, 1)));
            kind = p.Type;
            rows.Add(Row(
                Cell((i + 1).ToString(CultureInfo.InvariantCulture), "c", 1, 1), Cell("ZL" + p.Number, "c", 1, 1), Value(p.Title), Cell(p.Filed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "c", 1, 1),
                Cell(p.Granted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "c", 1, 1), Value(i + 1 == pen.Plan.StrangerInRow ? "苏州金鸡湖智能科技有限公司" : c.Name), Cell("有效", "c", 1, 1)));
        }

        pen.Sheet.Add(Headed("tight", [6, 19, 27, 12, 12, 17, 7], Row(Label("序号"), Label("专利号"), Label("专利名称"), Label("申请日"), Label("授权公告日"), Label("专利权人"), Label("状态")), rows));
    }

    public static void Certificate(AttachmentPen pen, HiddenPen form)
    {
        foreach (var patent in pen.Company.Patents.Where(p => p.Type == PatentType.Invention).Take(Math.Min(pen.Plan.Copies, 4)))
        {
            pen.Page();
            pen.Sheet.Add($"<p>证书号 第{pen.Random.Next(2000000, 6999999)}号</p><h1 class=\"doc\">发 明 专 利 证 书</h1>");
            pen.Sheet.Add($"<p>发明名称：{patent.Title}</p><p>发 明 人：{pen.Company.ProjectLeader}；{pen.Company.LegalRepresentative}</p><p>专 利 号：ZL {patent.Number[..4]} {patent.Number[4]} {patent.Number[5..]}</p>");
            pen.Sheet.Add($"<p>专利申请日：{AttachmentPen.Day(patent.Filed)}</p><p>专利权人：{pen.Name}</p><p>地　　址：213000 {pen.Company.Address}</p><p>授权公告日：{AttachmentPen.Day(patent.Granted)}　　　授权公告号：CN {pen.Random.Next(105000000, 116999999)} B</p>");
            pen.Text("国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年，自申请日起算。");
            pen.Sheet.Add($"<p class=\"sign\">局长　申长雨<br/>{AttachmentPen.Day(patent.Granted)}</p>");
        }
    }

    public static void Pct(AttachmentPen pen, HiddenPen form)
    {
        for (var i = 1; i <= pen.Company.Pct; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"PCT/CN{pen.Programme.LastYear - 2}/{pen.Random.Next(70000, 140000):000000}");
            pen.Page(i == 1 ? FourthPapers.Title("pct-proof", form.Hand.Seed) : "PCT专利申请证明材料");
            pen.Sheet.Add(Table("form", [30, 70],
                Row(Label("国际申请号"), Value(number)), Row(Label("国际申请日"), Value($"{pen.Programme.LastYear - 2}年{i + 2}月22日")), Row(Label("申请人"), Value(i == 1 ? pen.Name : pen.Company.Name)),
                Row(Label("发明名称"), Value(pen.Company.Product + "及其制造方法")), Row(Label("进入国家阶段"), Value(i % 2 == 0 ? "日本（JP）" : "美国（US）、欧洲（EP）"))));
            pen.Sign("国家知识产权局（受理局）", new DateOnly(pen.Programme.LastYear - 2, i + 3, 6));
        }
    }

    public static void Trademark(AttachmentPen pen, HiddenPen form)
    {
        foreach (var number in pen.Company.Trademarks)
        {
            var day = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 13 : 4), 2, 14);
            pen.Page("商标注册证");
            pen.Sheet.Add($"<p class=\"no\">第{number}号</p><div class=\"seal\"><p>商　　标：（图样略）</p><p>核定使用商品/服务项目（国际分类：9）</p><p>{pen.Company.Product}；传感器；工业自动化软件</p><p>注 册 人　{pen.Name}</p><p>注册地址　{pen.Company.Address}</p>");
            pen.Sheet.Add($"<p>注册日期　{AttachmentPen.Day(day)}　　有效期至　{AttachmentPen.Day(day.AddYears(10).AddDays(-1))}</p></div><p class=\"sign\">发证机关　国家知识产权局</p>");
        }
    }
}

using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>Patents in one list whose heads stand on every page, legal state in a column; certificates, PCT and trademarks.</summary>
internal static class PatentPages
{
    public static void List(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        pen.Page(ThirdPapers.Title("patent-list", form.Hand.Seed));
        var patents = c.Patents.Take(c.Patents.Length - pen.Plan.RowsShort).ToList();
        pen.Sheet.Add($"<p>权利人：{pen.Name}</p><p class=\"cap\">（统计截止日：{pen.Programme.CallYear}年5月31日）</p>");
        List<string> rows = [];
        for (var i = 0; i < patents.Count; i++)
        {
            var p = patents[i];
            rows.Add(Row(
                Label((i + 1).ToString(CultureInfo.InvariantCulture)), Label("ZL" + p.Number), Value(p.Title), Label(p.TypeName + "专利"), Label("专利权维持"),
                Label(p.Filed.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture)), Label(p.Granted.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture)), Value(i + 1 == pen.Plan.StrangerInRow ? "南通江海新材料科技有限公司" : c.Name)));
        }

        pen.Sheet.Add(Headed("fine", [5, 21, 20, 10, 7, 14, 13, 10], Row(Label("序号"), Label("专利号"), Label("专利名称"), Label("专利类别"), Label("法律状态"), Label("申请日"), Label("授权日"), Label("专利权人")), rows));
    }

    public static void Certificate(AttachmentPen pen, HiddenPen form)
    {
        foreach (var patent in pen.Company.Patents.Where(p => p.Type == PatentType.Invention).Take(Math.Min(pen.Plan.Copies, 3)))
        {
            pen.Page("发明专利证书");
            pen.Sheet.Add($"<p class=\"num\">证书号第{pen.Random.Next(2000000, 6999999)}号</p>");
            pen.Sheet.Add(Table("bare", [26, 74],
                Row(Label("发 明 名 称："), Value(patent.Title)), Row(Label("专　利　号："), Value($"ZL {patent.Number[..4]} {patent.Number[4]} {patent.Number[5..]}")), Row(Label("专利申请日："), Value(AttachmentPen.Day(patent.Filed))),
                Row(Label("专 利 权 人："), Value(pen.Name)), Row(Label("授权公告日："), Value(AttachmentPen.Day(patent.Granted)))));
            pen.Text("本发明经过本局依照中华人民共和国专利法进行审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。");
            pen.Sheet.Add("<p class=\"sign\">局长　申长雨</p>");
        }
    }

    public static void Pct(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(ThirdPapers.Title("pct-proof", form.Hand.Seed));
        List<string> rows = [Row(Label("序号"), Label("国际申请号"), Label("国际申请日"), Label("发明名称"), Label("进入国家（地区）"), Label("申请人"))];
        for (var i = 1; i <= pen.Company.Pct; i++)
        {
            rows.Add(Row(
                Label(i.ToString(CultureInfo.InvariantCulture)), Value(string.Create(CultureInfo.InvariantCulture, $"PCT/CN{pen.Programme.LastYear - 2}/{pen.Random.Next(70000, 140000):000000}")),
                Label(string.Create(CultureInfo.InvariantCulture, $"{pen.Programme.LastYear - 2}.0{i + 2}.15")), Value(pen.Company.Product + "及其应用"), Label(i % 2 == 0 ? "韩国" : "美国"), Value(pen.Company.Name)));
        }

        pen.Sheet.Add(Table("frame", [8, 24, 15, 22, 13, 18], rows));
    }

    public static void Trademark(AttachmentPen pen, HiddenPen form)
    {
        foreach (var number in pen.Company.Trademarks)
        {
            var day = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 14 : 2), 9, 21);
            pen.Page("商 标 注 册 证");
            pen.Sheet.Add($"<p class=\"no\">第 {number} 号</p><p class=\"no big\">（商标图形）</p>");
            pen.Sheet.Add(Table("bare", [34, 66],
                Row(Label("核定使用商品（第7类）"), Value($"{pen.Company.Product}；泵（机器）；机器传动装置（商品截止）")), Row(Label("注册人"), Value(pen.Name)), Row(Label("注册地址"), Value(pen.Company.Address)),
                Row(Label("注册公告日期"), Value(AttachmentPen.Day(day))), Row(Label("专用权期限"), Value($"自{AttachmentPen.Day(day)}至{AttachmentPen.Day(day.AddYears(10).AddDays(-1))}"))));
            pen.Sheet.Add("<p class=\"sign\">国家知识产权局　（印章）</p>");
        }
    }
}

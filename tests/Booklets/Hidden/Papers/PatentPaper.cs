using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>Patent list with the number first, certificates, PCT and trademarks.</summary>
internal static class PatentPaper
{
    public static void List(AttachmentPen pen, HiddenPen form)
    {
        var c = pen.Company;
        var spaced = form.Hand.Seed % 3 == 0;
        pen.Page(PaperCatalogue.Title("patent-list", form.Hand.Seed));
        pen.Sheet.Add($"<p class=\"split\"><span>企业名称：{pen.Name}</span><span>统计截止：{pen.Programme.CallYear}年5月31日</span></p>");
        var patents = c.Patents.Take(c.Patents.Length - pen.Plan.RowsShort).OrderBy(p => form.Hand.Seed % 2 == 0 ? (int)p.Type : p.Filed.DayNumber).ToList();
        List<string> rows = [Row(Label("序"), Label("专利（申请）号"), Label("名称"), Label("类别"), Label("权利人"), Label("申请日期"), Label("授权日期"), Label("法律状态"))];
        for (var i = 0; i < patents.Count; i++)
        {
            var p = patents[i];
            var number = spaced ? $"ZL {p.Number[..4]} {p.Number[4]} {p.Number[5..]}" : form.Hand.Seed % 3 == 1 ? p.Number : "ZL" + p.Number;
            rows.Add(Row(
                Value((i + 1).ToString(CultureInfo.InvariantCulture)), Value(number), Value(p.Title), Value(p.TypeName + (form.Hand.Seed % 2 == 0 ? "专利" : "")), Value(c.Name),
                Value(Day(p.Filed)), Value(Day(p.Granted)), Value("专利权维持")));
        }

        pen.Sheet.Add(Table("plain small", [5, 20, 22, 9, 16, 10, 10, 8], rows));
        var (a, b, d) = (patents.Count(p => p.Type == PatentType.Invention), patents.Count(p => p.Type == PatentType.UtilityModel), patents.Count(p => p.Type == PatentType.Design));
        pen.Sheet.Add($"<p>以上共{patents.Count}件，其中发明{a}件、实用新型{b}件、外观设计{d}件。</p>");

        string Day(DateOnly day) => Ink.HiddenInk.Date(Fact.Day(day).Text, Ink.DayInk.PaddedDots);
    }

    public static void Certificate(AttachmentPen pen, HiddenPen form)
    {
        foreach (var patent in pen.Company.Patents.Where(p => p.Type == PatentType.Invention).Take(2))
        {
            pen.Page("发明专利证书");
            pen.Sheet.Add($"<p class=\"num\">证书号第{pen.Random.Next(3000000, 6999999)}号</p>");
            pen.Line("发明名称", patent.Title);
            pen.Line("专利权人", pen.Name);
            pen.Line("地　　址", $"213000 {pen.Company.Address}");
            pen.Line("发明人", $"{Names.Person(pen.Random)};{Names.Person(pen.Random)};{Names.Person(pen.Random)}");
            pen.Line("专利号", "ZL " + patent.Number[..4] + " " + patent.Number[4..5] + " " + patent.Number[5..]);
            pen.Sheet.Add($"<p class=\"split\"><span>专利申请日：{AttachmentPen.Day(patent.Filed)}</span><span>授权公告日：{AttachmentPen.Day(patent.Granted)}</span></p>");
            pen.Text("国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年，自申请日起算。");
            pen.Sheet.Add("<p class=\"sign\">局长　申长雨</p>");
        }
    }

    public static void Pct(AttachmentPen pen, HiddenPen form)
    {
        pen.Page(PaperCatalogue.Title("pct-proof", form.Hand.Seed));
        List<string> rows = [Row(Label("国际申请号"), Label("国际申请日"), Label("发明名称"), Label("申请人"), Label("进入国家（地区）阶段"))];
        for (var i = 1; i <= pen.Company.Pct; i++)
        {
            rows.Add(Row(
                Value(string.Create(CultureInfo.InvariantCulture, $"PCT/CN{pen.Programme.LastYear - 2}/{pen.Random.Next(70000, 140000):000000}")), Value($"{pen.Programme.LastYear - 2}.08.1{i}"),
                Value(pen.Company.Product + "及其应用"), Value(pen.Company.Name), Value(i % 2 == 0 ? "美国，已进入" : "欧洲，已进入")));
        }

        pen.Sheet.Add(Table("plain", [22, 14, 24, 22, 18], rows));
    }

    public static void Trademark(AttachmentPen pen, HiddenPen form)
    {
        foreach (var number in pen.Company.Trademarks)
        {
            pen.Page("商 标 注 册 证");
            pen.Sheet.Add($"<p class=\"no\">第 {number} 号</p><p class=\"no\">（商标图样）</p>");
            pen.Sheet.Add($"<p>核定使用商品/服务项目（国际分类：7）</p><p>第7类：{pen.Company.Product}；机械设备用零配件（截止）</p>");
            pen.Sheet.Add($"<p>注 册 人　{pen.Name}</p>");
            var day = new DateOnly(pen.Programme.LastYear - (pen.Plan.Expired ? 15 : 4), 6, 14);
            pen.Sheet.Add($"<p>注册日期　{AttachmentPen.Day(day)}　　有效期至　{AttachmentPen.Day(day.AddYears(10).AddDays(-1))}</p>");
            pen.Sheet.Add("<p class=\"sign\">国家知识产权局　发证机关</p>");
        }
    }
}

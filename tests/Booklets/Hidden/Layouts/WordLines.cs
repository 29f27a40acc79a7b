using DocPipeline.Booklets.Hidden.Prose;
using DocPipeline.Booklets.Ink;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Layouts;

/// <summary>A word processor's form without boxes: labels up to a tab stop, years at tab stops, the grant in capitals with the figure beside it.</summary>
internal static class WordLines
{
    public static readonly HiddenDesign Design = new("word-lines", "", Write, Office: true, DayTerms: true);

    private static void Write(HiddenPen p)
    {
        Covers.Boxed(p);
        p.Sheet.Begin("form");
        p.Add("<h2>1 申报单位</h2>");
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry, ContactName, ContactPhone, ContactEmail }) Line(p.Word(field), p.Text(field));
        Line(p.Word(RegisteredCapital), $"人民币 {p.Money(RegisteredCapital, null, "万元", behind: true)}");
        p.Add("<h2>2 近三年指标（单位：万元）</h2>");
        p.Add($"<p class=\"tab\">指标\t{string.Join('\t', p.Years.Select(y => $"{y}年"))}</p>");
        foreach (var field in new[] { Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets })
        {
            p.Add($"<p class=\"tab\">{p.Word(field)}\t{string.Join('\t', p.Years.Select(y => p.Money(field, y, "万元")))}</p>");
            var share = field == Rd ? RdShare : field == Ip ? IpShare : null;
            if (share is not null && p.WithShares) p.Add($"<p class=\"tab\">{p.Word(share)}\t{string.Join('\t', p.Years.Select(y => p.Percent(share, y)))}</p>");
        }

        p.Add("<h2>3 人员与知识产权</h2>");
        string[] people = [StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime];
        p.Add(Table("rules", [20, 20, 20, 20, 20], Row(people.Select(f => Label(p.Word(f)))), Row(people.Select(f => Cell(p.Count(f), "h", 1, 1)))));
        string[] rights = [Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks];
        p.Add(Table("rules", [17, 17, 17, 17, 16, 16], Row(rights.Select(f => Label(p.Word(f)))), Row(rights.Select(f => Cell(p.Count(f), "h", 1, 1)))));
        if (p.HighValue)
        {
            p.Add("<h2>4 资质与联合申报</h2>");
            foreach (var field in new[] { Champion, LittleGiant, Award, Joint }) p.Add($"<p>{p.Word(field)}　　{p.Text(field)}</p>");
            Line(p.Word(Partners), p.Text(Partners));
        }

        p.Add($"<h2>{(p.HighValue ? 5 : 4)} 项目</h2>");
        foreach (var field in new[] { ProjectName, ProjectLeader }) Line(p.Word(field), p.Text(field));
        Line("实施起止日期", $"{p.Text(ProjectStart)}至{p.Text(ProjectEnd)}");
        Line(p.Word(BudgetTotal), p.Money(BudgetTotal, null, "万元", behind: true));
        Line(p.Word(CityGrant), $"{Capitals(p, CityGrant)}（¥{HiddenDigits(p, CityGrant)}）");
        Line(p.Word(DistrictMatch), $"{Capitals(p, DistrictMatch)}（¥{HiddenDigits(p, DistrictMatch)}）");
        Line(p.Word(SelfRaised), p.Money(SelfRaised, null, "万元", behind: true));
        if (p.HighValue)
        {
            Line(p.Word(InventionGrowth), p.Percent(InventionGrowth));
            Line(p.Word(ImplementationRate), p.Percent(ImplementationRate));
        }

        void Line(string label, string value) => p.Add($"<p class=\"kv\">{label}：\t{value}</p>");
    }

    private static string Capitals(HiddenPen p, string field) => p.Amount(field, f => new Printed("人民币" + CapitalWriter.Yuan(f.Number), Ink.HiddenInk.Plain(f.Number), "元", "元"));

    private static string HiddenDigits(HiddenPen p, string field) => p.Has(field) ? Ink.HiddenInk.Money(p.World.Form.Number(field), "元", behind: false, p.Hand).Text : "";
}

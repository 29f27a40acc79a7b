using System.Globalization;
using DocPipeline.Booklets.Hidden.Ink;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>A spreadsheet printed across with its letters and row numbers; behind three years as they were stand two that are forecast.</summary>
internal static class SheetPrint
{
    public static readonly HiddenDesign Design = new("sheet-print", """
        table.xls { font-size: 8.5pt; font-family: 'Liberation Sans','Noto Sans CJK SC'; } .xls td { border: 0.3pt solid #b0b0b0; padding: 0.5mm 0.8mm; height: 4.6mm; } .xls td.n { background: #e6e6e6; color: #555; text-align: center; font-size: 7.5pt; } .xls td.r { text-align: right; } .xls td.h { font-weight: bold; }
        .xls td.g { background: #dcefdc; font-weight: bold; text-align: center; } .xls td.e { background: #fff2cc; text-align: right; } .xls td.t { font-size: 12pt; font-weight: bold; text-align: center; }
        """, Write, Furniture: "@page wide { @bottom-left { content: \"申报表.xlsx\"; font-size: 7.5pt; color: #666; } @bottom-right { content: \"第 \" counter(page) \" 页\"; font-size: 7.5pt; color: #666; } }");

    private static void Write(HiddenPen p)
    {
        p.Sheet.Begin("form", style: "page: wide");
        var line = 0;
        List<string> rows = [Head(), Line(Cell($"{p.Programme.FormTitle}（{p.Programme.CallYear}）", "t", 7, 1))];
        rows.Add(Line(Label(p.Word(Name)), Value(p.Text(Name), 3), Label(p.Word(Uscc)), Value(p.Text(Uscc), 2)));
        rows.Add(Line(Label(p.Word(Address)), Value(p.Text(Address), 3), Label(p.Word(District)), Value(p.Text(District), 2)));
        rows.Add(Line(Label(p.Word(LegalRepresentative)), Value(p.Text(LegalRepresentative), 3), Label(p.Word(Established)), Value(p.Text(Established), 2)));
        rows.Add(Line(Label(p.Word(FormerNames)), Value(p.Text(FormerNames), 3), Label(p.Word(Industry)), Value(p.Text(Industry), 2)));
        rows.Add(Line(Label(p.Word(ContactName)), Value(p.Text(ContactName), 3), Label(p.Word(ContactPhone)), Value(p.Text(ContactPhone), 2)));
        rows.Add(Line(Label(p.Word(ContactEmail)), Value(p.Text(ContactEmail), 3), Label(p.Word(RegisteredCapital) + "（万元）"), Value(p.Money(RegisteredCapital, null, "万元"), 2)));
        rows.Add(Line(Label(""), Value("", 6)));
        int[] later = [p.Programme.CallYear, p.Programme.CallYear + 1];
        rows.Add(Line([Cell("财务指标（万元）", "g", 2, 1), .. p.Years.Select(y => Cell($"{y}年实际", "g", 1, 1)), .. later.Select(y => Cell($"{y}年预测", "g", 1, 1))]));
        foreach (var field in new[] { Sales, Profit, Tax, ProfitTax, NetProfit, Assets, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            var share = field is RdShare or IpShare;
            rows.Add(Line([
                Value(p.Word(field) + (share ? "（%）" : ""), 2), .. p.Years.Select(y => Cell(share ? p.Percent(field, y, sign: false) : p.Money(field, y, "万元"), "r", 1, 1)),
                .. later.Select((y, i) => Cell(share ? "" : Forecast(p, field, y, 1.1m + i * 0.12m), "e", 1, 1))]));
        }

        p.Add(Table("xls", [4, 20, 10, 13, 13, 13, 13, 14], rows));
        p.Sheet.Begin("form", style: "page: wide");
        rows = [Head(), Line(Cell("人员与知识产权", "g", 2, 1), Cell("数量", "g", 1, 1), Cell("单位", "g", 1, 1), Cell("项目", "g", 1, 1), Cell("内容", "g", 2, 1))];
        var counts = new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks };
        List<(string Label, string Value)> right = [];
        foreach (var f in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) right.Add((p.Word(f), p.Text(f)));
        foreach (var f in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) right.Add((p.Word(f) + "（万元）", p.Money(f, null, "万元")));
        if (p.HighValue)
        {
            foreach (var f in new[] { InventionGrowth, ImplementationRate }) right.Add((p.Word(f) + "（%）", p.Percent(f, sign: false)));
            foreach (var f in new[] { Champion, LittleGiant, Award, Joint, Partners }) right.Add((p.Word(f), p.Text(f)));
        }

        for (var i = 0; i < Math.Max(counts.Length, right.Count); i++)
        {
            var people = i < counts.Length && counts[i].StartsWith("staff", StringComparison.Ordinal);
            rows.Add(Line([
                .. i < counts.Length ? (IEnumerable<string>)[Value(p.Word(counts[i]), 2), Cell(p.Count(counts[i]), "r", 1, 1), Value(people ? p.Hand.Person : p.Hand.Item)] : [Value("", 2), Value(""), Value("")],
                .. i < right.Count ? (IEnumerable<string>)[Label(right[i].Label), Value(right[i].Value, 2)] : [Label(""), Value("", 2)]]));
        }

        p.Add(Table("xls", [4, 20, 10, 9, 7, 24, 13, 13], rows));

        string Head() => Row([Cell("", "n", 1, 1), .. "ABCDEFG".Select(c => Cell(c.ToString(), "n", 1, 1))]);

        string Line(params IEnumerable<string> cells) => Row([Cell((++line).ToString(CultureInfo.InvariantCulture), "n", 1, 1), .. cells]);
    }

    private static string Forecast(HiddenPen p, string field, int year, decimal times)
    {
        var stated = p.World.Company.LastYear;
        var basis = field switch { Sales => stated.Sales, Profit => stated.Profit, Tax => stated.Tax, ProfitTax => stated.ProfitTax, NetProfit => stated.NetProfit, Assets => stated.Assets, Rd => stated.Rd, _ => stated.Ip };
        return p.Sheet.Value(field, year, HiddenInk.Money(Math.Round(basis * times / 100000m) * 100000m, "万元", behind: false, p.Hand), labelled: false, "target");
    }
}

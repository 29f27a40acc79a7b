using System.Globalization;
using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>An accountant's table that runs over the page under the same heads, in 元 as the heads say, 前年 above its year, a note on how to fill in at the end of each row.</summary>
internal static class CarriedOver
{
    public static readonly HiddenDesign Design = new("carried-over", """
        table.acc { font-size: 8.5pt; } .acc td { border-bottom: 0.5pt solid #555; border-left: 0.3pt dotted #888; padding: 1.5mm 1mm; } .acc thead td { border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; text-align: center; font-weight: bold; } .acc td.r { text-align: right; } .acc td.c { text-align: center; } .acc td.n { font-size: 7.5pt; color: #444; }
        """, Write, InYuan: true, Narrow: true, Furniture: "@page { @bottom-right { content: \"页码 \" counter(page); font-size: 8pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Plate(p);
        p.Sheet.Begin("form");
        p.Add("<h2>1　单位与项目</h2>");
        List<string> facts = [.. new[] { Name, Uscc, Address, LegalRepresentative, Established, District, Industry, FormerNames, ContactName, ContactPhone, ContactEmail, ProjectName, ProjectLeader, ProjectStart, ProjectEnd }.Select(f => Fact(f, p.Text(f)))];
        facts.Add(Fact(RegisteredCapital, p.Money(RegisteredCapital, null, "万元", behind: true)));
        if (p.HighValue) facts.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Fact(f, p.Text(f))));
        p.Add(Table("acc", [38, 62], facts));
        p.Add("<h2>2　数据填报表</h2>");
        List<string> rows = [];
        var number = 0;
        foreach (var (field, note) in new[] { (Sales, "利润表“营业收入”"), (Profit, "利润表“利润总额”，亏损填负数"), (NetProfit, "利润表“净利润”"), (Tax, "当年实际缴纳的各项税金，按完税证明"), (ProfitTax, "利润总额与纳税额之和"), (Assets, "资产负债表年末数"), (Rd, "与审计报告或专项审计一致"), (RdShare, "自动计算，保留小数"), (Ip, "申请、维护、培训、奖励等"), (IpShare, "自动计算，保留小数") })
        {
            var share = field is RdShare or IpShare;
            if (share && !p.WithShares) continue;
            rows.Add(Row([Cell(Text(++number), "c", 1, 1), Value(p.Word(field) + (share ? "（%）" : "")), .. p.Years.Select(y => Cell(share ? p.Percent(field, y, sign: false) : p.Money(field, y, "元"), "r", 1, 1)), Cell(note, "n", 1, 1)]));
        }

        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks })
            rows.Add(Row(Cell(Text(++number), "c", 1, 1), Value(p.Word(field)), Cell(p.Count(field, counter: true), "r", 3, 1), Cell("填申报时实有数", "n", 1, 1)));
        foreach (var field in new[] { CityGrant, DistrictMatch, SelfRaised, BudgetTotal })
            rows.Add(Row(Cell(Text(++number), "c", 1, 1), Value(p.Word(field)), Cell(p.Money(field, null, "元", behind: true), "r", 3, 1), Cell("项目实施期内", "n", 1, 1)));
        if (p.HighValue)
        {
            foreach (var field in new[] { InventionGrowth, ImplementationRate })
                rows.Add(Row(Cell(Text(++number), "c", 1, 1), Value(p.Word(field)), Cell(p.Percent(field), "r", 3, 1), Cell("项目实施期内", "n", 1, 1)));
        }

        string[] ago = ["大前年", "前年", "上年"];
        p.Add(Headed("acc", [6, 24, 18, 18, 18, 16], Row([Value("行号"), Value("项目"), .. p.Years.Select((y, i) => Value($"{ago[i]}<br/>（{y}年）<br/>元")), Value("填报说明")]), rows));

        string Fact(string field, string value) => Row(Value(p.Word(field)), Value(value));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

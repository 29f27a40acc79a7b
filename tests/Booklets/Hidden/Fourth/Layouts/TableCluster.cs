using DocPipeline.Booklets.Hidden.Fourth.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Fourth.Layouts;

/// <summary>Small tables with dark heads, several a page and each with its own caption and unit: 万元 in one, 元 in the next, 人, 件; years as rows.</summary>
internal static class TableCluster
{
    public static readonly HiddenDesign Design = new("table-cluster", """
        table.wps { break-inside: avoid; font-size: 9.5pt; } .wps td { border: 0.5pt solid #9dc3e6; padding: 1.1mm 1.2mm; text-align: center; } .wps td.h { background: #1f4e79; color: #fff; font-weight: bold; } .wps tr:nth-child(odd) td { background: #eef4fb; } .wps tr:nth-child(odd) td.h { background: #1f4e79; }
        p.capt { display: flex; justify-content: space-between; font-size: 10pt; font-weight: bold; margin: 4mm 0 1mm 0; break-after: avoid; } p.capt span + span { font-weight: normal; font-size: 9pt; }
        """, Write, InYuan: true, Narrow: true, Furniture: "@page { @bottom-center { content: counter(page) \" / \" counter(pages); font-size: 8.5pt; } }");

    private static void Write(HiddenPen p)
    {
        FourthCovers.Lines(p);
        p.Sheet.Begin("form");
        var number = 0;
        Captioned("申报单位登记信息", "");
        string[] texts = [Name, Uscc, LegalRepresentative, Address, District, Industry, Established, FormerNames];
        p.Add(Table("wps", [34, 66], Row(Label("登记事项"), Label("登记内容")), string.Concat(texts.Select(f => Row(Value(p.Word(f)), Value(p.Text(f))))), Row(Value(p.Word(RegisteredCapital)), Value(p.Money(RegisteredCapital, null, "万元", behind: true)))));
        Captioned("联系人", "");
        p.Add(Table("wps", [30, 30, 40], Row(new[] { ContactName, ContactPhone, ContactEmail }.Select(f => Label(p.Word(f)))), Row(new[] { ContactName, ContactPhone, ContactEmail }.Select(f => Value(p.Text(f))))));
        Captioned("经营效益", "单位：万元");
        string[] economy = [Sales, Profit, NetProfit, Tax, ProfitTax, Assets];
        p.Add(Table("wps", [10, 15, 15, 15, 15, 15, 15], Row([Label("年份"), .. economy.Select(f => Label(p.Word(f)))]), string.Concat(p.Years.Select(y => Row([Value($"{y}"), .. economy.Select(f => Value(p.Money(f, y, "万元")))])))));
        Captioned("创新投入", p.WithShares ? "金额单位：元　占比单位：%" : "单位：元");
        string[] spent = p.WithShares ? [Rd, RdShare, Ip, IpShare] : [Rd, Ip];
        p.Add(Table("wps", p.WithShares ? [12, 22, 22, 22, 22] : [20, 40, 40], Row([Label("年份"), .. spent.Select(f => Label(p.Word(f)))]), string.Concat(p.Years.Select(y => Row([Value($"{y}"), .. spent.Select(f => Value(f is RdShare or IpShare ? p.Percent(f, y, sign: false) : p.Money(f, y, "元")))])))));
        Captioned("人员", $"单位：{p.Hand.Person}");
        Single([StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime], f => p.Count(f));
        Captioned("有效专利", $"单位：{p.Hand.Item}");
        Single([Inventions, UtilityModels, Designs, Patents], f => p.Count(f));
        Captioned("PCT和商标", $"单位：{p.Hand.Item}");
        Single([p.Programme.PctField, Trademarks], f => p.Count(f));
        Captioned("项目", "");
        Single([ProjectName, ProjectLeader, ProjectStart, ProjectEnd], f => p.Text(f));
        Captioned("项目经费", "单位：万元");
        Single([CityGrant, DistrictMatch, SelfRaised, BudgetTotal], f => p.Money(f, null, "万元"));
        if (!p.HighValue) return;
        Captioned("项目目标", "单位：%");
        Single([InventionGrowth, ImplementationRate], f => p.Percent(f, sign: false));
        Captioned("资质与联合申报", "");
        p.Add(Table("wps", [66, 34], Row(Label("事项"), Label("填报")), string.Concat(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Value(p.Word(f)), Value(p.Text(f)))))));

        void Captioned(string title, string unit) => p.Add($"<p class=\"capt\"><span>表{++number}　{title}</span><span>{unit}</span></p>");

        void Single(string[] fields, Func<string, string> value) => p.Add(Table("wps", fields.Select(_ => 100 / fields.Length), Row(fields.Select(f => Label(p.Word(f)))), Row(fields.Select(f => Value(value(f))))));
    }
}

using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>A word processor's form with instructions first and a table for every year under a caption of its own, two pairs a line, in 元; sub-items and footnotes below.</summary>
internal static class WordYears
{
    public static readonly HiddenDesign Design = new("word-years", "", Write, Office: true, InYuan: true, Furniture: "- |PAGE| -");

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Lines(p);
        p.Sheet.Begin("form");
        p.Add("<h2 class=\"mid\">填 报 须 知</h2>");
        foreach (var line in new[]
        {
            "1．本申报书由申报单位如实填写，文字表述应简明扼要，外来语须同时用原文和中文表达。", "2．财务指标以元为单位，取两位小数；项目经费以万元为单位。", "3．研发费用占比不足3%的企业不在支持范围。",
            "4．项目负责人每人限报1项，申报单位须在规定时间内提交纸质材料1份。", $"5．无内容的栏目填“{p.Hand.Nothing}”。",
        }) p.Add($"<p class=\"t\">{line}</p>");
        p.Sheet.Begin("form");
        p.Add("<p><b>表1　申报单位与联系人</b></p>");
        p.Add(Table("form", [27, 73],
            new[] { Name, FormerNames, Uscc, Address, LegalRepresentative, Established, District, Industry, ContactName, ContactPhone, ContactEmail }.Select(f => Row(Cell(p.Word(f), "r", 1, 1), Value(p.Text(f))))
                .Append(Row(Cell(p.Word(RegisteredCapital), "r", 1, 1), Value(p.Money(RegisteredCapital, null, "万元", behind: true))))));
        for (var i = 0; i < 3; i++)
        {
            var y = p.Years[i];
            p.Add($"<p><b>表2-{i + 1}　{y}年度财务指标</b>（单位：元）</p>");
            List<string> rows = [Pair(y, Sales, Assets), Pair(y, Profit, NetProfit), Pair(y, Tax, ProfitTax), Pair(y, Rd, Ip)];
            if (p.WithShares) rows.Add(Row(Label(p.Word(RdShare)), Cell(p.Percent(RdShare, y), "r", 1, 1), Label(p.Word(IpShare)), Cell(p.Percent(IpShare, y), "r", 1, 1)));
            p.Add(Table("form", [24, 26, 24, 26], rows));
        }

        p.Add("<p class=\"note\">* 表2-1至表2-3数据与年度审计报告一致；知识产权费用以台账为准。</p><p><b>表3　人员及知识产权</b></p>");
        p.Add(Table("form", [70, 30],
            Row(Label("指标"), Label("数量")), Count(StaffTotal, "", p.Hand.Person), Count(StaffRd, "　其中：", p.Hand.Person), Count(IpManagers, "", p.Hand.Person), Count(IpFulltime, "　其中：", p.Hand.Person), Count(IpParttime, "　　　　", p.Hand.Person),
            Count(Patents, "", p.Hand.Item), Count(Inventions, "　其中：", p.Hand.Item), Count(UtilityModels, "　　　　", p.Hand.Item), Count(Designs, "　　　　", p.Hand.Item), Count(p.Programme.PctField, "", p.Hand.Item), Count(Trademarks, "", p.Hand.Item)));
        p.Add("<p><b>表4　项目</b></p>");
        List<string> project = [.. new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }.Select(f => Row(Cell(p.Word(f), "r", 1, 1), Value(p.Text(f))))];
        if (p.HighValue)
        {
            project.AddRange(new[] { InventionGrowth, ImplementationRate }.Select(f => Row(Cell(p.Word(f), "r", 1, 1), Value(p.Percent(f)))));
            project.AddRange(new[] { Champion, LittleGiant, Award, Joint, Partners }.Select(f => Row(Cell(p.Word(f), "r", 1, 1), Value(p.Text(f)))));
        }

        p.Add(Table("form", [40, 60], project));
        p.Add("<p><b>表5　项目经费</b>（单位：万元）</p>");
        p.Add(Table("form", [60, 40], Row(Label("经费来源"), Label("金额")), string.Concat(new[] { CityGrant, DistrictMatch, SelfRaised }.Select(Cash)), Row(Label("合计（" + p.Word(BudgetTotal) + "）"), Cell(p.Money(BudgetTotal, null, "万元"), "r", 1, 1))));

        string Pair(int year, string left, string right) => Row(Label(p.Word(left)), Cell(p.Money(left, year, "元"), "r", 1, 1), Label(p.Word(right)), Cell(p.Money(right, year, "元"), "r", 1, 1));

        string Count(string field, string before, string counter) => Row(Value($"{before}{p.Word(field)}（{counter}）"), Cell(p.Count(field), "r", 1, 1));

        string Cash(string field) => Row(Value(p.Word(field)), Cell(p.Money(field, null, "万元"), "r", 1, 1));
    }
}

using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>Questions and answers: a numbered question on one line, the answer on the next, three years in one answer.</summary>
internal static class Questions
{
    public static readonly HiddenDesign Design = new("questions", "p.ask { margin: 2.2mm 0 0 0; break-after: avoid; } p.ans { margin: 0.4mm 0 0 7mm; } p.ans b { font-weight: normal; color: #555; }", Write,
        Furniture: "@page { @bottom-center { content: \"第\" counter(page) \"页 / 共\" counter(pages) \"页\"; font-size: 9pt; } }");

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Bare(p);
        p.Sheet.Begin("form");
        var number = 0;
        p.Add("<h2>（甲）关于申报单位</h2>");
        foreach (var field in new[] { Name, FormerNames, Uscc, LegalRepresentative, Established, Address, District, Industry }) Ask($"请填写{p.Word(field)}。", p.Text(field));
        Ask($"{p.Word(RegisteredCapital)}是多少？", p.Money(RegisteredCapital, null, "万元", behind: true));
        foreach (var field in new[] { ContactName, ContactPhone, ContactEmail }) Ask($"请填写{p.Word(field)}。", p.Text(field));
        p.Add("<h2>（乙）关于近三年经营和研发（金额单位均为万元）</h2>");
        foreach (var field in new[] { Sales, Profit, NetProfit, Tax, ProfitTax, Assets, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            var share = field is RdShare or IpShare;
            Ask($"{p.Years[0]}年至{p.Last}年各年的{p.Word(field)}分别是多少？", string.Join("；", p.Years.Select(y => $"{y}年　{(share ? p.Percent(field, y) : p.Money(field, y, "万元"))}")));
        }

        p.Add("<h2>（丙）关于人员和知识产权</h2>");
        foreach (var field in new[] { StaffTotal, StaffRd, IpManagers, IpFulltime, IpParttime, Patents, Inventions, UtilityModels, Designs, p.Programme.PctField, Trademarks }) Ask($"截至申报之日，{p.Word(field)}是多少？", p.Count(field, counter: true));
        p.Add("<h2>（丁）关于项目</h2>");
        foreach (var field in new[] { ProjectName, ProjectLeader, ProjectStart, ProjectEnd }) Ask($"请填写{p.Word(field)}。", p.Text(field));
        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) Ask($"{p.Word(field)}是多少？", p.Money(field, null, "万元", behind: true));
        if (!p.HighValue) return;
        foreach (var field in new[] { InventionGrowth, ImplementationRate }) Ask($"{p.Word(field)}是多少？", p.Percent(field));
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Ask($"{p.Word(field)}？", p.Text(field));

        void Ask(string question, string answer) => p.Add($"<p class=\"ask\">{++number}．{question}</p><p class=\"ans\"><b>答：</b>{answer}</p>");
    }
}

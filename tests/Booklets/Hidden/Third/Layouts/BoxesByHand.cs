using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Third.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Third.Layouts;

/// <summary>A printed form filled in by hand: answers in another script and ink on rules, codes with a box for every character, the units printed beforehand.</summary>
internal static class BoxesByHand
{
    public static readonly HiddenDesign Design = new("boxes-by-hand", """
        body { font-family: 'AR PL UMing CN'; } p.f { margin: 2.1mm 0; line-height: 1.8; } u { text-decoration: none; border-bottom: 0.7pt solid #000; font-family: 'AR PL UKai CN'; color: #1c2a78; font-size: 12pt; padding: 0 1.5mm; }
        span.bx { display: inline-block; width: 5.6mm; height: 6mm; border: 0.7pt solid #000; text-align: center; margin-right: 0.5mm; font-family: 'AR PL UKai CN'; color: #1c2a78; font-size: 12pt; line-height: 6mm; }
        p.ask { margin: 3mm 0 0 0; font-weight: bold; } p.give { margin: 0.6mm 0 1.4mm 6mm; }
        """, Write, DayTerms: true);

    private static void Write(HiddenPen p)
    {
        ThirdCovers.Ruled(p);
        p.Sheet.Begin("form");
        p.Add("<h2>第一栏　单位</h2>");
        Fill(p.Word(Name), p.Text(Name));
        Fill(p.Word(FormerNames), p.Text(FormerNames));
        p.Add($"<p class=\"f\">{p.Word(Uscc)}：{Boxed(p.Text(Uscc))}</p>");
        p.Add($"<p class=\"f\">{p.Word(LegalRepresentative)}：<u>　{p.Text(LegalRepresentative)}　</u>　　{p.Word(Established)}：<u>　{p.Text(Established, f => HiddenInk.Date(f.Text, DayInk.SpacedChinese))}　</u></p>");
        foreach (var field in new[] { Address, District, Industry }) Fill(p.Word(field), p.Text(field));
        p.Add($"<p class=\"f\">{p.Word(RegisteredCapital)}：<u>　{p.Money(RegisteredCapital, null, "万元")}　</u>万元（人民币）</p>");
        p.Add($"<p class=\"f\">{p.Word(ContactName)}：<u>　{p.Text(ContactName)}　</u></p><p class=\"f\">{p.Word(ContactPhone)}：{Boxed(p.Text(ContactPhone))}</p>");
        Fill(p.Word(ContactEmail), p.Text(ContactEmail));
        p.Add("<h2>第二栏　近三年数据（金额填至万元后两位小数）</h2>");
        foreach (var field in new[] { Sales, Profit, NetProfit, Tax, ProfitTax, Assets, Rd, RdShare, Ip, IpShare })
        {
            if (field is RdShare or IpShare && !p.WithShares) continue;
            var share = field is RdShare or IpShare;
            p.Add($"<p class=\"ask\">◇{p.Word(field)}</p><p class=\"give\">{string.Join("；　", p.Years.Select(y => $"{y}年<u> {(share ? p.Percent(field, y, sign: false) : p.Money(field, y, "万元"))} </u>{(share ? "%" : "万元")}"))}</p>");
        }

        p.Add("<h2>第三栏　人员、知识产权</h2>");
        p.Add($"<p class=\"f\">{Number(StaffTotal, "人")}　{Number(StaffRd, "人")}</p><p class=\"f\">{Number(IpManagers, "人")}</p><p class=\"f\">{Number(IpFulltime, "人")}　{Number(IpParttime, "人")}</p>");
        p.Add($"<p class=\"f\">{Number(Patents, p.Hand.Item)}　{Number(Inventions, p.Hand.Item)}</p><p class=\"f\">{Number(UtilityModels, p.Hand.Item)}　{Number(Designs, p.Hand.Item)}</p><p class=\"f\">{Number(p.Programme.PctField, p.Hand.Item)}</p><p class=\"f\">{Number(Trademarks, p.Hand.Item)}</p>");
        p.Add("<h2>第四栏　项目</h2>");
        Fill(p.Word(ProjectName), p.Text(ProjectName));
        Fill(p.Word(ProjectLeader), p.Text(ProjectLeader));
        p.Add($"<p class=\"f\">项目实施期：自<u> {p.Text(ProjectStart, f => HiddenInk.Date(f.Text, DayInk.SpacedChinese))} </u>至<u> {p.Text(ProjectEnd, f => HiddenInk.Date(f.Text, DayInk.SpacedChinese))} </u></p>");
        foreach (var field in new[] { BudgetTotal, CityGrant, DistrictMatch, SelfRaised }) p.Add($"<p class=\"f\">{p.Word(field)}：<u>　{p.Money(field, null, "万元")}　</u>万元</p>");
        if (!p.HighValue) return;
        foreach (var field in new[] { InventionGrowth, ImplementationRate }) p.Add($"<p class=\"f\">{p.Word(field)}：<u>　{p.Percent(field, sign: false)}　</u>%</p>");
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint }) p.Add($"<p class=\"f\">{p.Word(field)}：<u>　{p.Text(field)}　</u></p>");
        Fill(p.Word(Partners), p.Text(Partners));

        void Fill(string label, string value) => p.Add($"<p class=\"f\">{label}：<u>　{value}　</u></p>");

        string Number(string field, string counter) => $"{p.Word(field)}<u>　{p.Count(field)}　</u>{counter}";
    }

    /// <summary>Every character behind the mark in a box of its own.</summary>
    private static string Boxed(string html)
    {
        var at = html.IndexOf("</i>", StringComparison.Ordinal) + 4;
        return html.Length == 0 ? "" : html[..at] + string.Concat(html[at..].Select(c => $"<span class=\"bx\">{c}</span>"));
    }
}

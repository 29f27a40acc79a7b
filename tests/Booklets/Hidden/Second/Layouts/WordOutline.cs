using DocPipeline.Booklets.Hidden.Second.Prose;
using static DocPipeline.Booklets.Facts.FieldIds;
using static DocPipeline.Booklets.Hidden.Html;

namespace DocPipeline.Booklets.Hidden.Second.Layouts;

/// <summary>A DOCX of numbered lines, （一） to （十）, with a small table for the years as rows and the budget in one sentence.</summary>
internal static class WordOutline
{
    public static readonly HiddenDesign Design = new("word-outline", "", Write, Office: true, Furniture: "|PAGE|");

    private static void Write(HiddenPen p)
    {
        SecondCovers.Plain(p);
        p.Sheet.Begin("form");
        p.Add("<h2>一、申报单位基本信息</h2>");
        var n = 0;
        foreach (var field in new[] { Name, FormerNames, Uscc, Address, District, Industry, LegalRepresentative, Established }) Line($"{p.Word(field)}：{p.Text(field)}");
        Line($"{p.Word(RegisteredCapital)}：{p.Money(RegisteredCapital, null, "万元", behind: true)}");
        Line($"{p.Word(ContactName)}：{p.Text(ContactName)}；{p.Word(ContactPhone)}：{p.Text(ContactPhone)}；{p.Word(ContactEmail)}：{p.Text(ContactEmail)}");
        p.Add("<h2>二、近三年收入、利税及研发情况</h2><p class=\"cap\">金额单位：万元</p>");
        p.Add(Table("rules", [12, 18, 18, 17, 17, 18], Years(Sales, Profit, Tax, ProfitTax, NetProfit)));
        p.Add(p.WithShares ? Table("rules", [12, 18, 18, 17, 17, 18], Years(Assets, Rd, RdShare, Ip, IpShare)) : Table("rules", [16, 28, 28, 28], Years(Assets, Rd, Ip)));
        p.Add("<h2>三、人员和知识产权</h2>");
        n = 0;
        Line($"{p.Word(StaffTotal)}：{p.Count(StaffTotal, counter: true)}，{p.Word(StaffRd)}：{p.Count(StaffRd, counter: true)}");
        Line($"{p.Word(IpManagers)}：{p.Count(IpManagers, counter: true)}，其中专职{p.Count(IpFulltime, counter: true)}、兼职{p.Count(IpParttime, counter: true)}");
        Line($"{p.Word(Patents)}：{p.Count(Patents, counter: true)}，其中发明专利{p.Count(Inventions, counter: true)}、实用新型专利{p.Count(UtilityModels, counter: true)}、外观设计专利{p.Count(Designs, counter: true)}");
        Line($"{p.Word(p.Programme.PctField)}：{p.Count(p.Programme.PctField, counter: true)}");
        Line($"{p.Word(Trademarks)}：{p.Count(Trademarks, counter: true)}");
        p.Add("<h2>四、申报项目</h2>");
        n = 0;
        foreach (var field in new[] { ProjectName, ProjectLeader }) Line($"{p.Word(field)}：{p.Text(field)}");
        Line($"项目起止时间：{p.Text(ProjectStart)}—{p.Text(ProjectEnd)}");
        Line($"{p.Word(BudgetTotal)}：{p.Money(BudgetTotal, null, "万元", behind: true)}，其中{p.Word(CityGrant)}{p.Money(CityGrant, null, "万元", behind: true)}，{p.Word(DistrictMatch)}{p.Money(DistrictMatch, null, "万元", behind: true)}，{p.Word(SelfRaised)}{p.Money(SelfRaised, null, "万元", behind: true)}");
        if (!p.HighValue) return;
        Line($"{p.Word(InventionGrowth)}：{p.Percent(InventionGrowth)}");
        Line($"{p.Word(ImplementationRate)}：{p.Percent(ImplementationRate)}");
        p.Add("<h2>五、资质、奖励及联合申报</h2>");
        n = 0;
        foreach (var field in new[] { Champion, LittleGiant, Award, Joint, Partners }) Line($"{p.Word(field)}：{p.Text(field)}");

        void Line(string text) => p.Add($"<p>（{"一二三四五六七八九十"[n++]}）{text}</p>");

        IEnumerable<string> Years(params string[] fields)
        {
            yield return Row([Label("年度"), .. fields.Select(f => Label(p.Word(f)))]);
            foreach (var y in p.Years) yield return Row([Label($"{y}年"), .. fields.Select(f => Cell(f is RdShare or IpShare ? p.Percent(f, y) : p.Money(f, y, "万元"), "h", 1, 1))]);
        }
    }
}

using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Tests;

public class SetPlanTests
{
    private static readonly List<World> s_clean = [.. SetPlan.Of(new BookletSetOptions(1, 4, [], Wave: 0, Faults: false)).Select(x => x.World)];

    [Fact]
    public void Companies_of_one_set_are_not_alike()
    {
        var high = s_clean.Where(w => w.Programme.IsHighValue).ToList();
        foreach (var holds in new Func<World, bool>[] { w => w.Company.LittleGiant, w => w.Company.Champion, w => w.Company.Award, w => !w.Company.Partners.IsEmpty })
            Assert.InRange(high.Count(holds), 1, high.Count * 2 / 3);
        Assert.True(s_clean.Select(w => w.Company.District).Distinct().Count() >= 7);
    }

    [Fact]
    public void A_set_has_every_font_and_every_place_of_the_unit()
    {
        Assert.Equal(4, s_clean.Select(w => w.Habits.Units).Distinct().Count());
        Assert.Equal(Ink.Habits.Fonts.Count, s_clean.Select(w => w.Habits.Font).Distinct().Count());
    }

    // 五（三）立项与资金: city and district share the grant 1:1, in 溧阳 the city pays 15 %.
    [Fact]
    public void City_and_district_share_the_grant_as_the_guideline_says()
    {
        Assert.Contains(s_clean, w => w.Company.District == "溧阳市");
        foreach (var company in s_clean.Select(w => w.Company))
            Assert.Equal(company.District == "溧阳市" ? 0.15m : 0.5m, company.CityGrant / (company.CityGrant + company.DistrictMatch));
    }

    [Fact]
    public void A_form_that_states_yuan_states_what_the_books_say()
    {
        var inYuan = s_clean.Where(w => w.Habits is { MoneyUnit: "元", Units: not Ink.UnitHabit.Mixed }).ToList();
        Assert.NotEmpty(inYuan);
        foreach (var truth in inYuan.Select(UnprintedBooklet.Truth))
        {
            var stated = truth.Figures.Where(f => f is { Primary: true, Field: FieldIds.Sales }).ToDictionary(f => f.Period!.Value, f => f.Value);
            var audited = truth.Figures.Where(f => f is { Attachment: "audit-report", Field: FieldIds.Sales } && stated.ContainsKey(f.Period!.Value)).ToList();
            Assert.NotEmpty(audited);
            Assert.All(audited, f => Assert.Equal(stated[f.Period!.Value], f.Value));
        }
    }
}

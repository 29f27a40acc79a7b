using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Tests;

public class CleanWorldTests
{
    private static readonly string[] s_settled = ["met", "person", "exempt", "not-applicable", "met|exempt"];

    public static TheoryData<string, string> Everywhere()
    {
        var data = new TheoryData<string, string>();
        foreach (var programme in ProgrammeFacts.All)
        {
            foreach (var layout in FormLayouts.All) data.Add(programme.Id, layout.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void A_clean_booklet_is_ready_in_every_layout(string programme, string layout)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var truth = UnprintedBooklet.Truth(WorldMaker.Make(seed, ProgrammeFacts.Of(programme), FormLayouts.Of(layout)));
            Assert.Equal("ready", truth.Outcome);
            Assert.All(truth.Criteria, c => Assert.Contains(c.Outcome, s_settled));
            Assert.All(truth.Attachments.Where(a => a.Required), a => Assert.True(a.Present, a.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Every_field_and_year_of_the_form_has_one_primary_statement_and_stands_online(string programme, string layout)
    {
        var truth = UnprintedBooklet.Truth(WorldMaker.Make(7, ProgrammeFacts.Of(programme), FormLayouts.Of(layout)));
        var actual = truth.Figures.Where(f => f is { Origin: "paper", Stance: "actual" }).GroupBy(f => (f.Field, f.Period)).ToList();
        Assert.All(actual, g => Assert.Single(g, f => f.Primary));
        Assert.Equal(actual.Select(g => g.Key).Order(), truth.Online.Select(f => (f.Field, f.Period)).Order());
    }

    [Fact]
    public void The_same_seed_writes_the_same_booklet()
    {
        var one = BookletWriter.Write(WorldMaker.Make(5, ProgrammeFacts.HighValuePatents, FormLayouts.Open[3]));
        var two = BookletWriter.Write(WorldMaker.Make(5, ProgrammeFacts.HighValuePatents, FormLayouts.Open[3]));
        Assert.Equal(one.Html, two.Html);
    }

    [Fact]
    public void Plans_peers_and_partners_are_never_the_applicants_figures()
    {
        var truth = UnprintedBooklet.Truth(WorldMaker.Make(3, ProgrammeFacts.IpStrategy, FormLayouts.Open[0]));
        Assert.Contains(truth.Figures, f => f.Stance == "target");
        Assert.Contains(truth.Figures, f => f.Stance == "other-party");
        Assert.DoesNotContain(truth.Figures, f => f.Primary && f.Stance != "actual");
    }
}

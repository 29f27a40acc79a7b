using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Hidden;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Tests;

public class HiddenWaveTests
{
    public static TheoryData<int, string, string> Everywhere()
    {
        var data = new TheoryData<int, string, string>();
        foreach (var wave in HiddenWave.All)
        {
            foreach (var design in wave.Designs)
            {
                foreach (var programme in ProgrammeFacts.All) data.Add(wave.Number, design.Name, programme.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Every_hidden_form_states_everything_the_applicant_has_to_state(int number, string layout, string programme)
    {
        var wave = HiddenWave.Of(number);
        var design = wave.Designs.Single(d => d.Name == layout);
        for (var seed = 0; seed < 6; seed++)
        {
            var world = WorldMaker.Make(seed, ProgrammeFacts.Of(programme), FormLayouts.All[0] with { Name = layout, Hidden = true, Office = design.Office });
            var sheet = new Sheet(world.Habits);
            var pen = new HiddenPen(world, wave, design, sheet, wave.DrawHand(new Random(world.Seed), world.Seed));
            HiddenBooklet.Write(pen);
            var stated = sheet.Figures.Where(f => f is { Origin: "paper", Stance: "actual" }).Select(f => (f.Field, f.Period)).ToHashSet();
            var asked = world.Form.Facts.Keys.Where(k => world.WithShares || k.Field is not (Facts.FieldIds.RdShare or Facts.FieldIds.IpShare)).Select(k => (k.Field, k.Year));
            Assert.Empty(asked.Except(stated));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_hidden_wording_stands_for_two_fields(int number)
    {
        var wave = HiddenWave.Of(number);
        var fields = WorldMaker.Make(1, ProgrammeFacts.HighValuePatents, FormLayouts.All[0]).Form.Facts.Keys.Select(k => k.Field).Distinct().ToList();
        var words = fields.SelectMany(f => Enumerable.Range(0, 200).Select(s => wave.Word(f, s * 35)).Distinct()).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    [Fact]
    public void The_newest_wave_is_the_one_that_measures() => Assert.Equal(HiddenWave.All.Max(w => w.Number), HiddenWave.Newest.Number);
}

using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Hidden;
using DocPipeline.Booklets.Hidden.Ink;
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
    [InlineData(3)]
    [InlineData(4)]
    public void No_hidden_wording_stands_for_two_fields(int number)
    {
        var wave = HiddenWave.Of(number);
        var fields = WorldMaker.Make(1, ProgrammeFacts.HighValuePatents, FormLayouts.All[0]).Form.Facts.Keys.Select(k => k.Field).Distinct().ToList();
        var words = fields.SelectMany(f => Enumerable.Range(0, 200).Select(s => wave.Word(f, s * 35)).Distinct()).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_later_wave_words_nothing_as_the_waves_before_it(int number)
    {
        var fields = ProgrammeFacts.All.SelectMany(p => WorldMaker.Make(1, p, FormLayouts.All[0]).Form.Facts.Keys.Select(k => k.Field)).Distinct().ToList();
        var known = fields.SelectMany(f => HiddenWave.All.Where(w => w.Number < number).SelectMany(w => Words(w, f)).Concat(Wordings.Of(f).Open).Concat(Wordings.Of(f).Hidden)).ToHashSet();
        Assert.Empty(fields.SelectMany(f => Words(HiddenWave.Of(number), f)).Intersect(known));
    }

    [Fact]
    public void No_two_waves_share_a_layout() =>
        Assert.Equal(HiddenWave.All.Sum(w => w.Designs.Count), HiddenWave.All.SelectMany(w => w.Designs).Select(d => d.Name).Distinct().Count());

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_year_the_form_states_has_its_audit_report_since_the_third_wave(int number)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            foreach (var programme in ProgrammeFacts.All)
            {
                var world = HiddenWave.Of(number).Prepare(WorldMaker.Make(seed, programme, FormLayouts.All[0]));
                var bound = world.Attachments.Where(a => a.Id == "audit-report").ToList();
                Assert.True(bound is [{ Year: null }] || bound.Select(a => a.Year).SequenceEqual(world.Company.Years.Select(y => (int?)y.Year)));
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void An_audit_report_of_several_years_names_all_of_them_in_its_opinion(int number)
    {
        var (world, sheet) = Written(number, ProgrammeFacts.HighValuePatents, w => w.Attachments.Any(a => a is { Id: "audit-report", Year: null }));
        Assert.Contains(string.Join("、", world.Company.Years.Select(y => $"{y.Year}年12月31日")), sheet.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_title_names_its_year_once(int number)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            Assert.DoesNotContain("年度年度", Written(number, ProgrammeFacts.IpStrategy, _ => true, seed).Sheet.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_figure_states_the_same_in_any_width()
    {
        var hand = HiddenWave.Of(3).DrawHand(new Random(1), 1) with { Grouped = true, Trimmed = false };
        foreach (var (width, text) in new[] { (DigitInk.Narrow, "12,345.67"), (DigitInk.WideComma, "12，345.67"), (DigitInk.Wide, "１２，３４５．６７") })
        {
            var printed = HiddenInk.Money(123456700m, "万元", behind: false, hand with { Digits = width });
            Assert.Equal((text, "123456700"), (printed.Text, printed.Value));
        }
    }

    [Fact]
    public void The_newest_wave_is_the_one_that_measures() => Assert.Equal(HiddenWave.All.Max(w => w.Number), HiddenWave.Newest.Number);

    private static HashSet<string> Words(HiddenWave wave, string field) => [.. Enumerable.Range(0, 200).Select(s => wave.Word(field, s * 35))];

    /// <summary>The first booklet of a wave whose world is as asked for, as it is sent to the printer.</summary>
    private static (World World, Sheet Sheet) Written(int number, ProgrammeFacts programme, Func<World, bool> wanted, int seed = 0)
    {
        var wave = HiddenWave.Of(number);
        var world = Enumerable.Range(seed * 50, 50).Select(s => wave.Prepare(WorldMaker.Make(WorldMaker.Spread(s), programme, FormLayouts.All[0]))).First(wanted);
        var sheet = new Sheet(world.Habits);
        HiddenBooklet.Write(new HiddenPen(world, wave, wave.Designs[0], sheet, wave.DrawHand(new Random(world.Seed), world.Seed)));
        return (world, sheet);
    }
}

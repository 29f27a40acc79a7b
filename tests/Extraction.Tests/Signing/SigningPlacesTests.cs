using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Signing;

namespace DocPipeline.Extraction.Tests.Signing;

public sealed class SigningPlacesTests
{
    // 申报单位（盖章）： from 100 to 190, 法定代表人（签字）： from 300 to 400, its room up to 年 at 500; the line is 10 high.
    private const string Sealing = "申报单位（盖章）：";
    private const string Signing = "法定代表人（签字）：";
    private static readonly Seal Round = new(new Box(160, 350, 113, 113), InkColour.Red, null);
    private static readonly InkMark Name = new(new Box(420, 395, 70, 25), InkColour.Black);

    [Fact]
    public void A_form_nobody_has_sealed_or_signed_lacks_both() => Assert.Equal("Seal Absent, Signature Absent", Judged(Scan()));

    [Fact]
    public void A_seal_and_strokes_where_they_belong_are_there() => Assert.Equal("Seal Present, Signature Present", Judged(Scan([Round], [Name])));

    [Theory]
    [InlineData(160, 330, "Present")]
    [InlineData(300, 420, "Present")]
    [InlineData(50, 290, "Present")]
    [InlineData(380, 100, "Absent")]
    [InlineData(20, 600, "Absent")]
    public void A_seal_counts_within_a_hand_of_its_label(double x, double y, string sealing) =>
        Assert.StartsWith($"Seal {sealing}", Judged(Scan([Round with { Box = new Box(x, y, 113, 113) }])), StringComparison.Ordinal);

    [Theory]
    [InlineData(210, 380, 40, 40, InkColour.Red, "Present")]
    [InlineData(210, 360, 90, 90, InkColour.Black, "Unclear")]
    [InlineData(210, 400, 30, 10, InkColour.Black, "Absent")]
    [InlineData(210, 400, 6, 6, InkColour.Red, "Absent")]
    public void Ink_beside_the_label_may_be_a_seal_of_another_shape(double x, double y, double width, double height, InkColour colour, string sealing) =>
        Assert.StartsWith($"Seal {sealing}", Judged(Scan([], [new InkMark(new Box(x, y, width, height), colour)])), StringComparison.Ordinal);

    [Fact]
    public void A_picture_without_shades_may_have_lost_a_seal_and_has_not_lost_strokes() =>
        Assert.Equal("Seal Unclear, Signature Absent", Judged(Scan() with { IsBilevel = true }));

    [Fact]
    public void Strokes_near_the_room_leave_it_open() =>
        Assert.EndsWith("Signature Unclear", Judged(Scan([], [Name with { Box = new Box(330, 430, 60, 20) }])), StringComparison.Ordinal);

    [Fact]
    public void Below_a_red_seal_strokes_show_and_below_a_black_one_they_do_not()
    {
        var over = Round with { Box = new Box(400, 350, 113, 113) };
        Assert.EndsWith("Signature Absent", Judged(Scan([over])), StringComparison.Ordinal);
        Assert.EndsWith("Signature Unclear", Judged(Scan([over with { Colour = InkColour.Black }])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_read_behind_the_label_may_be_the_signature() =>
        Assert.Equal("Signature Present", Judged(Scan(), Line(Signing + "吴某", 300)));

    [Theory]
    [InlineData("单位名称（盖章）：", "Seal Unclear, Seal Present")]
    [InlineData("申报单位（盖章）：", "Seal Absent, Seal Present")]
    public void A_name_in_a_table_need_not_be_sealed_where_the_form_is(string label, string expected) => Assert.Equal(
        expected, Judged(Scan([Round]), [Printed.Line(label, 100, 100), Line(Sealing, 100)], []));

    // 申报单位（盖章）： | 某某公司 on a cover that is sealed lower down.
    [Theory]
    [InlineData("某某公司", true, "Seal Unclear")]
    [InlineData("某某公司", false, "Seal Absent")]
    [InlineData("", true, "Seal Absent")]
    public void A_cover_that_names_the_applicant_is_sealed_wherever_there_is_room(string beside, bool isSealed, string expected)
    {
        Table table = new(new Box(100, 390, 300, 30), 1, 2,
        [
            new Cell(0, 0, 1, 1, new Box(100, 390, 105, 30), [Line(Sealing, 102)]),
            new Cell(0, 1, 1, 1, new Box(205, 390, 195, 30), beside.Length == 0 ? [] : [Line(beside, 210)]),
        ]);
        Assert.Equal(expected, Judged(Scan(isSealed ? [Round with { Box = new Box(300, 650, 110, 110) }] : []), [], [table]));
    }

    [Fact]
    public void A_label_that_was_hardly_readable_accuses_nobody() =>
        Assert.Equal("Seal Unclear, Signature Unclear", Judged(Scan(), sure: 0.6m));

    [Fact]
    public void A_page_that_could_not_be_read_whole_is_not_judged() => Assert.Equal("", Judged(Scan(), readable: false));

    [Fact]
    public void A_print_is_not_judged()
    {
        Assert.Equal("", Judged(null));
        Assert.Equal("", Judged(Scan(), sure: null));
    }

    [Theory]
    [InlineData("", true, "Signature Absent")]
    [InlineData("", false, "Signature Present")]
    [InlineData("吴某", true, "Signature Unclear")]
    public void A_label_that_fills_its_cell_has_its_room_in_the_next_one(string beside, bool empty, string expected)
    {
        Table table = new(new Box(100, 390, 300, 30), 1, 2,
        [
            new Cell(0, 0, 1, 1, new Box(100, 390, 105, 30), [Line(Signing, 102)]),
            new Cell(0, 1, 1, 1, new Box(205, 390, 195, 30), beside.Length == 0 ? [] : [Line(beside, 300)]),
        ]);
        Assert.Equal(expected, Judged(Scan([], empty ? [] : [Name with { Box = new Box(250, 395, 60, 18) }]), [], [table]));
    }

    private static PageScan Scan(ImmutableArray<Seal> seals = default, ImmutableArray<InkMark> marks = default) =>
        new("reader", 0, 0, 595, 842, Seals: seals, Marks: marks);

    private static string Judged(PageScan? scan, decimal? sure = 0.99m, bool readable = true) =>
        Judged(scan, [Line(Sealing, 100), Line(Signing, 300), Line("年 月 日", 500)], [], sure, readable);

    private static string Judged(PageScan? scan, Line line) => Judged(scan, [line], []);

    private static string Judged(PageScan? scan, ImmutableArray<Line> lines, ImmutableArray<Table> tables, decimal? sure = 0.99m, bool readable = true)
    {
        var glyphs = lines.Concat(tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines))
            .SelectMany(l => l.Text.Zip(l.Boxes)).Where(c => !c.Second.IsEmpty)
            .Select(c => new Glyph(c.First, c.Second, 10, 0, GlyphTraits.None, sure is { } s ? new Recognition(new Confidence(s), 0, 0) : null));
        TranscribedPage page = new(Printed.Page, 595, 842, 0, 0, PageSource.Scanned, readable, false, lines, tables, scan, scan is null ? [] : [.. glyphs]);
        return string.Join(", ", new SigningPlaces(Seeds.Tools).In([page], null).Select(p => $"{p.Kind} {p.Presence}"));
    }

    private static Line Line(string text, double x) => Printed.Line(text, x, 400);
}

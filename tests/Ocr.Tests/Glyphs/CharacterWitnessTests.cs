using DocPipeline.Native.FreeType;
using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Glyphs;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Glyphs;

public sealed class CharacterWitnessTests
{
    private const int Square = 48;
    private const int Margin = 20;
    private static readonly int[] Dictionary = [.. "常州市龙城大道江苏晏盛垚諸诸逢逄元亓".Select(c => (int)c).Where(c => c != '諸')];

    [Fact]
    public void A_character_the_model_does_not_know_is_told_by_its_ink()
    {
        var (read, _) = Weighed("常州市龙城旻", "常州市龙城晏", last: 0.7f);
        Assert.Equal("常州市龙城旻", Drawing.Text(read));
        Assert.InRange(read[^1].Probability, 0.9f, 1);
    }

    [Fact]
    public void A_doubtful_character_that_looks_like_itself_is_certain()
    {
        var (read, _) = Weighed("常州市龙城盛", "常州市龙城盛", last: 0.4f);
        Assert.Equal("常州市龙城盛", Drawing.Text(read));
        Assert.InRange(read[^1].Probability, 0.9f, 1);
    }

    [Fact]
    public void A_traditional_form_surely_taken_for_the_simplified_one_is_put_right()
    {
        var (read, _) = Weighed("常州市龙城諸", "常州市龙城诸", last: 0.99f);
        Assert.Equal("常州市龙城諸", Drawing.Text(read));
    }

    [Fact]
    public void Between_two_characters_it_knows_the_model_decides_in_running_text_and_the_ink_in_a_name()
    {
        Assert.Equal("常州市龙城逢", Drawing.Text(Weighed("常州市龙城逄", "常州市龙城逢", last: 0.99f).Read));
        Assert.Equal("常州市龙城逄", Drawing.Text(Weighed("常州市龙城逄", "常州市龙城逢", last: 0.99f, isName: true).Read));
    }

    [Fact]
    public void In_a_worn_name_what_looks_more_like_its_twin_goes_to_a_person()
    {
        var (read, _) = Weighed("常州市龙城逄", "常州市龙城逢", last: 0.99f, isName: true, worn: true);
        Assert.Equal(('逢', '逄'), ((char)read[^1].CodePoint, (char)read[^1].RunnerUp));
        Assert.InRange(read[^1].Probability, 0, 0.5f);
        Assert.InRange(Weighed("常州市龙城逢", "常州市龙城逢", last: 0.99f, isName: true, worn: true).Read[^1].Probability, 0.9f, 1);
    }

    [Fact]
    public void A_name_behind_its_label_is_looked_at_like_one_alone()
    {
        Assert.Equal("负责人：龙城逄", Drawing.Text(Weighed("负责人：龙城逄", "负责人：龙城逢", last: 0.99f).Read));
        Assert.Equal("负责人龙城逢", Drawing.Text(Weighed("负责人龙城逄", "负责人龙城逢", last: 0.99f).Read));
    }

    [Fact]
    public void A_name_set_in_another_typeface_than_its_label_is_looked_at_in_that_one()
    {
        const string Label = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc";
        Assert.SkipUnless(File.Exists(Label), "Noto Serif is not installed.");
        Assert.Equal("常州市龙城亓", Drawing.Text(Weighed("常州市龙城亓", "常州市龙城元", last: 0.99f, isName: true, label: Label).Read));
        Assert.Equal("常州市龙城元", Drawing.Text(Weighed("常州市龙城元", "常州市龙城元", last: 0.99f, isName: true, label: Label).Read));
    }

    [Fact]
    public void A_dropped_character_is_read_from_its_ink_and_no_longer_missing()
    {
        var (read, unread) = Weighed("常州市龙城垚垚", "常州市龙城", last: 0.99f);
        Assert.Equal("常州市龙城垚垚", Drawing.Text(read));
        Assert.Empty(unread);
    }

    // Printed on a page, read as told, the last character as surely as told.
    private static (List<ReadCharacter> Read, List<InkBlob> Unread) Weighed(string printed, string told, float last, bool isName = false, bool worn = false, string? label = null)
    {
        using var face = FontFace.Open("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2, Square);
        Assert.SkipWhen(face is null, "Noto is not installed.");
        Plane grey = new((printed.Length * (Square + 4)) + (2 * Margin), Square + (2 * Margin), []);
        grey = grey with { Pixels = new byte[grey.Width * grey.Height] };
        Array.Fill(grey.Pixels, (byte)255);
        List<(int Left, int Right)> places = [];
        for (var i = 0; i < printed.Length; i++)
        {
            var (width, dark) = face.Draw(printed[i]);
            var left = Margin + (i * (Square + 4));
            for (var at = 0; at < dark.Length; at++)
                grey.Pixels[((Margin + (at / width)) * grey.Width) + left + (at % width)] = (byte)(255 - dark[at]);

            // Thin where it is worn: every third row of the last character is gone.
            for (var row = Margin; worn && i == printed.Length - 1 && row < Margin + Square; row += 3)
                Array.Fill(grey.Pixels, (byte)255, (row * grey.Width) + left, width);
            places.Add((left, left + width));
        }
        RuledPage ruled = new(null, new Plane(grey.Width, grey.Height, [.. grey.Pixels.Select(pixel => (byte)(pixel < 128 ? 1 : 0))]), 300);
        TextLine line = new(new TextBox(0, 0, grey.Width, grey.Height), Margin, Margin + Square, []);
        List<ReadCharacter> read =
        [
            .. told.Select((c, i) => new ReadCharacter(
                c, i == told.Length - 1 ? last : 0.99f, 0, 0, (places[i].Left + places[i].Right) / 2.0 / grey.Width, places[i].Left, places[i].Right, Square)),
        ];
        List<InkBlob> unread = [.. places.Skip(told.Length).Select(place => new InkBlob(place.Left, place.Right, Margin, Margin + Square))];
        PrintedGlyphs glyphs = new(grey, ruled);
        using var beside = label is null ? null : FontFace.Open(label, 2, Square);
        var typefaces = beside is null ? PageTypefaces.Of([(line, read)], glyphs)! : new PageTypefaces([new Typeface(beside), new Typeface(face)], 0.84f);
        CharacterWitness witness = new(glyphs, typefaces, new CandidateCharacters(Dictionary));
        var before = isName ? read[..^3] : [];
        var weighed = isName ? read[^3..] : read;
        witness.Weigh(weighed, line);
        witness.FindDropped(weighed, unread, line);
        return ([.. before, .. weighed], unread);
    }
}

using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Hidden.Ink;

namespace DocPipeline.Booklets.Hidden;

/// <summary>
/// 批次。One writing of the hidden half: layouts, wordings, sentences and attachments that belong together. Once its failures have been looked at to
/// mend the reading, a wave measures nothing any more and the next one is written.
/// </summary>
internal abstract class HiddenWave
{
    public static IReadOnlyList<HiddenWave> All { get; } = [new FirstWave(), new Second.SecondWave(), new Third.ThirdWave(), new Fourth.FourthWave()];

    public static HiddenWave Newest => All[^1];

    public abstract int Number { get; }

    public abstract IReadOnlyList<HiddenDesign> Designs { get; }

    /// <summary>Gets the style sheet that all designs share.</summary>
    public abstract string Css { get; }

    public static HiddenWave Of(int number) => All.FirstOrDefault(w => w.Number == number)
        ?? throw new ArgumentOutOfRangeException(nameof(number), number, $"there are waves 1 to {All.Count}");

    /// <summary>The world as this wave's booklets bind it, before a fault spoils it.</summary>
    public virtual World Prepare(World world) => world;

    public abstract Hand DrawHand(Random random, int variant);

    /// <summary>A field's label, the same throughout a booklet.</summary>
    public abstract string Word(string field, int seed);

    /// <summary>An attachment's title, the same throughout a booklet.</summary>
    public abstract string Title(string attachment, int seed);

    public abstract void WritePaper(AttachmentPen pen, HiddenPen form);

    public abstract void WriteStory(HiddenPen pen, Random random);

    /// <summary>What stands between the form's running text and the attachments.</summary>
    public abstract void WriteClosing(HiddenPen pen);

    public abstract void WriteContents(HiddenPen pen, IReadOnlyList<string> titles);

    public abstract void WriteDivider(HiddenPen pen, int number, string title);

    protected static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        return number < 10 ? digits[number].ToString() : (number < 20 ? "" : digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }
}

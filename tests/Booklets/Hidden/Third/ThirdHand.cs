using DocPipeline.Booklets.Hidden.Ink;

namespace DocPipeline.Booklets.Hidden.Third;

/// <summary>笔迹。The hands of the third wave: figures of any width, a triangle before a loss.</summary>
internal static class ThirdHand
{
    private static readonly DayInk[] s_days = [DayInk.SpacedChinese, DayInk.Chinese, DayInk.PaddedDots, DayInk.BareDashes, DayInk.PaddedChinese, DayInk.Characters, DayInk.PaddedDashes];

    private static readonly BoxInk[] s_boxes = [BoxInk.FilledBehind, BoxInk.Ballot, BoxInk.TickOrCross, BoxInk.BracketBehind, BoxInk.Word, BoxInk.Radio, BoxInk.Square, BoxInk.Crossed];

    private static readonly string[] s_fonts =
    [
        "'AR PL UMing CN'", "'Liberation Serif','Noto Serif CJK SC'", "'Noto Serif CJK SC'", "'Liberation Sans','Noto Sans CJK SC'", "'AR PL UKai CN'", "'WenQuanYi Zen Hei'", "'Liberation Serif','AR PL UMing CN'",
    ];

    public static Hand Draw(Random random, int variant) => Draw(random, s_fonts[(int)((uint)variant % s_fonts.Length)]);

    // The wide full stop of that script font stands in the middle of its square, where nobody takes it for a decimal point.
    private static Hand Draw(Random random, string font) => new(
        random.Next(3) < 2,
        random.Next(5) == 0,
        random.Next(4) switch { 0 => "△", 1 => "（", _ => "-" },
        random.Next(5) == 0 ? "％" : "%",
        random.Next(1, 3),
        s_days[random.Next(s_days.Length)],
        s_boxes[random.Next(s_boxes.Length)],
        random.Next(4) switch { 0 => "无", 1 => "/", 2 => "——", _ => "无此项" },
        random.Next(5) == 0 ? "项" : "件",
        random.Next(5) == 0 ? "名" : "人",
        font,
        random.Next(),
        random.Next(6) switch { 0 when !font.Contains("UKai", StringComparison.Ordinal) => DigitInk.Wide, 1 => DigitInk.WideComma, _ => DigitInk.Narrow });
}

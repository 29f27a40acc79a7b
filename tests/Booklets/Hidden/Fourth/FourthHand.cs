using DocPipeline.Booklets.Hidden.Ink;

namespace DocPipeline.Booklets.Hidden.Fourth;

/// <summary>笔迹。The hands of the fourth wave: mostly plain, as typed into a bureau's template; headings in another script than the text.</summary>
internal static class FourthHand
{
    private static readonly DayInk[] s_days = [DayInk.Chinese, DayInk.PaddedDashes, DayInk.PaddedChinese, DayInk.BareDots, DayInk.BareSlashes, DayInk.SpacedChinese, DayInk.PaddedDots];

    private static readonly BoxInk[] s_boxes = [BoxInk.TickForBox, BoxInk.Ballot, BoxInk.Filled, BoxInk.BracketBefore, BoxInk.Behind, BoxInk.Word, BoxInk.HeavyTick, BoxInk.Square];

    private static readonly string[] s_fonts =
    [
        "'Liberation Serif','Noto Serif CJK SC'", "'AR PL UMing CN'", "'WenQuanYi Micro Hei'", "'Liberation Sans','AR PL UMing CN'", "'Noto Serif CJK SC'", "'Liberation Serif','AR PL UKai CN'", "'Noto Sans CJK SC'", "'WenQuanYi Zen Hei'",
    ];

    public static Hand Draw(Random random, int variant) => Draw(random, s_fonts[(int)((uint)variant % s_fonts.Length)]);

    private static Hand Draw(Random random, string font) => new(
        random.Next(2) == 0,
        random.Next(4) == 0,
        random.Next(3) == 0 ? "－" : "-",
        random.Next(4) == 0 ? "％" : "%",
        random.Next(3) == 0 ? 1 : 2,
        s_days[random.Next(s_days.Length)],
        s_boxes[random.Next(s_boxes.Length)],
        random.Next(4) switch { 0 => "/", 1 => "—", 2 => "没有", _ => "无" },
        random.Next(4) == 0 ? "项" : "件",
        random.Next(6) == 0 ? "名" : "人",
        font,
        random.Next(),
        random.Next(7) switch { 0 when !font.Contains("UKai", StringComparison.Ordinal) => DigitInk.Wide, 1 => DigitInk.WideComma, _ => DigitInk.Narrow });
}

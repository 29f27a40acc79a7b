using DocPipeline.Booklets.Hidden.Ink;

namespace DocPipeline.Booklets.Hidden.Second;

/// <summary>笔迹。The hands of the second wave.</summary>
internal static class SecondHand
{
    private static readonly DayInk[] s_days = [DayInk.Chinese, DayInk.PaddedDashes, DayInk.BareDots, DayInk.PaddedChinese, DayInk.BareSlashes, DayInk.Chinese];

    private static readonly BoxInk[] s_boxes = [BoxInk.HeavyTick, BoxInk.Bullseye, BoxInk.Word, BoxInk.Behind, BoxInk.Filled, BoxInk.BracketBefore, BoxInk.Ballot];

    private static readonly string[] s_fonts =
    [
        "'Noto Sans CJK SC'", "'AR PL UMing CN'", "'Noto Serif CJK SC'", "'WenQuanYi Micro Hei'", "'Liberation Serif','Noto Serif CJK SC'", "'AR PL UKai CN'", "'Liberation Sans','WenQuanYi Micro Hei'",
    ];

    public static Hand Draw(Random random, int variant) => new(
        random.Next(5) < 3,
        random.Next(4) == 0,
        random.Next(3) == 0 ? "－" : "-",
        random.Next(4) == 0 ? "％" : "%",
        random.Next(1, 3),
        s_days[random.Next(s_days.Length)],
        s_boxes[random.Next(s_boxes.Length)],
        random.Next(3) switch { 0 => "无", 1 => "/", _ => "—" },
        random.Next(4) == 0 ? "项" : "件",
        random.Next(4) == 0 ? "名" : "人",
        s_fonts[(int)((uint)variant % s_fonts.Length)],
        random.Next());
}

namespace DocPipeline.Booklets.Hidden.Ink;

/// <summary>笔迹。How one booklet of the hidden half sets figures, dates and boxes; drawn apart from the habits of the open half.</summary>
/// <param name="Grouped">True for 12,345.67.</param>
/// <param name="Trimmed">True where 12.50 is written 12.5.</param>
/// <param name="Minus">What stands before a loss: a sign or an opening bracket.</param>
/// <param name="PercentSign">% or ％.</param>
/// <param name="ShareDecimals">Decimals of a share.</param>
/// <param name="Day">Pattern of days, see <see cref="DayInk"/>.</param>
/// <param name="Box">How yes and no are marked.</param>
/// <param name="Nothing">What stands where there is nothing to state.</param>
/// <param name="Item">Counter word of patents.</param>
/// <param name="Person">Counter word of people.</param>
/// <param name="Font">CSS font family.</param>
/// <param name="Seed">Chooses among wordings.</param>
/// <param name="Digits">Width of figures in tables.</param>
internal sealed record Hand(
    bool Grouped, bool Trimmed, string Minus, string PercentSign, int ShareDecimals, DayInk Day, BoxInk Box, string Nothing, string Item, string Person, string Font, int Seed,
    DigitInk Digits = DigitInk.Narrow)
{
    private static readonly string[] s_fonts =
    [
        "'AR PL UMing CN'", "'Noto Serif CJK SC'", "'WenQuanYi Micro Hei'", "'Noto Sans CJK SC'", "'Liberation Serif','AR PL UMing CN'",
        "'AR PL UKai CN'", "'Liberation Sans','Noto Sans CJK SC'", "'WenQuanYi Zen Hei'",
    ];

    public static Hand Draw(Random random, int variant) => new(
        random.Next(2) == 0,
        random.Next(3) == 0,
        random.Next(4) switch { 0 => "－", 1 => "(", 2 => "（", _ => "-" },
        random.Next(3) == 0 ? "％" : "%",
        random.Next(1, 3),
        (DayInk)random.Next(6),
        (BoxInk)random.Next(9),
        random.Next(4) switch { 0 => "无", 1 => "—", 2 => "/", _ => "——" },
        random.Next(3) == 0 ? "项" : "件",
        random.Next(3) == 0 ? "名" : "人",
        s_fonts[variant % s_fonts.Length],
        random.Next());
}

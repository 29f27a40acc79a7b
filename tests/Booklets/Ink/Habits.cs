namespace DocPipeline.Booklets.Ink;

/// <summary>书写习惯。How one applicant's clerk fills in forms; drawn once a booklet.</summary>
/// <param name="Units">Where the unit of money stands.</param>
/// <param name="MoneyUnit">Unit of tables of money.</param>
/// <param name="Numbers">How digits are set.</param>
/// <param name="PercentDecimals">1 or 2.</param>
/// <param name="Dates">How dates are written.</param>
/// <param name="Flags">How boxes are ticked.</param>
/// <param name="Labels">How labels are set.</param>
/// <param name="Font">CSS font family.</param>
/// <param name="Hidden">True for wordings kept for measuring only.</param>
/// <param name="WordingSeed">Chooses among a field's wordings.</param>
internal sealed record Habits(
    UnitHabit Units,
    string MoneyUnit,
    NumberHabit Numbers,
    int PercentDecimals,
    DateHabit Dates,
    FlagHabit Flags,
    LabelHabit Labels,
    string Font,
    bool Hidden,
    int WordingSeed)
{
    public static readonly IReadOnlyList<string> Fonts =
    [
        "'Noto Serif CJK SC'", "'Noto Sans CJK SC'", "'AR PL UMing CN'", "'AR PL UKai CN'", "'WenQuanYi Zen Hei'", "'WenQuanYi Micro Hei'",
        "'Liberation Serif','Noto Serif CJK SC'", "'Liberation Sans','WenQuanYi Zen Hei'",
    ];

    public static Habits Draw(Random random, int variant, bool hidden) => new(
        (UnitHabit)(variant % 4),
        random.Next(6) switch { 0 => "元", 1 => "百万元", _ => "万元" },
        (NumberHabit)(random.Next(10) switch { < 4 => 0, < 7 => 1, 7 => 2, 8 => 3, _ => 4 }),
        random.Next(1, 3),
        (DateHabit)random.Next(5),
        (FlagHabit)random.Next(5),
        (LabelHabit)random.Next(3),
        Fonts[variant % Fonts.Count],
        hidden,
        random.Next());
}

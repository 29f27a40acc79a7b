namespace DocPipeline.Booklets.Forms;

/// <summary>All layouts by name.</summary>
internal static class FormLayouts
{
    public static IReadOnlyList<FormLayout> All { get; } =
    [
        new("pairs-2", () => new GridPairs(1, TableStyle.Ruled), new YearLabels(TableStyle.Ruled, 1), SlashStaff: false, MonthRange: true, OwnPages: false),
        new("pairs-4", () => new GridPairs(2, TableStyle.Ruled), new YearColumns(TableStyle.Ruled), SlashStaff: true, MonthRange: true, OwnPages: true),
        new("pairs-6", () => new GridPairs(3, TableStyle.Ruled), new TwoLevelHeader(TableStyle.Ruled, yearsAbove: true), SlashStaff: false, MonthRange: false, OwnPages: false),
        new("side-headings", () => new GridPairs(2, TableStyle.Ruled, sideHeading: true), new YearRows(TableStyle.Ruled), SlashStaff: true, MonthRange: true, OwnPages: false, Nested: true),
        new("borderless", () => new GridPairs(2, TableStyle.Bare), new YearColumns(TableStyle.Bare), SlashStaff: false, MonthRange: false, OwnPages: false),
        new("thin-rectangles", () => new GridPairs(2, TableStyle.ThinRectangles), new YearColumns(TableStyle.ThinRectangles), SlashStaff: true, MonthRange: true, OwnPages: true),
        new("underlined", () => new LinePairs("dash"), new YearRows(TableStyle.Open, 3), SlashStaff: false, MonthRange: true, OwnPages: false),
        new("sentences", () => new GridPairs(1, TableStyle.Ruled), new YearSentences(), SlashStaff: false, MonthRange: false, OwnPages: true, Nested: true),
        new("indicator-over-year", () => new GridPairs(3, TableStyle.Ruled, sideHeading: true), new TwoLevelHeader(TableStyle.Ruled, yearsAbove: false), SlashStaff: true, MonthRange: true, OwnPages: false),
        new("office-4", () => new GridPairs(2, TableStyle.Ruled), new YearColumns(TableStyle.Ruled), SlashStaff: true, MonthRange: true, OwnPages: true, Office: true),
        new("year-blocks", () => new StackedPairs(4), new YearBlocks(2), SlashStaff: false, MonthRange: false, OwnPages: false, Nested: true, Hidden: true),
        new("numbered-lines", () => new LinePairs("dots", numbered: true), new YearColumns(TableStyle.Open, newestFirst: true, "近三年主要财务数据"), SlashStaff: true, MonthRange: true, OwnPages: false, Hidden: true),
        new("year-pairs", () => new GridPairs(2, TableStyle.ThinRectangles, sideHeading: true), new YearLabels(TableStyle.ThinRectangles, 2), SlashStaff: false, MonthRange: false, OwnPages: true, Hidden: true),
        new("office-rows", () => new GridPairs(1, TableStyle.Ruled), new YearRows(TableStyle.Ruled), SlashStaff: true, MonthRange: false, OwnPages: true, Hidden: true, Office: true),
    ];

    public static IReadOnlyList<FormLayout> Open { get; } = [.. All.Where(l => !l.Hidden)];

    public static FormLayout Of(string name) => All.Single(l => l.Name == name);
}

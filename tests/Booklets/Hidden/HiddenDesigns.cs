using DocPipeline.Booklets.Hidden.Layouts;

namespace DocPipeline.Booklets.Hidden;

/// <summary>All hidden layouts, in the order of a set.</summary>
internal static class HiddenDesigns
{
    public static IReadOnlyList<HiddenDesign> All { get; } =
    [
        ExcelGrid.Design, NestedHeaders.Design, LabelAbove.Design, IndicatorTable.Design, TabbedLines.Design, FillIn.Design, SideBySide.Design, WordForm.Design, MixedUnits.Design, WordLines.Design,
    ];
}

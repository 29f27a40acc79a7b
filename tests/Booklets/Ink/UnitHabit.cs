namespace DocPipeline.Booklets.Ink;

/// <summary>单位习惯。Where a form says in which unit its money stands.</summary>
internal enum UnitHabit
{
    /// <summary>单位：万元 above or in the corner of the table.</summary>
    Caption,

    /// <summary>In the label or column header: 销售收入（万元）.</summary>
    Label,

    /// <summary>Behind each figure: 12,345.67万元.</summary>
    Cell,

    /// <summary>Behind each figure, 元, 万元 and 亿元 side by side.</summary>
    Mixed,
}

namespace DocPipeline.Booklets.Forms;

/// <summary>表格样式。How a table shows its cells.</summary>
internal enum TableStyle
{
    /// <summary>Full rules.</summary>
    Ruled,

    /// <summary>No rules at all, aligned only.</summary>
    Bare,

    /// <summary>Rules drawn as thin filled rectangles.</summary>
    ThinRectangles,

    /// <summary>Three horizontal rules, none vertical.</summary>
    Open,
}

namespace DocPipeline.Booklets.Ink;

/// <summary>标签习惯。How labels are set in their cells.</summary>
internal enum LabelHabit
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Four characters or fewer spaced out: 企 业 名 称.</summary>
    Spaced,

    /// <summary>Long labels broken over lines.</summary>
    Broken,
}

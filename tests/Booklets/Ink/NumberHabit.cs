namespace DocPipeline.Booklets.Ink;

/// <summary>数字习惯。How digits are set.</summary>
internal enum NumberHabit
{
    /// <summary>12,345.67</summary>
    Thousands,

    /// <summary>12345.67</summary>
    Plain,

    /// <summary>１２３４５．６７</summary>
    FullWidth,

    /// <summary>12 345.67</summary>
    Spaced,

    /// <summary>12，345.67 with a full-width comma.</summary>
    WideComma,
}

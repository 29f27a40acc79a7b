namespace DocPipeline.Booklets.Hidden.Ink;

/// <summary>数字字宽。</summary>
internal enum DigitInk
{
    /// <summary>12,345.67</summary>
    Narrow,

    /// <summary>12，345.67: typed with the Chinese comma.</summary>
    WideComma,

    /// <summary>１２，３４５．６７</summary>
    Wide,
}

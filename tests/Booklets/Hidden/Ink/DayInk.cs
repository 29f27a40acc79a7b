namespace DocPipeline.Booklets.Hidden.Ink;

/// <summary>日期写法。</summary>
internal enum DayInk
{
    /// <summary>2008.03.12</summary>
    PaddedDots,

    /// <summary>2008年03月12日</summary>
    PaddedChinese,

    /// <summary>2008 年 3 月 12 日</summary>
    SpacedChinese,

    /// <summary>2008-3-12</summary>
    BareDashes,

    /// <summary>二〇〇八年三月十二日</summary>
    Characters,

    /// <summary>2008/3/12</summary>
    BareSlashes,

    /// <summary>2008年3月12日</summary>
    Chinese,

    /// <summary>2008-03-12</summary>
    PaddedDashes,

    /// <summary>2008.3.12</summary>
    BareDots,
}

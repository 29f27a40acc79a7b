namespace DocPipeline.Booklets.Ink;

/// <summary>日期习惯。How dates are written.</summary>
internal enum DateHabit
{
    /// <summary>2022年6月18日</summary>
    Chinese,

    /// <summary>2022-06-18</summary>
    Iso,

    /// <summary>2022.6.18</summary>
    Dotted,

    /// <summary>2022/06/18</summary>
    Slashed,

    /// <summary>二〇二二年六月十八日</summary>
    Characters,
}

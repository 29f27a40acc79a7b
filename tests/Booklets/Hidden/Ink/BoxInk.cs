namespace DocPipeline.Booklets.Hidden.Ink;

/// <summary>勾选写法。</summary>
internal enum BoxInk
{
    /// <summary>■是 □否</summary>
    Filled,

    /// <summary>☑ 是 ☐ 否</summary>
    Ballot,

    /// <summary>是 ☑ 否 □</summary>
    Behind,

    /// <summary>（√）是 （ ）否</summary>
    BracketBefore,

    /// <summary>是（√） 否（ ）</summary>
    BracketBehind,

    /// <summary>●是 ○否</summary>
    Radio,

    /// <summary>[√]是 [ ]否</summary>
    Square,

    /// <summary>√是 □否</summary>
    TickForBox,

    /// <summary>☒是 ☐否, as word processors tick.</summary>
    Crossed,

    /// <summary>☑有　□无</summary>
    Having,

    /// <summary>✔是　□否</summary>
    HeavyTick,

    /// <summary>◉是　○否</summary>
    Bullseye,

    /// <summary>是 alone.</summary>
    Word,

    /// <summary>是■　否□</summary>
    FilledBehind,

    /// <summary>√ or × alone.</summary>
    TickOrCross,
}

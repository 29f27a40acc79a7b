namespace DocPipeline.Booklets.Ink;

/// <summary>勾选习惯。How yes and no are marked.</summary>
internal enum FlagHabit
{
    /// <summary>☑是　□否</summary>
    CheckedBox,

    /// <summary>是☑　否□</summary>
    BoxBehind,

    /// <summary>■是　□否</summary>
    FilledBox,

    /// <summary>是√　否</summary>
    Tick,

    /// <summary>是 or 否</summary>
    Word,
}

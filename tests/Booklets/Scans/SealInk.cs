namespace DocPipeline.Booklets.Scans;

/// <summary>印泥。Colour of a seal on paper; a scanner without colour makes a grey one of the red.</summary>
internal enum SealInk
{
    /// <summary>Vermilion, as almost all are.</summary>
    Red,

    /// <summary>Blue, of some banks and offices.</summary>
    Blue,

    /// <summary>A copy of a sealed page.</summary>
    Grey,
}

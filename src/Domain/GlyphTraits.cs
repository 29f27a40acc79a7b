namespace DocPipeline.Domain;

/// <summary>字形特征。What sets a character apart from plain, visible text.</summary>
[Flags]
public enum GlyphTraits
{
    /// <summary>Plain, visible text.</summary>
    None = 0,

    /// <summary>Drawn with an invisible text mode or a fully transparent fill.</summary>
    Invisible = 1,

    /// <summary>Filled white or nearly so.</summary>
    White = 2,

    /// <summary>Outside the page as displayed.</summary>
    OffPage = 4,

    /// <summary>The font names no Unicode character for it (private use, U+FFFD).</summary>
    Unmapped = 8,

    /// <summary>Coloured ink, such as a seal's, lies over it.</summary>
    Stamped = 16,
}

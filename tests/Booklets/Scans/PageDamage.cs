namespace DocPipeline.Booklets.Scans;

/// <summary>劣化。What happened to one page between the printer and the file.</summary>
internal sealed record PageDamage
{
    public int Dpi { get; init; } = 200;

    public bool Colour { get; init; }

    /// <summary>Gets a value indicating whether the page is kept in black and white, as fax and old copiers do.</summary>
    public bool Bilevel { get; init; }

    /// <summary>Gets the brightness below which a point is black.</summary>
    public int Threshold { get; init; } = 150;

    /// <summary>Gets the quality of JPEG, 1 to 100.</summary>
    public int Quality { get; init; } = 78;

    /// <summary>Gets degrees clockwise.</summary>
    public double Skew { get; init; }

    /// <summary>Gets quarter turns clockwise.</summary>
    public int Turned { get; init; }

    public double Grain { get; init; }

    public double Specks { get; init; }

    public double Blur { get; init; }

    /// <summary>Gets what is left of the ink's darkness; 1 for fresh print.</summary>
    public double Ink { get; init; } = 1;

    public double Shadow { get; init; }

    public bool CopierEdges { get; init; }

    public double TiltAcross { get; init; }

    public double TiltDown { get; init; }

    /// <summary>Gets the colour of a seal that was set on figures or names, or null.</summary>
    public SealInk? Seal { get; init; }

    /// <summary>Gets a value indicating whether the pixels lie sideways and a tag in the file says so; the page as displayed stands upright.</summary>
    public bool Sideways { get; init; }

    /// <summary>Gets a value indicating whether the page is no scan at all.</summary>
    public bool Digital { get; init; }

    public TextLayer Layer { get; init; }
}

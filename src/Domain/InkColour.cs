namespace DocPipeline.Domain;

/// <summary>墨色。Colour of ink on a scan.</summary>
public enum InkColour
{
    /// <summary>Black or grey, as all ink is on a scan without colour.</summary>
    Black,

    /// <summary>Red, as most seals are.</summary>
    Red,

    /// <summary>Blue, or another colour that is not red.</summary>
    Blue,
}

namespace DocPipeline.Domain;

/// <summary>识读特征。What tells how probably a recognised value is right; a <see cref="Calibration"/> has a weight for each.</summary>
public enum ReadingTrait
{
    /// <summary>Logarithm of the odds of its weakest character, ±7.</summary>
    Weakest,

    /// <summary>The doubts of all its characters together: the sum of −ln p, at most 5.</summary>
    Doubt,

    /// <summary>Probability of the most probable other character in any of its places.</summary>
    RunnerUp,

    /// <summary>A seal or other coloured ink lies over it: 1, else 0. So are all traits below, unless they say otherwise.</summary>
    Stamped,

    /// <summary>A digit or an unread character stands right beside it.</summary>
    CutShort,

    /// <summary>More digits were printed than stand in its place.</summary>
    FewerDigits,

    /// <summary>Its commas do not part it by thousands.</summary>
    Grouping,

    /// <summary>Between two of its digits there is room for another.</summary>
    Gap,

    /// <summary>How much less than 200 pixels per inch there were, in hundreds.</summary>
    Coarse,

    /// <summary>The second engine reads it alike.</summary>
    SecondAgrees,

    /// <summary>The second engine reads it differently.</summary>
    SecondContradicts,

    /// <summary>The same value stands for the field and year in another place.</summary>
    RepeatedAlike,

    /// <summary>Another value stands for the field and year in another place.</summary>
    RepeatedOtherwise,

    /// <summary>It and the parts of its total add up.</summary>
    SumHolds,

    /// <summary>They do not.</summary>
    SumFails,

    /// <summary>It and the percentage it belongs to agree.</summary>
    ShareHolds,

    /// <summary>They do not.</summary>
    ShareFails,

    /// <summary>The check digit of its code is right.</summary>
    CheckHolds,

    /// <summary>The check digit of its code is wrong.</summary>
    CheckFails,
}

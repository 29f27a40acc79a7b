namespace DocPipeline.Validation.Comparing;

/// <summary>How two statements of the same thing stand to each other.</summary>
internal enum Agreement
{
    /// <summary>They say the same.</summary>
    Equal,

    /// <summary>They do not.</summary>
    Differs,

    /// <summary>It depends on how doubtful characters are read, or they cannot be held against each other.</summary>
    CannotTell,
}

namespace DocPipeline.Domain;

/// <summary>有无。Whether something is there, as far as a picture tells.</summary>
public enum Presence
{
    /// <summary>Cannot be told.</summary>
    Unclear,

    /// <summary>It is there, or something that may be it.</summary>
    Present,

    /// <summary>Nothing is there.</summary>
    Absent,
}

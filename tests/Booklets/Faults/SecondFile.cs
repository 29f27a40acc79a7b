namespace DocPipeline.Booklets.Faults;

/// <summary>A file that came with the booklet and that nobody can open.</summary>
internal enum SecondFile
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It asks for a password.</summary>
    Locked,

    /// <summary>It broke off while it was sent.</summary>
    BrokenOff,
}

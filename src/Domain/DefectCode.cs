namespace DocPipeline.Domain;

/// <summary>缺陷类型。Kinds of unreadable material.</summary>
public enum DefectCode
{
    /// <summary>The file is damaged, empty, of an unknown kind, or ended its reader.</summary>
    FileUnreadable,

    /// <summary>The file asks for a password.</summary>
    FileEncrypted,

    /// <summary>The file or a member goes beyond a cap.</summary>
    FileOverLimit,

    /// <summary>An archive entry that would land outside its folder, or contradicts itself.</summary>
    UnsafeArchiveEntry,

    /// <summary>One page could not be read.</summary>
    PageUnreadable,

    /// <summary>What the text layer says is not what a person sees.</summary>
    TextLayerSuspect,
}

namespace DocPipeline.Domain;

/// <summary>专利类型。Kind of a patent.</summary>
public enum PatentKind
{
    /// <summary>Neither printed nor told by the number.</summary>
    Unknown,

    /// <summary>发明。</summary>
    Invention,

    /// <summary>实用新型。</summary>
    UtilityModel,

    /// <summary>外观设计。</summary>
    Design,

    /// <summary>PCT application.</summary>
    Pct,
}

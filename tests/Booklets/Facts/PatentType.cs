namespace DocPipeline.Booklets.Facts;

/// <summary>专利类型。The digit after the year in a patent number.</summary>
internal enum PatentType
{
    /// <summary>发明。</summary>
    Invention = 1,

    /// <summary>实用新型。</summary>
    UtilityModel = 2,

    /// <summary>外观设计。</summary>
    Design = 3,
}

namespace DocPipeline.Booklets.Faults;

/// <summary>What went wrong at the printer or the binder.</summary>
internal enum PrintFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A numbered page of the audit report was not bound.</summary>
    AuditPageMissing,

    /// <summary>A page was bound the wrong way round.</summary>
    PageRotated,

    /// <summary>An empty page was bound.</summary>
    PageBlank,

    /// <summary>An empty page of another size was bound.</summary>
    PageSize,

    /// <summary>A page was bound whose place in the file holds no page.</summary>
    PageBroken,

    /// <summary>A line of the text was painted over: it can be read in the file and not on the page.</summary>
    TextPaintedOver,
}

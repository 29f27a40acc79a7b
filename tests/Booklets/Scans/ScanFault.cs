namespace DocPipeline.Booklets.Scans;

/// <summary>What the applicant forgot before scanning.</summary>
internal enum ScanFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>To seal form and commitment letter.</summary>
    SealMissing,

    /// <summary>To sign them.</summary>
    SignatureMissing,
}

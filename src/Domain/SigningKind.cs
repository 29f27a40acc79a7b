namespace DocPipeline.Domain;

/// <summary>签章类别。What has to stand there.</summary>
public enum SigningKind
{
    /// <summary>The seal of the applicant.</summary>
    Seal,

    /// <summary>The signature of who represents it, or that person's own seal.</summary>
    Signature,
}

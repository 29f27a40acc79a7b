namespace DocPipeline.Domain;

/// <summary>审核阶段。Whose desk the application lies on.</summary>
public enum ReviewStage
{
    /// <summary>The district checks before it recommends.</summary>
    District,

    /// <summary>The city receives what the district recommended.</summary>
    City,
}

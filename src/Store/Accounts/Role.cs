namespace DocPipeline.Store.Accounts;

/// <summary>角色。What a person or a machine may do.</summary>
public enum Role
{
    /// <summary>Sees and decides the submissions of one district.</summary>
    DistrictReviewer,

    /// <summary>Sees and decides every submission.</summary>
    CityReviewer,

    /// <summary>That, and accounts, tokens and the audit log.</summary>
    Administrator,
}

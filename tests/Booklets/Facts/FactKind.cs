namespace DocPipeline.Booklets.Facts;

/// <summary>类型。What kind of value a fact is, which decides how it may be printed.</summary>
internal enum FactKind
{
    /// <summary>Free text or a name.</summary>
    Text,

    /// <summary>Credit code, phone, mail: printed as it is.</summary>
    Code,

    /// <summary>A day, ISO.</summary>
    Date,

    /// <summary>A month, ISO.</summary>
    Month,

    /// <summary>Money in 元.</summary>
    Money,

    /// <summary>People.</summary>
    People,

    /// <summary>Patents, trademarks.</summary>
    Items,

    /// <summary>Percentage as printed.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Several names.</summary>
    List,
}

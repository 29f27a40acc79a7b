namespace DocPipeline.Domain;

/// <summary>填报项类型。What kind of value a field takes.</summary>
public enum FieldKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A person's or organisation's name.</summary>
    Name,

    /// <summary>A code compared character by character.</summary>
    Code,

    /// <summary>A calendar date or month.</summary>
    Date,

    /// <summary>Money, kept in 元.</summary>
    Money,

    /// <summary>A whole number of people or things.</summary>
    Count,

    /// <summary>A percentage as printed: 15 means 15 %.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Several texts; order does not matter.</summary>
    TextList,
}

namespace DocPipeline.Domain;

/// <summary>研发口径。On which lawful basis an R&amp;D figure was drawn up.</summary>
public enum Basis
{
    /// <summary>Not said.</summary>
    Unstated,

    /// <summary>The books (会计口径).</summary>
    Book,

    /// <summary>A special audit (专项审计).</summary>
    SpecialAudit,

    /// <summary>The tax super-deduction (加计扣除).</summary>
    SuperDeduction,

    /// <summary>High-tech enterprise recognition (高新技术企业认定).</summary>
    HighTech,
}

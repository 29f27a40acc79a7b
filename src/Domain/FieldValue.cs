namespace DocPipeline.Domain;

/// <summary>值。The value of a statement.</summary>
public abstract record FieldValue
{
    private protected FieldValue()
    {
    }

    /// <summary>As in reports: decimal string, ISO date, <c>true</c>/<c>false</c>, or text without accidental white space.</summary>
    public abstract string Canonical { get; }
}

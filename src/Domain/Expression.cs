namespace DocPipeline.Domain;

/// <summary>表达式。What a criterion requires, as parsed; <c>docs/packs.md</c> describes how it is written.</summary>
public abstract record Expression
{
    private protected Expression()
    {
    }
}

namespace DocPipeline.Domain;

/// <summary>申报条件。One condition of the guideline; its kinds say how it is judged.</summary>
/// <param name="Id">Stable name: <c>rd-share</c>.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Clause">Where it comes from.</param>
public abstract record Criterion(string Id, string Title, Clause Clause)
{
    /// <summary>True where it is computed, false where a person judges.</summary>
    public bool IsRule => this is not PersonCriterion;
}

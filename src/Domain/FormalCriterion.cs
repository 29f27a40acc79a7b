namespace DocPipeline.Domain;

/// <summary>程序条件。A condition about the applicant or the submission itself that has a check of its own.</summary>
/// <param name="Id">Stable name: <c>online-deadline</c>.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Check">The check that answers it.</param>
public sealed record FormalCriterion(string Id, string Title, Clause Clause, FormalCheck Check) : Criterion(Id, Title, Clause);

namespace DocPipeline.Domain;

/// <summary>附件在册。Holds where an attachment of that kind is bound in; where none was found it cannot be told.</summary>
/// <param name="Kind">Id of the kind.</param>
public sealed record AttachedExpression(string Kind) : Expression;

using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>判定树节点。One step of judging a criterion, with the values it used.</summary>
/// <param name="Operator"><c>and</c>, <c>or</c>, <c>&gt;=</c>, <c>/</c>, <c>sum</c>, <c>every</c>, <c>field</c>, <c>constant</c> …</param>
/// <param name="Value">Decimal string of an amount, or null for a condition or where nothing is known.</param>
/// <param name="Outcome">For conditions; null for amounts.</param>
/// <param name="Statements">Statements read at this node.</param>
/// <param name="Children">Sub-steps in order.</param>
public sealed record EvaluationNode(
    string Operator,
    string? Value,
    Outcome? Outcome,
    ImmutableArray<Statement> Statements,
    ImmutableArray<EvaluationNode> Children)
{
    /// <summary>What the operator of a step that asks for an attachment begins with; its kind follows.</summary>
    public const string Attached = "attached ";

    /// <summary>The kind of attachment the step asks for; null where it asks for none.</summary>
    public string? AttachedKind => Operator.StartsWith(Attached, StringComparison.Ordinal) ? Operator[Attached.Length..] : null;
}

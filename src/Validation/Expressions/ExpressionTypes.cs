using DocPipeline.Domain;

namespace DocPipeline.Validation.Expressions;

/// <summary>Says of what unit a part of a requirement is, and refuses parts that do not fit together.</summary>
internal sealed class ExpressionTypes(Vocabulary vocabulary)
{
    /// <summary>Unit of quotients and percentages.</summary>
    public const string Ratio = "ratio";

    private const string Condition = "condition";

    /// <exception cref="ExpressionException">It is an amount, or its parts do not fit together.</exception>
    public void DemandCondition(Expression expression)
    {
        if (Of(expression, inYears: false) != Condition)
            throw new ExpressionException(1, "expected a condition, such as a comparison, not an amount");
    }

    /// <summary>Canonical unit of an amount: 元, 件, 人, <c>ratio</c>, or empty for a bare number.</summary>
    public string UnitOf(Expression amount) => Of(amount, inYears: true);

    private string Of(Expression expression, bool inYears)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Unit;
            case FieldExpression field:
                return OfField(field, inYears);
            case YearsExpression years:
                return Of(years.Body, inYears: true);
            case ArithmeticExpression arithmetic:
                return OfArithmetic(arithmetic, inYears);
            case ComparisonExpression comparison:
                DemandComparable(Of(comparison.Left, inYears), Of(comparison.Right, inYears));
                return Condition;
            case LogicalExpression logical:
                foreach (var arm in logical.Arms)
                    DemandConditionWithin(arm, inYears);
                return Condition;
            case NotExpression not:
                DemandConditionWithin(not.Inner, inYears);
                return Condition;
            default:
                return Condition;
        }
    }

    private void DemandConditionWithin(Expression arm, bool inYears)
    {
        if (Of(arm, inYears) != Condition)
            throw new ExpressionException(1, "expected conditions on both sides of and/or/not");
    }

    private string OfField(FieldExpression expression, bool inYears)
    {
        var field = vocabulary.Find(expression.Field)!;
        if (field.Yearly && expression.YearsBack is null && !inYears)
            throw new ExpressionException(1, $"expected a year for {field.Id}: {field.Id}[last year], or sum, mean, every over years");
        if (!field.Yearly && expression.YearsBack is not null)
            throw new ExpressionException(1, $"expected no year for {field.Id}, which has none");
        return field.Kind switch
        {
            FieldKind.Percent => Ratio,
            FieldKind.Flag => Condition,
            FieldKind.Money or FieldKind.Count => vocabulary.Units.FirstOrDefault(u => u.Name == field.DefaultUnit)?.Canonical ?? string.Empty,
            _ => throw new ExpressionException(1, $"expected an amount or a flag; {field.Id} is neither"),
        };
    }

    private string OfArithmetic(ArithmeticExpression arithmetic, bool inYears)
    {
        var left = Of(arithmetic.Left, inYears);
        var right = Of(arithmetic.Right, inYears);
        return arithmetic.Operator switch
        {
            '*' when left.Length == 0 || left == Ratio => right,
            '*' when right.Length == 0 || right == Ratio => left,
            '/' when right.Length == 0 => left,
            '/' when left == right => Ratio,
            '+' or '-' when left == right => left,
            _ => throw new ExpressionException(1, $"expected units that fit together, not {left} {arithmetic.Operator} {right}"),
        };
    }

    private static void DemandComparable(string left, string right)
    {
        var bareCount = right.Length == 0 && left is not ("元" or Ratio or Condition);
        if (left != right && !bareCount)
            throw new ExpressionException(1, $"expected the same unit on both sides, not {left} and {(right.Length == 0 ? "a bare number" : right)}");
    }
}

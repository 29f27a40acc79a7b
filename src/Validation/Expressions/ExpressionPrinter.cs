using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Expressions;

/// <summary>Writes a requirement the way packs do; parsing it again gives the same records.</summary>
internal static class ExpressionPrinter
{
    public static string Of(Expression expression) => expression switch
    {
        LogicalExpression logical => string.Join(logical.IsAnd ? " and " : " or ", logical.Arms.Select(a => Nested(a, a is LogicalExpression))),
        NotExpression not => "not " + Nested(not.Inner, not.Inner is LogicalExpression),
        ComparisonExpression comparison => $"{Of(comparison.Left)} {comparison.Operator} {Of(comparison.Right)}",
        ArithmeticExpression arithmetic => Of(arithmetic),
        YearsExpression years => $"{years.Fold.ToString().ToLowerInvariant()}({Of(years.Body)}, {YearsOf(years.Years)})",
        FieldExpression { YearsBack: not null } field => $"{field.Field}[last year]",
        FieldExpression field => field.Field.Name,
        AttachedExpression attached => $"attached({attached.Kind})",
        ConstantExpression constant => Of(constant),
        _ => string.Empty,
    };

    private static string Of(ArithmeticExpression arithmetic)
    {
        var isProduct = arithmetic.Operator is '*' or '/';
        var left = Nested(arithmetic.Left, isProduct && arithmetic.Left is ArithmeticExpression { Operator: '+' or '-' });
        var right = Nested(arithmetic.Right, arithmetic.Right is ArithmeticExpression inner && (isProduct || inner.Operator is '+' or '-'));
        return $"{left} {arithmetic.Operator} {right}";
    }

    private static string Of(ConstantExpression constant) => constant.Unit == ExpressionTypes.Ratio
        ? Number(constant.Value * 100) + "%"
        : Number(constant.Value) + constant.Unit;

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string YearsOf(int years) => years == 1 ? "last year" : string.Create(CultureInfo.InvariantCulture, $"last {years} years");

    private static string Nested(Expression expression, bool inBrackets) => inBrackets ? $"({Of(expression)})" : Of(expression);
}

using DocPipeline.Domain;

namespace DocPipeline.Validation.Expressions;

/// <summary>The amounts for which a comparison with a constant holds, so that comparisons can be held against each other.</summary>
/// <param name="Amount">What is compared, as the pack would write it.</param>
/// <param name="Low">Lower end, or null where there is none.</param>
/// <param name="WithLow">True where the lower end itself is within.</param>
/// <param name="High">Upper end, or null.</param>
/// <param name="WithHigh">True where the upper end itself is within.</param>
internal sealed record Reach(string Amount, decimal? Low, bool WithLow, decimal? High, bool WithHigh)
{
    /// <summary>The reach of a comparison of an amount with a constant; null for every other expression.</summary>
    public static Reach? Of(Expression expression)
    {
        if (expression is not ComparisonExpression { Right: ConstantExpression { Value: var bound } } comparison || comparison.Left is ConstantExpression)
            return null;
        var amount = ExpressionPrinter.Of(comparison.Left);
        return comparison.Operator switch
        {
            ">=" => new Reach(amount, bound, true, null, false),
            ">" => new Reach(amount, bound, false, null, false),
            "<=" => new Reach(amount, null, false, bound, true),
            "<" => new Reach(amount, null, false, bound, false),
            _ => new Reach(amount, bound, true, bound, true),
        };
    }

    /// <summary>True where the other holds wherever this one does.</summary>
    public bool LiesWithin(Reach other) =>
        (other.Low is null || (Low is { } low && (low > other.Low || (low == other.Low && (other.WithLow || !WithLow)))))
        && (other.High is null || (High is { } high && (high < other.High || (high == other.High && (other.WithHigh || !WithHigh)))));

    /// <summary>True where both can hold at once.</summary>
    public bool Meets(Reach other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>True where one of the two holds always.</summary>
    public bool CoversAllWith(Reach other) =>
        (Low is null && other.High is null && High is { } a && other.Low is { } b && (a > b || (a == b && (WithHigh || other.WithLow))))
        || (other.Low is null && High is null && other.High is { } c && Low is { } d && (c > d || (c == d && (other.WithHigh || WithLow))));

    private bool EndsBefore(Reach other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && !(WithHigh && other.WithLow)));
}

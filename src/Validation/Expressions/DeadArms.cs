using DocPipeline.Domain;

namespace DocPipeline.Validation.Expressions;

/// <summary>Refuses arms of a requirement that can never decide it: another arm asks for the same, for more, or for the opposite.</summary>
internal static class DeadArms
{
    /// <exception cref="ExpressionException">Names the arm, and the one that decides in its place.</exception>
    public static void Refuse(Expression requirement)
    {
        switch (requirement)
        {
            case NotExpression not:
                Refuse(not.Inner);
                break;
            case LogicalExpression logical:
                for (var i = 0; i < logical.Arms.Length; i++)
                {
                    Refuse(logical.Arms[i]);
                    for (var k = i + 1; k < logical.Arms.Length; k++)
                        Compare(logical.Arms[i], logical.Arms[k], logical.IsAnd);
                }

                break;
        }
    }

    private static void Compare(Expression first, Expression second, bool isAnd)
    {
        var (a, b) = (ExpressionPrinter.Of(first), ExpressionPrinter.Of(second));
        if (a == b)
            throw new ExpressionException(1, $"expected every condition once; {a} stands here again");
        if (Reach.Of(first) is not { } x || Reach.Of(second) is not { } y || x.Amount != y.Amount)
            return;
        if (isAnd && !x.Meets(y))
            throw new ExpressionException(1, $"expected conditions that can hold together, not {a} and {b}");
        if (!isAnd && x.CoversAllWith(y))
            throw new ExpressionException(1, $"expected conditions that can fail, not {a} or {b}");
        if (x.LiesWithin(y) || y.LiesWithin(x))
        {
            // Of two bounds the stricter decides under "and", the looser under "or".
            var dead = x.LiesWithin(y) == isAnd ? b : a;
            throw new ExpressionException(1, $"expected conditions that can decide; {dead} never does beside {(dead == a ? b : a)}");
        }
    }
}

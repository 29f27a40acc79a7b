using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Evaluates a requirement over the form's primary statements under one assumption of how doubtful figures read.</summary>
/// <param name="dossier">The case.</param>
/// <param name="assumed">What doubtful statements are taken to say; a null value means unknown.</param>
/// <param name="attached">Whether an attachment of a kind proves what it should.</param>
internal sealed class Evaluator(Dossier dossier, IReadOnlyDictionary<Statement, FieldValue?> assumed, Func<string, Outcome> attached)
{
    private readonly int? _founded = dossier.FindPaper(FieldNames.Established) is { NeedsReview: false, Value: DateValue date } ? date.Date.Year : null;

    public Step Evaluate(Expression expression) => Condition(expression, null);

    private Step Condition(Expression expression, int? year)
    {
        switch (expression)
        {
            case LogicalExpression logical:
                var arms = logical.Arms.Select(a => Condition(a, year)).ToImmutableArray();
                return Step.OfCondition(logical.IsAnd ? "and" : "or", logical, Logic.Of(logical.IsAnd, arms), arms);
            case NotExpression not:
                var inner = Condition(not.Inner, year);
                return Step.OfCondition("not", not, Logic.Not(inner.Outcome!.Value), inner);
            case ComparisonExpression { Left: YearsExpression { Fold: YearFold.Every } every } comparison:
                return EveryYear(comparison, every);
            case ComparisonExpression comparison:
                return Compare(comparison, Amount(comparison.Left, year), Amount(comparison.Right, year));
            case AttachedExpression attachment:
                return Step.OfCondition(EvaluationNode.Attached + attachment.Kind, attachment, attached(attachment.Kind));
            default:
                return Flag((FieldExpression)expression);
        }
    }

    private Step EveryYear(ComparisonExpression comparison, YearsExpression every)
    {
        var right = Amount(comparison.Right, null);
        var years = YearsOf(every.Years)
            .Select(y => Compare(comparison, Amount(every.Body, y), right) with { Year = y })
            .ToImmutableArray();

        // A year before the company was founded leaves the whole condition to a person, whatever the other years say.
        var outcome = years.Any(y => y.IsBeforeFounding) ? Outcome.NotApplicable : Logic.Of(isAnd: true, years);
        return Step.OfCondition("every", comparison, outcome, years);
    }

    private static Step Compare(ComparisonExpression comparison, Step left, Step right)
    {
        var outcome = (left.Amount, right.Amount) switch
        {
            _ when left.IsBeforeFounding || right.IsBeforeFounding => Outcome.NotApplicable,
            ({ } a, { } b) => Holds(comparison.Operator, a, b) ? Outcome.Met : Outcome.NotMet,

            // 有效发明专利 54件 + 2 × what was not found ≥ 50件 holds whatever that is; so does a share two years suffice for.
            (null, { } b) when comparison.Operator is ">=" or ">" && left.Least is { } least && Holds(comparison.Operator, least, b) => Outcome.Met,
            _ => Outcome.Undetermined,
        };
        return Step.OfCondition(comparison.Operator, comparison, outcome, left, right);
    }

    private static bool Holds(string @operator, decimal a, decimal b) => @operator switch
    {
        ">=" => a >= b,
        "<=" => a <= b,
        ">" => a > b,
        "<" => a < b,
        _ => a == b,
    };

    private Step Amount(Expression expression, int? year)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return Step.OfAmount("constant", constant, constant.Value);
            case YearsExpression years:
                return OverYears(years);
            case ArithmeticExpression arithmetic:
                var left = Amount(arithmetic.Left, year);
                var right = Amount(arithmetic.Right, year);
                return Step.OfAmount(arithmetic.Operator.ToString(), arithmetic, Calculate(arithmetic.Operator, left.Amount, right.Amount), left, right) with { Least = Least(arithmetic.Operator, left, right) };
            default:
                return FieldAmount((FieldExpression)expression, year);
        }
    }

    private Step OverYears(YearsExpression expression)
    {
        var years = YearsOf(expression.Years).Select(y => Amount(expression.Body, y) with { Year = y }).ToImmutableArray();
        (decimal? total, decimal? least) = (0, 0);
        foreach (var year in years)
            (total, least) = (Calculate('+', total, year.Amount), Calculate('+', least, year.AtLeast));
        return expression.Fold == YearFold.Sum
            ? Step.OfAmount("sum", expression, total, years) with { Least = least }
            : Step.OfAmount("mean", expression, total / years.Length, years) with { Least = least / years.Length };
    }

    // Sums and products, and shares of what is known: a difference or another quotient is least where what is unknown is greatest.
    private static decimal? Least(char @operator, Step left, Step right) => @operator switch
    {
        '+' or '*' when left.AtLeast is >= 0 && right.AtLeast is >= 0 => Calculate(@operator, left.AtLeast, right.AtLeast),
        '/' when left.AtLeast is >= 0 && right.Amount is > 0 => Calculate(@operator, left.AtLeast, right.Amount),
        _ => null,
    };

    // Absurd figures may leave the range of decimal: then the amount is unknown, never wrong.
    private static decimal? Calculate(char @operator, decimal? a, decimal? b)
    {
        if (a is not { } x || b is not { } y || (@operator == '/' && y == 0))
            return null;
        try
        {
            return @operator switch { '+' => x + y, '-' => x - y, '*' => x * y, _ => x / y };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Step FieldAmount(FieldExpression expression, int? year)
    {
        var (statement, period) = Find(expression, year);
        if (period is { } p && p.Year < _founded)
            return new Step("field", expression, null, Outcome.NotApplicable, [], [], []);
        if (statement is null && dossier.Programme.Vocabulary.Sums.FirstOrDefault(s => s.Total == expression.Field) is { } sum)
            return FromParts(expression, sum.Parts);
        var kind = dossier.FieldOf(expression.Field).Kind;
        var quantity = (ValueOf(statement) as QuantityValue)?.Quantity;
        var isKnown = quantity is not null && ValueComparison.IsPlausible(quantity) && (kind != FieldKind.Money || quantity.PrintedUnit.Canonical == "元");
        var amount = isKnown ? quantity?.Value : null;
        if (kind == FieldKind.Percent)
            amount /= 100;
        return new Step("field", expression, amount, null, Used(statement), [], MissingFrom(expression, period, statement)) { Least = LeastOf(dossier.FieldOf(expression.Field), statement) };
    }

    // Nobody counts fewer than none, and what was printed as spent is no less than nothing.
    private static decimal? LeastOf(Field field, Statement? statement) => field.NeverNegative && (field.Kind == FieldKind.Count || statement is not null) ? 0 : null;

    // A total the form does not print is the sum of its parts, where it prints all of them.
    private Step FromParts(FieldExpression total, ImmutableArray<FieldId> parts)
    {
        var steps = new List<Step>();
        decimal? sum = 0;
        foreach (var part in parts)
        {
            steps.Add(FieldAmount(new FieldExpression(part, null), null));
            sum = Calculate('+', sum, steps[^1].Amount);
        }

        var missing = steps.SelectMany(s => s.Missing).Any() ? MissingFrom(total, null, null) : [];
        return Step.OfAmount("sum", total, sum, [.. steps.Select(s => s with { Missing = [] })]) with { Missing = missing };
    }

    private Step Flag(FieldExpression expression)
    {
        var (statement, period) = Find(expression, null);
        var outcome = ValueOf(statement) is FlagValue flag ? flag.Holds ? Outcome.Met : Outcome.NotMet : Outcome.Undetermined;
        return new Step("field", expression, null, outcome, Used(statement), [], MissingFrom(expression, period, statement));
    }

    private (Statement? Statement, Period? Period) Find(FieldExpression expression, int? year)
    {
        var at = expression.YearsBack is { } back ? dossier.Programme.CallYear - back : year;
        Period? period = dossier.FieldOf(expression.Field).Yearly && at is { } y ? new Period(y) : null;
        return (dossier.FindPaper(expression.Field, period), period);
    }

    private FieldValue? ValueOf(Statement? statement)
    {
        if (statement is null)
            return null;
        return assumed.TryGetValue(statement, out var value) ? value : statement.Value;
    }

    private static ImmutableArray<Statement> Used(Statement? statement) => statement is null ? [] : [statement];

    private static ImmutableArray<MissingFigure> MissingFrom(FieldExpression expression, Period? period, Statement? statement) =>
        statement is null ? [new MissingFigure(expression.Field, period)] : [];

    private IEnumerable<int> YearsOf(int count) => Enumerable.Range(dossier.Programme.CallYear - count, count);
}

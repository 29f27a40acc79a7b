using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Expressions;

/// <summary>Parses a requirement; the grammar is described in <c>docs/packs.md</c>.</summary>
internal sealed class ExpressionParser
{
    private readonly List<ExpressionToken> _tokens;
    private readonly Vocabulary _vocabulary;
    private int _at;

    private ExpressionParser(string text, Vocabulary vocabulary)
    {
        _tokens = ExpressionLexer.Cut(text);
        _vocabulary = vocabulary;
    }

    private ExpressionToken Current => _tokens[_at];

    /// <summary>The requirement as records.</summary>
    /// <exception cref="ExpressionException">It does not follow the grammar, or its parts do not fit together.</exception>
    public static Expression Parse(string text, Vocabulary vocabulary)
    {
        var parser = new ExpressionParser(text, vocabulary);
        var expression = parser.ReadLogical(isAnd: false);
        if (parser.Current.Kind != '$')
            throw parser.Expected("the end of the requirement");
        new ExpressionTypes(vocabulary).DemandCondition(expression);
        return expression;
    }

    private Expression ReadLogical(bool isAnd)
    {
        var arms = ImmutableArray.CreateBuilder<Expression>();
        do
            arms.Add(isAnd ? ReadCondition() : ReadLogical(isAnd: true));
        while (Take('w', isAnd ? "and" : "or"));
        return arms.Count == 1 ? arms[0] : new LogicalExpression(isAnd, arms.ToImmutable());
    }

    private Expression ReadCondition()
    {
        if (Take('w', "not"))
            return new NotExpression(ReadCondition());
        var left = ReadSum();
        if (Current is not { Kind: 's', Text: ">=" or "<=" or ">" or "<" or "=" } sign)
            return left;
        _at++;
        return new ComparisonExpression(sign.Text, left, ReadSum());
    }

    private Expression ReadSum()
    {
        var left = ReadProduct();
        while (Current is { Kind: 's', Text: "+" or "-" } sign)
        {
            _at++;
            left = new ArithmeticExpression(sign.Text[0], left, ReadProduct());
        }

        return left;
    }

    private Expression ReadProduct()
    {
        var left = ReadFactor();
        while (Current is { Kind: 's', Text: "*" or "/" } sign)
        {
            _at++;
            left = new ArithmeticExpression(sign.Text[0], left, ReadFactor());
        }

        return left;
    }

    private Expression ReadFactor()
    {
        if (Take('s', "("))
        {
            var inner = ReadLogical(isAnd: false);
            Demand('s', ")");
            return inner;
        }

        return Current.Kind switch
        {
            'n' => ReadConstant(),
            'w' => ReadNamed(),
            _ => throw Expected("a field, a number or ("),
        };
    }

    private ConstantExpression ReadConstant()
    {
        var value = decimal.Parse(_tokens[_at++].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (Current is not { Kind: 'u' } unit)
            return new ConstantExpression(value, string.Empty);
        _at++;
        if (unit.Text == "%")
            return new ConstantExpression(value / 100, ExpressionTypes.Ratio);
        var known = _vocabulary.Units.FirstOrDefault(u => u.Name == unit.Text)
            ?? throw new ExpressionException(unit.Column, $"expected a unit of the dictionary, not {unit.Text}");
        return new ConstantExpression(value * known.Scale, known.Canonical);
    }

    private Expression ReadNamed()
    {
        var word = _tokens[_at++];
        switch (word.Text)
        {
            case "sum":
            case "mean":
                return ReadFold(word.Text == "sum" ? YearFold.Sum : YearFold.Mean);
            case "every":
                return ReadFold(YearFold.Every);
            case "attached":
                Demand('s', "(");
                var kind = Demand('w', null);
                Demand('s', ")");
                return new AttachedExpression(kind);
            default:
                return ReadField(word);
        }
    }

    // The years may stand before or after the amount: sum(x, last 3 years), every(last 3 years, x).
    private YearsExpression ReadFold(YearFold fold)
    {
        Demand('s', "(");
        var years = TakeYears();
        if (years is not null)
            Demand('s', ",");
        var body = ReadSum();
        if (years is null)
        {
            Demand('s', ",");
            years = TakeYears() ?? throw Expected("last N years");
        }

        Demand('s', ")");
        return new YearsExpression(fold, years.Value, body);
    }

    private FieldExpression ReadField(ExpressionToken word)
    {
        var id = new FieldId(word.Text);
        if (_vocabulary.Find(id) is null)
            throw new ExpressionException(word.Column, $"expected a field of the dictionary, not {word.Text}");
        if (!Take('s', "["))
            return new FieldExpression(id, null);
        var years = TakeYears();
        if (years != 1)
            throw Expected("last year");
        Demand('s', "]");
        return new FieldExpression(id, 1);
    }

    /// <summary>3 for <c>last 3 years</c>, 1 for <c>last year</c>, null where something else stands there.</summary>
    private int? TakeYears()
    {
        if (!Take('w', "last"))
            return null;
        if (Take('w', "year"))
            return 1;
        var count = int.Parse(Demand('n', null), NumberStyles.None, CultureInfo.InvariantCulture);
        Demand('w', "years");
        return count;
    }

    private bool Take(char kind, string text)
    {
        if (Current.Kind != kind || Current.Text != text)
            return false;
        _at++;
        return true;
    }

    private string Demand(char kind, string? text)
    {
        if (Current.Kind != kind || (text is not null && Current.Text != text))
            throw Expected(text ?? (kind == 'n' ? "a number" : "a name"));
        return _tokens[_at++].Text;
    }

    private ExpressionException Expected(string what) =>
        new(Current.Column, $"expected {what}, not {(Current.Kind == '$' ? "the end" : Current.Text)}");
}

using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Numbers;

// Longest match wins: 万元 before 万, 个百分点 before 个.
internal sealed class UnitParser
{
    private static readonly string[] Currencies = ["人民币", "RMB", "CNY"];

    private static readonly (string Word, decimal Scale)[] Multipliers =
    [
        ("万亿", 1_000_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m),
        ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m),
    ];

    private readonly Dictionary<char, Unit[]> byFirst;
    private readonly Unit[] money;

    public UnitParser(ImmutableArray<Unit> units)
    {
        money = [.. units.Where(u => u.Dimension == UnitDimension.Money)];
        byFirst = units
            .GroupBy(u => PrintedText.Fold(u.Name[0]))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(u => u.Name.Length).ToArray());
    }

    /// <summary>The unit at a position of a folded text, and how many characters it takes; null where none stands there.</summary>
    public (Unit Unit, int Length)? At(string text, int index)
    {
        if (Listed(text, index) is { } listed)
            return listed;
        foreach (var (word, scale) in Multipliers)
        {
            if (string.CompareOrdinal(text, index, word, 0, word.Length) != 0)
                continue;
            if (Listed(text, index + word.Length) is { } basis && basis.Unit.Scale == 1)
                return (basis.Unit with { Name = word + basis.Unit.Name, Scale = scale }, word.Length + basis.Length);
            return (new Unit(word, "", UnitDimension.None, scale), word.Length);
        }

        return null;
    }

    /// <summary>The unit a text names and nothing else, or null.</summary>
    public Unit? Whole(string text)
    {
        var plain = PrintedText.Squeeze(text);
        return plain.Length == 0 ? null
            : At(plain, 0) is { } found && found.Length == plain.Length ? found.Unit
            : WithoutCurrency(plain) is var bare && bare.Length < plain.Length && At(bare, 0) is { Unit.Dimension: UnitDimension.Money } named && named.Length == bare.Length ? named.Unit
            : WesternMoney.Whole(plain) is { } scale ? OfScale(scale) : InBoth(plain);
    }

    /// <summary>The unit that fills a cell, （亿元） below 销售收入 in a row of its own as well; null elsewhere.</summary>
    public Unit? InCell(string text) => PrintedText.Squeeze(text) is ['(', .. var inside, ')'] && !inside.Contains('(') ? Whole(inside) : Whole(text);

    /// <summary>The unit a heading names in English, RMB'000, or null.</summary>
    public Unit? InEnglish(string plain) => WesternMoney.In(plain) is { } scale ? OfScale(scale) : null;

    private Unit? OfScale(decimal scale) => Array.Find(money, u => u.Scale == scale);

    // 人民币千元 RMB'000 says the same twice; where the two differ, nobody knows what is counted in.
    private Unit? InBoth(string plain)
    {
        var western = plain.AsSpan().IndexOfAnyInRange('A', 'z');
        if (western <= 0 || !PrintedText.IsChinese(plain[0]))
            return null;
        var chinese = plain[..western].Trim('/', ',', '(', '、');
        return WesternMoney.Whole(plain[western..].Trim(')')) is { } scale && (At(chinese, 0) ?? At(WithoutCurrency(chinese), 0)) is { Unit: var unit } && unit.Scale == scale ? unit : null;
    }

    private static string WithoutCurrency(string text) => Array.Find(Currencies, c => text.StartsWith(c, StringComparison.OrdinalIgnoreCase)) is { } currency ? text[currency.Length..] : text;

    /// <summary>The unit of that exact name.</summary>
    public Unit Named(string name) =>
        Whole(name) ?? throw new ArgumentException($"The dictionary has no unit named {name}.", nameof(name));

    private (Unit Unit, int Length)? Listed(string text, int index)
    {
        if (index >= text.Length || !byFirst.TryGetValue(text[index], out var candidates))
            return null;
        foreach (var unit in candidates)
        {
            if (Same(text, index, unit.Name))
                return (unit, unit.Name.Length);
        }

        return null;
    }

    private static bool Same(string text, int index, string name)
    {
        if (index + name.Length > text.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (text[index + i] != PrintedText.Fold(name[i]))
                return false;
        }

        return true;
    }
}

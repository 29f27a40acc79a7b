using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Numbers;

// Reads numbers as forms print them. Positions are those of the text handed in: boxes are looked up by them.
internal sealed class NumberParser(UnitParser units)
{
    // 29 digits are the most a decimal holds; anything near that is a code, not an amount.
    private const int MostDigits = 22;

    /// <summary>More digits than these behind a point that stands apart are a number of their own.</summary>
    private const int MostBehindPoint = 4;

    /// <summary>Every number of a text, left to right.</summary>
    /// <param name="text">Folded text (<see cref="PrintedText.Fold(string)"/>).</param>
    public List<NumberToken> Scan(string text)
    {
        var tokens = new List<NumberToken>();
        var index = 0;
        while (index < text.Length)
        {
            var token = char.IsAsciiDigit(text[index]) ? Digits(text, index)
                : ChineseNumeral.IsPart(text[index]) || text[index] == '百' ? Characters(text, index)
                : null;
            if (token is { } found)
            {
                tokens.Add(found);
                index = found.End;
            }
            else
            {
                index = SkipFrom(text, index);
            }
        }

        return tokens;
    }

    // A number that was refused is passed over whole: its tail must not be read as another number.
    private static int SkipFrom(string text, int index)
    {
        if (!char.IsAsciiDigit(text[index]))
            return index + 1;
        while (index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] is '.' or ','))
            index++;
        return index;
    }

    private NumberToken? Digits(string text, int first)
    {
        var end = EndOfNumber(text, first, out var decimals, out var digits);
        if (digits > MostDigits)
            return null;

        // 119.61.6 is a number nobody can read.
        if (decimals > 0 && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            return null;
        var raised = end;
        while (raised < text.Length && PrintedText.IsRaised(text[raised]))
            raised++;

        // 10⁴ and 1.5×10⁴ are powers; behind any other number stands the number of a footnote.
        if ((raised > end && text[first..end] == "10") || IsTimesPower(text, end))
            return null;
        var plain = string.Concat(text[first..(end - decimals)].Where(char.IsAsciiDigit)) + "." + text[(end - decimals)..end];
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var start = first;
        if (HasSign(text, first))
        {
            start = first - 1;
            value = text[start] == '+' ? value : -value;
        }
        else if (LossMark(text, first) is >= 0 and var loss)
        {
            start = loss;
            value = -value;
        }
        else if (IsAccountingNegative(text, first, end, decimals))
        {
            start = first - 1;
            end++;
            value = -value;
        }

        var isCode = (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '.' or '_')) || IsCodeAfter(text, end);
        var (unit, stop) = UnitAfter(text, Math.Max(end, raised));
        if (unit is null)
            stop = end;
        if (unit is { Scale: 100_000_000m } && Compound(text, stop, unit) is { } rest)
            return new NumberToken(start, rest.End - start, (value * 10000m) + rest.Value, rest.Decimals, rest.Unit, false, isCode);
        if (unit is null && UnitBefore(text, start) is var (before, at))
            return new NumberToken(at, stop - at, value, decimals, before, false, isCode);
        var yuan = text[..start].TrimEnd();
        return yuan.EndsWith('¥') || yuan.EndsWith('￥')
            ? new NumberToken(yuan.Length - 1, stop - yuan.Length + 1, value, decimals, unit, false, isCode, true)
            : new NumberToken(start, stop - start, value, decimals, unit, false, isCode);
    }

    // （千元）539842.9: the unit in brackets before the figure, where no label stands before it.
    private (Unit Unit, int Start)? UnitBefore(string text, int start)
    {
        var before = text[..start].TrimEnd();
        return before is [.., ')'] && before.LastIndexOf('(') is >= 0 and var open && before[..open].Trim().Length == 0 && units.Whole(before[(open + 1)..^1]) is { } unit ? (unit, open) : null;
    }

    private static bool IsTimesPower(string text, int end) =>
        text.AsSpan(end).TrimStart() is [('×' or '*' or 'x' or 'X' or '·'), .. var power] && power.TrimStart() is ['1', '0', var exponent, ..] && PrintedText.IsRaised(exponent);

    // 1亿2,345万元 is one amount, counted in 万元.
    private NumberToken? Compound(string text, int index, Unit hundredMillion)
    {
        if (hundredMillion.Dimension != UnitDimension.None || index >= text.Length || !char.IsAsciiDigit(text[index]))
            return null;
        return Digits(text, index) is { Unit: { Dimension: UnitDimension.Money, Scale: 10_000m } } rest ? rest : null;
    }

    private int EndOfNumber(string text, int first, out int decimals, out int digits)
    {
        var end = first;
        decimals = 0;
        digits = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var leading = end - first;
        if (leading <= 3)
        {
            while (GroupFollows(text, end, first) || PointedGroupFollows(text, end))
                end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var point = end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            decimals = end - point - 1;
        }

        // 4332. 32 alone in its cell: a point of full width leaves so much room behind it.
        else if (end - first >= 2 && text.AsSpan(0, first).IsWhiteSpace() && text.AsSpan(end) is ['.', ' ', .. var rest] && rest.TrimEnd() is { Length: > 0 and <= MostBehindPoint } behind && behind.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            decimals = behind.Length;
            end += 2 + decimals;
        }

        for (var i = first; i < end; i++)
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
        return end;
    }

    // ",345" or, where the first group is not a year and groups go on, " 345".
    private bool GroupFollows(string text, int at, int first)
    {
        if (at + 3 >= text.Length || (text[at] != ',' && text[at] != ' '))
            return false;
        for (var i = 1; i <= 3; i++)
        {
            if (!char.IsAsciiDigit(text[at + i]))
                return false;
        }

        var after = at + 4 < text.Length ? text[at + 4] : '\0';
        if (char.IsAsciiDigit(after))
            return false;
        if (text[at] == ',')
            return true;

        // A blank separates groups only inside a longer pattern (a second group, a decimal point), or where the
        // number stands alone or right behind words, with its unit.
        if (after == '.' || text.AsSpan(first, at - first).Contains(' ') || (after == ' ' && at + 5 < text.Length && char.IsAsciiDigit(text[at + 5])))
            return true;
        var measured = UnitAfter(text, at + 4).Unit is { Dimension: not UnitDimension.Time };
        if (text.AsSpan(0, first).IsWhiteSpace())
            return measured || text.AsSpan(at + 4).Trim() is [] or ['(' or ')' or ',' or ';' or '、' or '。' or '/', ..];
        return measured && text.AsSpan(0, first).TrimEnd() is [.., var before] && (PrintedText.IsChinese(before) || before is ':' or '(' or ',' or ';');
    }

    // 12.345.67: a point before three digits and another point can only have been a comma.
    private static bool PointedGroupFollows(string text, int at) =>
        at + 5 < text.Length && text[at] == '.' && text[at + 4] == '.' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && char.IsAsciiDigit(text[at + 5]);

    // △337.57, 负337.57 and 亏损337.57 are how books print a loss.
    private static int LossMark(string text, int first)
    {
        var at = first > 1 && text[first - 1] == ' ' ? first - 2 : first - 1;
        if (at < 0)
            return -1;
        var stands = at == 0 || !PrintedText.IsChinese(text[at - 1]);
        return text[at] is '△' or '▲' || (text[at] == '负' && stands) ? at
            : text[at] == '损' && at > 0 && text[at - 1] == '亏' ? at - 1
            : -1;
    }

    private static bool HasSign(string text, int first)
    {
        if (first == 0 || text[first - 1] is not ('-' or '+'))
            return false;
        if (first == 1)
            return true;
        var before = text[first - 2];
        return !char.IsAsciiLetterOrDigit(before) && before is not ('-' or '年' or '月' or '日' or '%' or ')');
    }

    private static bool IsAccountingNegative(string text, int first, int end, int decimals) =>
        first > 0 && end < text.Length && text[first - 1] == '(' && text[end] == ')' &&
        (decimals > 0 || text.AsSpan(first, end - first).Contains(',')) &&
        (first == 1 || char.IsWhiteSpace(text[first - 2]));

    private static bool IsCodeAfter(string text, int end) => end < text.Length && char.IsAsciiLetter(text[end]);

    private (Unit? Unit, int End) UnitAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] == ' ' && at - end < 2)
            at++;
        if (units.At(text, at) is { } found)
            return (found.Unit, at + found.Length);

        // 83,833,800 / 元: the unit alone on the next line.
        if (at < text.Length && text[at] == '\n')
        {
            var stop = text.IndexOf('\n', at + 1) is > 0 and var next ? next : text.Length;
            if (units.Whole(text[(at + 1)..stop].Trim()) is { } below)
                return (below, stop);
        }

        // 70,690.83（万元）: the unit in brackets and nothing else in them.
        return at < text.Length && text[at] == '(' && units.At(text, at + 1) is { } inside && at + 1 + inside.Length < text.Length && text[at + 1 + inside.Length] == ')'
            ? (inside.Unit, at + inside.Length + 2)
            : (null, end);
    }

    private NumberToken? Characters(string text, int start)
    {
        var percent = string.CompareOrdinal(text, start, "百分之", 0, 3) == 0;
        var first = percent ? start + 3 : start;
        var end = first;
        while (end < text.Length && ChineseNumeral.IsPart(text[end]))
            end++;
        if (end == first)
            return null;

        // 万 and 亿 belong to the numeral unless they stand right before a unit that holds them.
        var span = text.AsSpan(first, end - first);
        if (ChineseNumeral.Parse(span) is not { } number)
            return null;
        if (percent)
            return new NumberToken(start, end - start, number.Value, number.Decimals, units.Named("%"), true, false);
        var (unit, stop) = UnitAfter(text, end);
        if (unit is null)
            return null;
        var value = number.Value;
        var decimals = number.Decimals;
        if (unit.Dimension == UnitDimension.Money)
            stop = Cents(text, stop, ref value, ref decimals);
        return new NumberToken(start, stop - start, value, decimals, unit, true, false);
    }

    // 元 may be followed by 角 and 分, and closed with 整 or 正.
    private static int Cents(string text, int index, ref decimal value, ref int decimals)
    {
        ReadOnlySpan<(char Unit, decimal Worth, int Decimals)> parts = [('角', 0.1m, 1), ('分', 0.01m, 2)];
        foreach (var part in parts)
        {
            var at = index;
            while (at < text.Length && text[at] == '零')
                at++;
            if (at + 1 < text.Length && text[at + 1] == part.Unit && ChineseNumeral.ParseDigits(text.AsSpan(at, 1)) is { } digit)
            {
                value += digit * part.Worth;
                decimals = part.Decimals;
                index = at + 2;
            }
        }

        return index < text.Length && text[index] is '整' or '正' ? index + 1 : index;
    }
}

namespace DocPipeline.Extraction.Numbers;

// Chinese numerals, everyday and in capitals (壹贰叁), with 点 for the decimal point.
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Every character a numeral may be made of.</summary>
    public static bool IsPart(char c) => DigitOf(c) >= 0 || PowerOf(c) > 0 || c is '点' or '點';

    /// <summary>True for the characters used in amounts that must not be altered.</summary>
    public static bool IsCapital(char c) => "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟".Contains(c, StringComparison.Ordinal);

    /// <summary>Reads a numeral: 贰仟万 = 20,000,000; 三点七 = 3.7; 二〇二二 = 2022. Null where it is not well formed.</summary>
    public static (decimal Value, int Decimals)? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        var point = text.IndexOfAny('点', '點');
        if (point >= 0)
        {
            var whole = point == 0 ? 0m : ParseWhole(text[..point]);
            var fraction = ParseDigits(text[(point + 1)..]);
            if (whole is null || fraction is null)
                return null;
            var value = fraction.Value;
            for (var i = 0; i < text.Length - point - 1; i++)
                value /= 10;
            return (whole.Value + value, text.Length - point - 1);
        }

        return ParseWhole(text) is { } number ? (number, 0) : null;
    }

    /// <summary>Reads digits one after the other, as years are written: 二〇二二. Null where another character stands.</summary>
    public static decimal? ParseDigits(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 18)
            return null;
        var value = 0m;
        foreach (var c in text)
        {
            var digit = DigitOf(c);
            if (digit < 0)
                return null;
            value = (value * 10) + digit;
        }

        return value;
    }

    private static decimal? ParseWhole(ReadOnlySpan<char> text)
    {
        var hasPower = false;
        foreach (var c in text)
            hasPower |= PowerOf(c) > 0;
        if (!hasPower)
            return text.Length == 1 || text.Length >= 3 ? ParseDigits(text) : null;

        // total collects 亿, section collects 万, small what is below; "pending" is the digit waiting for its power.
        decimal total = 0, section = 0, small = 0, pending = -1, lastSmallPower = 10000;
        var zeroBefore = false;
        foreach (var c in text)
        {
            var digit = DigitOf(c);
            var power = PowerOf(c);
            if (digit == 0)
            {
                if (pending >= 0)
                    return null;
                zeroBefore = true;
            }
            else if (digit > 0)
            {
                if (pending >= 0)
                    return null;
                pending = digit;
            }
            else if (power is 10 or 100 or 1000)
            {
                if (power >= lastSmallPower || (pending < 0 && power != 10))
                    return null;
                small += (pending < 0 ? 1 : pending) * power;
                lastSmallPower = power;
                pending = -1;
                zeroBefore = false;
            }
            else if (power == 0)
            {
                return null;
            }
            else
            {
                small += pending < 0 ? 0 : pending;
                pending = -1;
                lastSmallPower = 10000;
                if (power == 10000)
                {
                    if (small == 0)
                        return null;
                    section += small * power;
                }
                else
                {
                    if (small + section == 0)
                        return null;
                    total = (total + section + small) * power;
                    section = 0;
                }

                small = 0;
                zeroBefore = false;
            }
        }

        // 一万五 means 15,000 in speech; on paper it is too uncertain to be read as either.
        if (pending >= 0 && !zeroBefore && lastSmallPower > 10 && small + section + total > 0)
            return null;
        return total + section + small + Math.Max(0, pending);
    }

    private static int DigitOf(char c)
    {
        var index = Digits.IndexOf(c, StringComparison.Ordinal);
        return index >= 0 ? index : c switch
        {
            '〇' or '○' or 'Ｏ' => 0,
            '壹' or '弌' => 1,
            '贰' or '貳' or '两' or '兩' => 2,
            '叁' or '參' => 3,
            '肆' => 4,
            '伍' => 5,
            '陆' or '陸' => 6,
            '柒' => 7,
            '捌' => 8,
            '玖' => 9,
            _ => -1,
        };
    }

    private static decimal PowerOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10000,
        '亿' or '億' => 100000000,
        _ => 0,
    };
}

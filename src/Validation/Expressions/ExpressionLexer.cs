namespace DocPipeline.Validation.Expressions;

/// <summary>Cuts a requirement into words, numbers, units and signs.</summary>
internal static class ExpressionLexer
{
    public static List<ExpressionToken> Cut(string text)
    {
        var tokens = new List<ExpressionToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (kind, length) = Next(text.AsSpan(at));
            if (length == 0)
                throw new ExpressionException(at + 1, $"expected a field, number or sign, not {text[at]}");
            tokens.Add(new ExpressionToken(kind, text.Substring(at, length), at + 1));
            at += length;
        }

        tokens.Add(new ExpressionToken('$', string.Empty, text.Length + 1));
        return tokens;
    }

    private static (char Kind, int Length) Next(ReadOnlySpan<char> rest) => rest[0] switch
    {
        >= 'a' and <= 'z' => ('w', Run(rest, static (c, next) => IsWord(c) || (c == '-' && IsWord(next)))),
        >= '0' and <= '9' => ('n', Run(rest, static (c, next) => char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(next)))),
        '%' => ('u', 1),
        > '\u2E80' => ('u', Run(rest, static (c, _) => c > '\u2E80')),
        '>' or '<' when rest.Length > 1 && rest[1] == '=' => ('s', 2),
        '>' or '<' or '=' or '+' or '-' or '*' or '/' or '(' or ')' or ',' or '[' or ']' => ('s', 1),
        _ => ('$', 0),
    };

    private static bool IsWord(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '.';

    private static int Run(ReadOnlySpan<char> rest, Func<char, char, bool> belongs)
    {
        var length = 1;
        while (length < rest.Length && belongs(rest[length], length + 1 < rest.Length ? rest[length + 1] : ' '))
            length++;
        return length;
    }
}

namespace DocPipeline.Domain;

/// <summary>统一社会信用代码。The unified social credit code (GB 32100): 18 characters, the last a check digit modulo 31.</summary>
public static class CreditCode
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 18;

    // No I, O, Z, S, V.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly string[] Twins = ["0QD", "8B", "6G", "1T", "UJ"];

    private static ReadOnlySpan<int> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>The code with the letters it never has read as the digits they look like.</summary>
    public static string WithoutForeign(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Concat(code.Select(c => c switch { 'O' or 'o' => '0', 'I' or 'l' => '1', 'Z' or 'z' => '2', 'S' or 's' => '5', _ => c }));
    }

    /// <summary>The code with the check digit its other characters demand, where the last one looks like that; null where it does not.</summary>
    public static string? WithCheckDigit(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var form = CodeForm.Of(code);
        return CheckDigitOf(form) is { } digit && digit != form[17] && LooksLike(digit, form[17]) ? form[..17] + digit : null;
    }

    /// <summary>True where it has 18 characters and its check digit is right.</summary>
    public static bool IsValid(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var form = CodeForm.Of(code);
        return CheckDigitOf(form) is { } digit && digit == form[17];
    }

    private static char? CheckDigitOf(string form)
    {
        if (form.Length != Length)
            return null;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var value = Alphabet.IndexOf(form[i], StringComparison.Ordinal);
            if (value < 0)
                return null;
            sum += value * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static bool LooksLike(char a, char b) => Array.Exists(Twins, twins => twins.Contains(a, StringComparison.Ordinal) && twins.Contains(b, StringComparison.Ordinal));
}

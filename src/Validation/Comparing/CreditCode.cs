namespace DocPipeline.Validation.Comparing;

/// <summary>统一社会信用代码 (GB 32100): 18 characters, the last a check digit modulo 31.</summary>
internal static class CreditCode
{
    // No I, O, Z, S, V.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static ReadOnlySpan<int> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    public static bool IsValid(string code)
    {
        var form = TextForm.Of(code).ToUpperInvariant();
        if (form.Length != 18)
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var value = Alphabet.IndexOf(form[i], StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum += value * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31] == form[17];
    }
}

namespace DocPipeline.Booklets.Facts;

/// <summary>统一社会信用代码。Eighteen characters, the last a check character mod 31 (GB 32100-2015).</summary>
internal static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] s_weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    public static string Make(Random random)
    {
        // 91 enterprise, 3204xx a division of the city, then nine characters of the organisation code.
        string[] divisions = ["320402", "320404", "320411", "320412", "320413", "320481"];
        var body = "91" + divisions[random.Next(divisions.Length)] + "MA";
        while (body.Length < 17) body += Alphabet[random.Next(Alphabet.Length)];
        return body + Check(body);
    }

    public static char Check(string body)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += Alphabet.IndexOf(body[i], StringComparison.Ordinal) * s_weights[i];
        return Alphabet[(31 - sum % 31) % 31];
    }

    /// <summary>The same code with one digit mistyped, so that the check character no longer holds.</summary>
    public static string Broken(string code)
    {
        var digit = code[9] == '3' ? '8' : '3';
        var broken = code[..9] + digit + code[10..];
        return Check(broken) == broken[17] ? throw new InvalidOperationException("a single change must break the check") : broken;
    }
}

using System.Text;

namespace DocPipeline.Validation.Comparing;

/// <summary>Brings texts to the form in which they are compared: width, white space and kinds of quotes or dashes do not count.</summary>
internal static class TextForm
{
    public static string Of(string text)
    {
        var whole = WithoutHalves(text);
        var folded = whole.IsNormalized(NormalizationForm.FormKC) ? whole : whole.Normalize(NormalizationForm.FormKC);
        var builder = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                builder.Append(Fold(c));
        }

        return builder.ToString();
    }

    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal) || Of(a) == Of(b);

    /// <summary>True where one of them holds the other whole; empty texts hold nothing.</summary>
    public static bool OneHoldsOther(string a, string b)
    {
        var (x, y) = (Of(a), Of(b));
        return x.Length > 0 && y.Length > 0 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal));
    }

    // Half of a surrogate pair is no character: normalising it would throw.
    private static string WithoutHalves(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            builder.Append(rune);
        return builder.ToString();
    }

    private static char Fold(char c) => c switch
    {
        '“' or '”' or '„' or '‘' or '’' or '\'' or '「' or '」' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '·' or '•' or '・' or '‧' => '·',
        _ => c,
    };
}

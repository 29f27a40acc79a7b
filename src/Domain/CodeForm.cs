namespace DocPipeline.Domain;

/// <summary>代码形式。Brings printed codes to the form in which they are checked: half-width capitals without white space.</summary>
internal static class CodeForm
{
    private const int FullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;
    private const int Distance = 0xFEE0;

    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)).Select(Fold));

    private static char Fold(char c) => char.ToUpperInvariant(c is >= (char)FullWidth and <= (char)LastFullWidth ? (char)(c - Distance) : c);
}

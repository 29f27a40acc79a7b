using System.Globalization;
using System.Text;

namespace DocPipeline.Accuracy;

/// <summary>When two canonical values are the same.</summary>
internal static class Values
{
    public static bool Same(string? a, string? b) => a is not null && b is not null
        && (Number(a) is { } x && Number(b) is { } y ? x == y : Bare(a) == Bare(b));

    /// <summary>NFKC without white space.</summary>
    public static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

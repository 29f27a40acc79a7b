using System.Text;

namespace DocPipeline.Booklets.Printing;

/// <summary>What is left of a text to look for on a page: no white space, which readers of pages see differently.</summary>
internal static class PrintedLetters
{
    private const string Boxes = "☐☑☒□■✔◉○●√";

    /// <summary>Its letters, boxes and ticks among them.</summary>
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>
    /// Its letters alone. Some fonts draw a wide character with the glyph of its compatible twin; a reader is told so by NFKC too. Boxes come from
    /// another font than the words beside them, on a base line of their own, which some readers take for a line of its own.
    /// </summary>
    public static string WithoutBoxes(string text) => string.Concat(Of(text.Normalize(NormalizationForm.FormKC)).Where(c => !Boxes.Contains(c)));
}

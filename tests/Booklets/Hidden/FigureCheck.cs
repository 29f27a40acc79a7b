using System.Text;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Hidden;

/// <summary>Throws where a figure's text is not on the page its truth names, as another program reads that page.</summary>
internal static class FigureCheck
{
    private const string Boxes = "☐☑☒□■✔◉○●√";

    public static async Task RunAsync(byte[] pdf, BookletTruth truth, CancellationToken cancellation)
    {
        var letters = Array.ConvertAll(await PageMarks.PagesAsync(pdf, cancellation), Letters);
        foreach (var figure in truth.Figures)
        {
            if (!letters[figure.Page - 1].Contains(Letters(figure.Text), StringComparison.Ordinal))
                throw new InvalidOperationException($"{truth.World.Layout.Name}: {figure.Field} {figure.Period} “{figure.Text}” is not on page {figure.Page}");
        }
    }

    // Some fonts draw a wide character with the glyph of its compatible twin; a reader is told so by NFKC too.
    // Boxes come from another font than the words beside them, on a base line of their own, which some readers take for a line of its own.
    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !Boxes.Contains(c)));
}

using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Hidden;

/// <summary>Throws where a figure's text is not on the page its truth names, as another program reads that page.</summary>
internal static class FigureCheck
{
    public static async Task RunAsync(byte[] pdf, BookletTruth truth, CancellationToken cancellation)
    {
        var letters = Array.ConvertAll(await PageMarks.PagesAsync(pdf, cancellation), PrintedLetters.WithoutBoxes);
        foreach (var figure in truth.Figures)
        {
            if (!letters[figure.Page - 1].Contains(PrintedLetters.WithoutBoxes(figure.Text), StringComparison.Ordinal))
                throw new InvalidOperationException($"{truth.World.Layout.Name}: {figure.Field} {figure.Period} “{figure.Text}” is not on page {figure.Page}");
        }
    }
}

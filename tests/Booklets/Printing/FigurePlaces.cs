using System.Globalization;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Printing;

/// <summary>Finds the page of a figure by its text, between the start of its section and the start of the next.</summary>
internal static class FigurePlaces
{
    public static IReadOnlyDictionary<string, int> Find(Sheet sheet, IReadOnlyDictionary<string, int> marks, string[] pages)
    {
        var (exact, plain) = (Array.ConvertAll(pages, PrintedLetters.Of), Array.ConvertAll(pages, PrintedLetters.WithoutBoxes));
        var found = new Dictionary<string, int>(marks, StringComparer.Ordinal);
        for (var i = 0; i < sheet.Figures.Count; i++)
        {
            var home = sheet.Homes[i];
            var (first, last) = (marks.PageOf('S', home), home + 1 < sheet.Sections.Count ? marks.PageOf('S', home + 1) : pages.Length);
            var text = sheet.Figures[i].Text;

            // 是否 stands in labels too: without its boxes it is looked for only where it is nowhere with them.
            found[string.Create(CultureInfo.InvariantCulture, $"V{i}")] =
                PageWith(exact, PrintedLetters.Of(text), first, last) ?? PageWith(plain, PrintedLetters.WithoutBoxes(text), first, last) ?? last;
        }

        return found;
    }

    private static int? PageWith(string[] pages, string text, int first, int last)
    {
        var at = Array.FindIndex(pages, first - 1, last - first + 1, p => p.Contains(text, StringComparison.Ordinal));
        return at < 0 ? null : at + 1;
    }
}

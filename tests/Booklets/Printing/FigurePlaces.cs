using System.Globalization;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Printing;

/// <summary>Finds the page of a figure by its text, between the start of its section and the start of the next.</summary>
internal static class FigurePlaces
{
    public static IReadOnlyDictionary<string, int> Find(Sheet sheet, IReadOnlyDictionary<string, int> marks, string[] pages)
    {
        var letters = Array.ConvertAll(pages, Letters);
        var found = new Dictionary<string, int>(marks, StringComparer.Ordinal);
        for (var i = 0; i < sheet.Figures.Count; i++)
        {
            var home = sheet.Homes[i];
            var page = marks.PageOf('S', home);
            var last = home + 1 < sheet.Sections.Count ? marks.PageOf('S', home + 1) : pages.Length;
            var text = Letters(sheet.Figures[i].Text);
            while (page <= last && !letters[page - 1].Contains(text, StringComparison.Ordinal)) page++;
            found[string.Create(CultureInfo.InvariantCulture, $"V{i}")] = page;
        }

        return found;
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

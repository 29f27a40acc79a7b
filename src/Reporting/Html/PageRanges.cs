using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Page numbers of the booklet, runs drawn together: 第 5–8、12 页.</summary>
internal static class PageRanges
{
    public static void Write(Markup html, View view, ImmutableArray<PageRef> pages)
    {
        html.Literal("<span class=\"pages\">");
        var isFirst = true;
        foreach (var (from, to) in Runs([.. pages.Select(view.Pages.NumberOf)]))
        {
            if (!isFirst)
                html.Text(view.Texts["list-separator"]);
            isFirst = false;
            html.Add($"<a class=\"page\" href=\"#p{from}\">{Text(from, to)}</a>");
        }

        html.Literal("</span>");
    }

    /// <summary>The same as plain text.</summary>
    public static string Of(int[] pages, string separator) => string.Join(separator, Runs(pages).Select(r => Text(r.From, r.To)));

    private static string Text(int from, int to) =>
        to > from
        ? string.Create(CultureInfo.InvariantCulture, $"{from}–{to}")
        : from.ToString(CultureInfo.InvariantCulture);

    private static List<(int From, int To)> Runs(int[] pages)
    {
        Array.Sort(pages);
        var runs = new List<(int From, int To)>();
        foreach (var page in pages)
        {
            if (runs is [.., var last] && page <= last.To + 1)
                runs[^1] = (last.From, page);
            else
                runs.Add((page, page));
        }

        return runs;
    }
}

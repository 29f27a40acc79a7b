using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Page numbers of the booklet, runs drawn together: 第 5–8、12 页.</summary>
internal static class PageRanges
{
    public static void Write(Markup html, View view, ImmutableArray<PageRef> pages)
    {
        var numbers = new List<int>();
        foreach (var page in pages)
            numbers.Add(view.Pages.NumberOf(page));
        numbers.Sort();
        html.Literal("<span class=\"pages\">");
        for (var i = 0; i < numbers.Count;)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] <= numbers[end] + 1)
                end++;
            if (i > 0)
                html.Text(view.Texts["list-separator"]);
            html.Add($"<a class=\"page\" href=\"#p{numbers[i]}\">{numbers[i]}");
            if (numbers[end] > numbers[i])
                html.Add($"–{numbers[end]}");
            html.Literal("</a>");
            i = end + 1;
        }

        html.Literal("</span>");
    }
}

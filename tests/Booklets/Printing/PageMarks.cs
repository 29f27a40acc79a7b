using System.Globalization;
using System.Text.RegularExpressions;

namespace DocPipeline.Booklets.Printing;

/// <summary>Finds on which page each mark of a probe print stands.</summary>
internal static partial class PageMarks
{
    /// <summary>Marks by name (<c>V12</c>, <c>S3</c>) with their 1-based page, and the number of pages.</summary>
    public static async Task<(IReadOnlyDictionary<string, int> Pages, int Count)> ReadAsync(byte[] pdf, CancellationToken cancellation)
    {
        var pages = await PagesAsync(pdf, cancellation);
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (Match match in Mark().Matches(pages[i])) marks.TryAdd(match.Groups[1].Value, i + 1);
        }

        return (marks, pages.Length - 1);
    }

    /// <summary>Throws unless both prints carry the same characters on every page, marks and page numbers of the contents aside.</summary>
    public static async Task CheckSameAsync(byte[] probe, byte[] final, CancellationToken cancellation)
    {
        var (before, after) = (await PagesAsync(probe, cancellation), await PagesAsync(final, cancellation));
        if (before.Length != after.Length) throw new InvalidOperationException($"the probe has {before.Length - 1} pages, the booklet {after.Length - 1}");
        for (var i = 0; i < before.Length; i++)
        {
            var (marked, plain) = (Characters(Mark().Replace(before[i], "")), Characters(after[i]));
            if (marked != plain) throw new InvalidOperationException($"page {i + 1} differs between the probe and the booklet: {string.Concat(marked.Except(plain))} {string.Concat(plain.Except(marked))} {marked.Length} {plain.Length}");
        }

        // Marks may change the order in which a tool lists words, never which characters a page has.
        static string Characters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsAsciiDigit(c)).Order());
    }

    /// <summary>Named destinations of sections with their page.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> DestinationsAsync(byte[] pdf, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf, cancellation);
        var text = await Tool.RunAsync("pdfinfo", ["-dests", file], cancellation);
        File.Delete(file);
        return Destination().Matches(text).ToDictionary(
            m => m.Groups[2].Value, m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The text of every page; one empty entry follows the last.</summary>
    public static async Task<string[]> PagesAsync(byte[] pdf, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf, cancellation);
        var text = await Tool.RunAsync("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"], cancellation);
        File.Delete(file);
        return text.Split('\f');
    }

    public static int PageOf(this IReadOnlyDictionary<string, int> marks, char kind, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{index}");
        return marks.TryGetValue(name, out var page) ? page : throw new InvalidOperationException($"mark {name} was not printed");
    }

    [GeneratedRegex("(?m)^ *([0-9]+) .*\"(S[0-9]+)\"")]
    private static partial Regex Destination();

    [GeneratedRegex("@([VS][0-9]+)@")]
    private static partial Regex Mark();
}

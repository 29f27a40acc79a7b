using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Scans;

/// <summary>Where the marks of figures stand: in a probe print as tiny words, in a word processor's file as named destinations.</summary>
internal static partial class Anchors
{
    public static async Task<IReadOnlyDictionary<string, Anchor>> OfProbeAsync(byte[] probe, CancellationToken cancellation)
    {
        var found = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        foreach (var word in (await PrintedPage.ReadAsync(probe, cancellation)).SelectMany(p => p.Words))
        {
            foreach (Match mark in Mark().Matches(word.Text)) found.TryAdd(mark.Groups[1].Value, new Anchor(word.Place.X, word.Place.CentreY));
        }

        return found;
    }

    public static async Task<IReadOnlyDictionary<string, Anchor>> OfDestinationsAsync(byte[] pdf, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf, cancellation);
        var listed = await Tool.RunAsync("pdfinfo", ["-dests", file], cancellation);
        var heights = (await PrintedPage.ReadAsync(pdf, cancellation)).Select(p => p.Height).ToList();
        File.Delete(file);
        var found = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        foreach (Match match in Destination().Matches(listed))
        {
            int Number(int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

            // A destination is the top of its line: half a line lower stands the text.
            found.TryAdd(match.Groups[4].Value, new Anchor(Number(2), heights[Number(1) - 1] - Number(3) + 7));
        }

        return found;
    }

    [GeneratedRegex("@(V[0-9]+)@")]
    private static partial Regex Mark();

    [GeneratedRegex("(?m)^ *([0-9]+) \\[ XYZ +(-?[0-9]+) +(-?[0-9]+) .*\"(V[0-9]+)\"")]
    private static partial Regex Destination();
}

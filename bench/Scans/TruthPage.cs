using System.Collections.Immutable;
using System.Text.Json;

namespace DocPipeline.Scans;

/// <summary>What stands on a degraded page: blocks of text with their kinds, and how the page was turned into pixels.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Blocks">Cells and paragraphs.</param>
internal sealed record TruthPage(int Width, int Height, ImmutableArray<TruthBlock> Blocks)
{
    public static TruthPage Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = document.RootElement;
        var matrix = Numbers(root.GetProperty("M"));
        return new TruthPage(
            root.GetProperty("w").GetInt32(), root.GetProperty("h").GetInt32(),
            [.. root.GetProperty("blocks").EnumerateArray().Select(block => new TruthBlock(
                matrix, Numbers(block.GetProperty("rect")),
                [.. block.GetProperty("parts").EnumerateArray().Select(part => (part[0].GetString()!, part[1].GetString()!))]))]);
    }

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];
}

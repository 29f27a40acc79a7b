using System.Collections.Immutable;

namespace DocPipeline.Ocr.Characters;

/// <summary>A line of text to be read.</summary>
/// <param name="Crop">All of it.</param>
/// <param name="Top">Upper edge of its characters.</param>
/// <param name="Bottom">Lower edge of its characters.</param>
/// <param name="Cuts">Where a long line is parted to be read piece by piece, left to right.</param>
internal readonly record struct TextLine(TextBox Crop, double Top, double Bottom, ImmutableArray<double> Cuts)
{
    /// <summary>Height of its characters.</summary>
    public double Height => Bottom - Top;

    /// <summary>The pieces it is read in.</summary>
    public IEnumerable<TextBox> Pieces()
    {
        var rest = Crop;
        foreach (var cut in Cuts)
        {
            yield return rest with { Right = cut };
            rest = rest with { Left = cut };
        }
        yield return rest;
    }
}

using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Parts the brackets of labels set downwards from the character the detector put them in one box with.</summary>
internal static class TurnedBracketLines
{
    // A character is about as high as wide; with a bracket above or below it is higher. Lone strokes and digits are narrow.
    private const double LeastHigh = 1.25;
    private const double LeastWide = 0.3;

    /// <summary>The box, or its parts from top to bottom.</summary>
    public static List<TextBox> Part(in TextBox box, RuledPage page)
    {
        if (page.InkIn(box) is not { } ink || ink.Height < LeastHigh * ink.Width || ink.Width < LeastWide * box.Height)
            return [box];
        if (page.FirstBlankRow(ink) is { } above && IsBracket(ink with { Bottom = above }, page))
            return [box with { Bottom = above + 1 }, .. Part(box with { Top = above }, page)];
        if (page.LastBlankRow(ink) is { } below && IsBracket(ink with { Top = below + 1 }, page))
            return [box with { Bottom = below + 1 }, box with { Top = below }];
        return [box];
    }

    private static bool IsBracket(in TextBox part, RuledPage page) =>
        page.InkIn(part) is { } own && TurnedBrackets.Shape(new InkBlob((int)own.Left, (int)own.Right, (int)own.Top, (int)own.Bottom), page.Ink) is not null;
}

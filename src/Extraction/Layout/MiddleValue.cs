using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A label on two lines with its value beside their middle, all in one cell: the value stands behind the whole label, not inside it.
internal static class MiddleValue
{
    /// <summary>The lines of the label share an edge within this, in points.</summary>
    private const double SameEdge = 2;

    /// <summary>The value lies halfway between the two lines within this, in heights of the text.</summary>
    private const double Slack = 0.4;

    /// <summary>The lines of a cell, such a label and its value joined.</summary>
    /// <param name="lines">From the top down.</param>
    public static ImmutableArray<Line> Join(ImmutableArray<Line> lines) =>
        lines is [var upper, var value, var lower] && IsBeside(upper.Box, value.Box, lower.Box) && PrintedText.IsChinese(upper.Text[^1]) && PrintedText.IsChinese(lower.Text[0])
            ? [Joined(upper, lower, value)]
            : lines;

    private static bool IsBeside(Box upper, Box value, Box lower) =>
        value.X > Math.Max(upper.Right, lower.Right) && lower.Y >= upper.CentreY + (upper.Height / 2) - SameEdge &&
        (Math.Abs(upper.X - lower.X) < SameEdge || Math.Abs(upper.Right - lower.Right) < SameEdge) &&
        Math.Abs(value.CentreY - ((upper.CentreY + lower.CentreY) / 2)) < Slack * value.Height;

    private static Line Joined(Line upper, Line lower, Line value) =>
        new(upper.Text + lower.Text + ' ' + value.Text, [.. upper.Boxes, .. lower.Boxes, default, .. value.Boxes], Confidence.Weakest(Confidence.Weakest(upper.Confidence, lower.Confidence), value.Confidence));
}

using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// 注册地址： beside the middle of a value on two lines, as tables without ruling set it: the value is read from its first line on, behind its label.
internal static class MiddleLabel
{
    /// <summary>The lines of the value begin at one edge within this, in points; and lie as far above as below the label within this, in heights of the text.</summary>
    private const double SameEdge = 3;
    private const double Slack = 0.35;

    /// <summary>The lines of a value follow one another within this, in heights of the text.</summary>
    private const double Pitch = 2.2;

    /// <summary>The lines, such values joined to their labels.</summary>
    /// <param name="lines">From the top down.</param>
    public static List<Line> Join(List<Line> lines)
    {
        List<Line>? joined = null;
        foreach (var label in lines.Where(IsLabel))
        {
            // A label on its own, with a line above and one below at its right and nothing on its own level.
            var height = label.Boxes[0].Height;
            var beside = (joined ?? lines).Where(l => l != label && l.Box.X > label.Box.Right && Math.Abs(l.Box.CentreY - label.Box.CentreY) < Pitch / 2 * height).ToList();
            if (beside is not [var one, var other])
                continue;
            var (above, below) = one.Box.CentreY < other.Box.CentreY ? (one, other) : (other, one);
            if (Math.Abs(above.Box.X - below.Box.X) > SameEdge || above.Box.Right < below.Box.Right || Math.Abs(((above.Box.CentreY + below.Box.CentreY) / 2) - label.Box.CentreY) > Slack * height ||
                above.Box.CentreY > label.Box.CentreY - (Slack * height) || IsLabel(above) || IsLabel(below))
                continue;
            joined ??= [.. lines];
            joined[joined.IndexOf(label)] = new Line(
                label.Text + ' ' + above.Text + below.Text, [.. label.Boxes, default, .. above.Boxes, .. below.Boxes], Confidence.Weakest(Confidence.Weakest(label.Confidence, above.Confidence), below.Confidence));
            joined.Remove(above);
            joined.Remove(below);
        }

        return joined ?? lines;
    }

    private static bool IsLabel(Line line) => line.Text.Length > 2 && PrintedText.Fold(line.Text[^1]) == ':';
}

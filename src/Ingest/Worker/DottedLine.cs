using DocPipeline.Domain;

namespace DocPipeline.Ingest.Worker;

/// <summary>A ruling drawn as a row of little squares, as browsers print dotted borders. They come one behind the other.</summary>
internal sealed class DottedLine
{
    // Fewer dots in a row may be leaders or ornaments; further apart they are no line.
    private const int FewestDots = 6;
    private const double Apart = 4;
    private const double Straight = 0.3;
    private Box first;
    private Box last;
    private int count;

    /// <summary>Takes a square thinner than a line; a row of them that ends here goes to <paramref name="rulings"/>.</summary>
    public void Add(Box dot, RulingCollector rulings)
    {
        if (count > 0 && !GoesOn(dot))
            End(rulings);
        if (count == 0)
            first = dot;
        last = dot;
        count++;
    }

    /// <summary>Ends the row.</summary>
    public void End(RulingCollector rulings)
    {
        if (count >= FewestDots)
        {
            if (Math.Abs(first.CentreX - last.CentreX) <= Straight)
                rulings.AddLine(first.CentreX, Math.Min(first.Y, last.Y), first.CentreX, Math.Max(first.Bottom, last.Bottom), first.Width);
            else
                rulings.AddLine(Math.Min(first.X, last.X), first.CentreY, Math.Max(first.Right, last.Right), first.CentreY, first.Height);
        }
        count = 0;
    }

    private bool GoesOn(Box dot)
    {
        var (across, down) = (Math.Abs(dot.CentreX - last.CentreX), Math.Abs(dot.CentreY - last.CentreY));
        var upright = across <= Straight && down <= Apart + dot.Height;
        var level = down <= Straight && across <= Apart + dot.Width;
        return (upright && (count == 1 || Math.Abs(dot.CentreX - first.CentreX) <= Straight)) || (level && (count == 1 || Math.Abs(dot.CentreY - first.CentreY) <= Straight));
    }
}

using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A wide table bound sideways: the text of a digital page runs up or down, and is laid out on the page turned until it stands upright.
internal static class SidewaysText
{
    /// <summary>So many of the characters run the same way; a stamp or a label set upwards turns no page.</summary>
    private const double Most = 0.7;

    /// <summary>Degrees clockwise by which a page has to be turned to be read: 0, 90, 180 or 270.</summary>
    public static int TurnOf(Page page)
    {
        Span<int> running = stackalloc int[4];
        var all = 0;
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.CodePoint <= ' ' || (glyph.Traits & (GlyphTraits.Invisible | GlyphTraits.OffPage)) != 0)
                continue;
            running[(((int)Math.Round(glyph.Angle / 90) % 4) + 4) % 4]++;
            all++;
        }

        for (var quarter = 1; quarter < 4; quarter++)
        {
            if (running[quarter] > Most * all)
                return 360 - (90 * quarter);
        }

        return 0;
    }

    /// <summary>The page with its characters and lines turned clockwise.</summary>
    public static Page Turned(Page page, int turn) => turn == 0 ? page : page with
    {
        Glyphs = [.. page.Glyphs.Select(g => g with { Box = Turned(g.Box, page, turn), Angle = (g.Angle + turn) % 360 })],
        Rulings = [.. page.Rulings.Select(r => Turned(r, page, turn))],
    };

    private static Ruling Turned(Ruling ruling, Page page, int turn)
    {
        var box = Turned(Box.FromEdges(ruling.X0, ruling.Y0, ruling.X1, ruling.Y1), page, turn);
        return new Ruling(box.X, box.Y, box.Right, box.Bottom, ruling.Thickness);
    }

    // Turned so far is turned back by the rest of the circle.
    private static Box Turned(Box box, Page page, int turn) => QuarterTurn.Undone(box, 360 - turn, page.Width, page.Height);
}

using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// The recognised characters a value consists of; it is cut short where a digit, or a character nobody could read, stands right beside it.
internal sealed record RecognisedText(ImmutableArray<Glyph> Glyphs, Confidence Confidence, bool CutShort = false)
{
    // In heights of the character: characters of one number stand closer together.
    private const double Beside = 0.35;
    private const int Unread = 0xFFFD;

    /// <summary>The characters whose middle lies in the box; nobody's where there are none, and then nothing is sure.</summary>
    public static RecognisedText Under(ImmutableArray<Glyph> glyphs, Box box)
    {
        var inside = ImmutableArray.CreateBuilder<Glyph>();
        var weakest = Confidence.Certain;
        var cutShort = false;
        foreach (var glyph in glyphs)
        {
            if (glyph.Recognition is not { } recognition)
                continue;
            if (!box.Contains(glyph.Box.CentreX, glyph.Box.CentreY))
            {
                cutShort |= IsPartOfNumber(glyph.CodePoint) && IsBeside(glyph.Box, box);
                continue;
            }

            inside.Add(glyph);
            weakest = Confidence.Weakest(weakest, recognition.Confidence);
        }

        return new RecognisedText(inside.ToImmutable(), inside.Count == 0 ? new Confidence(0) : weakest, cutShort);
    }

    private static bool IsPartOfNumber(int codePoint) => codePoint is Unread or (>= '0' and <= '9');

    private static bool IsBeside(Box glyph, Box box) =>
        glyph.CentreY > box.Y && glyph.CentreY < box.Bottom && Math.Max(glyph.X - box.Right, box.X - glyph.Right) < Beside * glyph.Height;
}

using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// The recognised characters a value consists of; it is cut short where a digit, or a character nobody could read, stands right beside it.
internal sealed record RecognisedText(ImmutableArray<Glyph> Glyphs, Confidence Confidence, bool CutShort = false)
{
    private const GlyphTraits Unseen = GlyphTraits.Invisible | GlyphTraits.OffPage;

    // In heights of the character: characters of one number stand closer together, even where a comma between them was not read. Columns
    // are further apart.
    private const double Beside = 0.8;
    private const int Unread = 0xFFFD;

    /// <summary>The characters whose middle lies in the box; nobody's where there are none, and then nothing is sure.</summary>
    public static RecognisedText Under(ImmutableArray<Glyph> glyphs, Box box)
    {
        var inside = ImmutableArray.CreateBuilder<Glyph>();
        var weakest = Confidence.Certain;
        var (left, right) = (default(Glyph), default(Glyph));
        foreach (var glyph in glyphs)
        {
            if ((glyph.Traits & Unseen) != 0)
                continue;
            if (!box.Contains(glyph.Box.CentreX, glyph.Box.CentreY))
            {
                if (IsBeside(glyph.Box, box) && glyph.Box.CentreX < box.X)
                    left = left.CodePoint == 0 || glyph.Box.X > left.Box.X ? glyph : left;
                else if (IsBeside(glyph.Box, box))
                    right = right.CodePoint == 0 || glyph.Box.X < right.Box.X ? glyph : right;
                continue;
            }

            inside.Add(glyph);
            weakest = Confidence.Weakest(weakest, glyph.Recognition?.Confidence ?? Confidence.Certain);
        }

        return new RecognisedText(inside.ToImmutable(), inside.Count == 0 ? new Confidence(0) : weakest, IsPartOfNumber(left.CodePoint) || GoesOn(inside, right.CodePoint));
    }

    /// <summary>True where all of it is the file's own text, as it may be beside a recognised picture.</summary>
    public bool IsPrinted => Glyphs.Length > 0 && Glyphs.All(glyph => glyph.Recognition is null);

    /// <summary>True where digits of the value have been taken from elsewhere: they are not where it stands.</summary>
    public bool HasFewerDigitsThan(string printed) =>
        printed.Count(char.IsAsciiDigit) > Glyphs.Count(glyph => glyph.CodePoint is >= '0' and <= '9');

    /// <summary>True where a character of it was not read at all.</summary>
    public bool HasUnread => Glyphs.Any(glyph => glyph.CodePoint == Unread);

    // 增幅达到18%，: behind a unit a comma ends the clause, it parts no digits.
    private static bool GoesOn(ImmutableArray<Glyph>.Builder inside, int next) =>
        IsPartOfNumber(next) && (next is not ('.' or ',') || inside.Count == 0 || IsPartOfNumber(inside.MaxBy(glyph => glyph.Box.CentreX).CodePoint));

    private static bool IsPartOfNumber(int codePoint) => codePoint is Unread or '.' or ',' or (>= '0' and <= '9');

    private static bool IsBeside(Box glyph, Box box) =>
        glyph.CentreY > box.Y && glyph.CentreY < box.Bottom && Math.Max(glyph.X - box.Right, box.X - glyph.Right) < Beside * glyph.Height;
}

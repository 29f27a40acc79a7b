using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// The recognised characters a value consists of.
internal sealed record RecognisedText(ImmutableArray<Glyph> Glyphs, Confidence Confidence)
{
    /// <summary>The characters whose middle lies in the box; nobody's where there are none, and then nothing is sure.</summary>
    public static RecognisedText Under(ImmutableArray<Glyph> glyphs, Box box)
    {
        var inside = ImmutableArray.CreateBuilder<Glyph>();
        var weakest = Confidence.Certain;
        foreach (var glyph in glyphs)
        {
            if (!box.Contains(glyph.Box.CentreX, glyph.Box.CentreY) || glyph.Recognition is not { } recognition)
                continue;
            inside.Add(glyph);
            weakest = Confidence.Weakest(weakest, recognition.Confidence);
        }

        return new RecognisedText(inside.ToImmutable(), inside.Count == 0 ? new Confidence(0) : weakest);
    }
}

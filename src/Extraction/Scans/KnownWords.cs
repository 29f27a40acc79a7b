using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

/// <summary>
/// Weighs a doubtful character by the word it stands in: 知识产杈 and 高价值转利 are no words, so that in 知识产权 the one character the model wavers about is what it
/// took it for. It settles no reading that was not the likelier one, and none whose other reading makes a known word as well.
/// </summary>
internal sealed class KnownWords(Vocabulary vocabulary)
{
    // How many times rarer the other reading is in print than the word.
    private const decimal Rarer = 50;

    // What the character has by itself at least, and its neighbours in the word.
    private const decimal Likelier = 0.5m;
    private const decimal Certain = 0.95m;

    private readonly ImmutableHashSet<string> words = [.. vocabulary.WordsOf("known-words").Select(PrintedText.Squeeze)];

    /// <summary>The characters, those sure that their word makes sure.</summary>
    public RecognisedText Settle(RecognisedText reading)
    {
        if (reading.Glyphs.Any(glyph => glyph.CodePoint > char.MaxValue))
            return reading;
        var text = string.Concat(reading.Glyphs.Select(glyph => PrintedText.Fold((char)glyph.CodePoint)));
        var glyphs = reading.Glyphs.ToBuilder();
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                Settle(reading.Glyphs, glyphs, word, at);
        }

        return reading with
        {
            Glyphs = glyphs.ToImmutable(),
            Confidence = glyphs.Aggregate(Confidence.Certain, (weakest, glyph) => Confidence.Weakest(weakest, glyph.Recognition?.Confidence ?? Confidence.Certain)),
        };
    }

    // By what was read, so that a character in two words is no surer than in one.
    private void Settle(ImmutableArray<Glyph> read, ImmutableArray<Glyph>.Builder glyphs, string word, int at)
    {
        if (Enumerable.Range(at, word.Length).Count(i => Of(read[i]) < Certain) > 1)
            return;
        for (var i = at; i < at + word.Length; i++)
        {
            if (read[i].Recognition is not { } seen || Of(read[i]) < Likelier || words.Contains(Otherwise(word, i - at, seen.RunnerUp)))
                continue;
            glyphs[i] = read[i] with
            {
                Recognition = seen with { Confidence = new Confidence(1 - ((1 - Of(read[i])) / Rarer)), RunnerUpProbability = seen.RunnerUpProbability / Rarer },
            };
        }
    }

    private static string Otherwise(string word, int at, int other) => word[..at] + (other is > 0 and <= char.MaxValue ? ((char)other).ToString() : "") + word[(at + 1)..];

    private static decimal Of(Glyph glyph) => glyph.Recognition?.Confidence.Probability ?? 1;
}

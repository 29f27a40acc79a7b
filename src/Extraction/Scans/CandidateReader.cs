using System.Collections.Immutable;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Scans;

/// <summary>
/// Reads a value again with the runner-up of one of its characters in its place: what else the same characters may say. Two characters misread
/// at once are not thought of; such a value is doubtful all the same.
/// </summary>
internal sealed class CandidateReader(ReadingTools tools)
{
    // What is less probable than that is noise.
    private const decimal Least = 0.002m;
    private const int Most = 4;

    /// <summary>The other readings of a statement, most probable first; none where its text is not simply the characters in its place.</summary>
    public ImmutableArray<ReadingCandidate> Read(Statement statement, RecognisedText reading)
    {
        if (tools.Vocabulary.Find(statement.Field) is not { } field || field.Kind is FieldKind.Flag)
            return [];
        var (text, places) = TextOf(statement.AsPrinted, reading.Glyphs);
        List<ReadingCandidate> found = [];
        for (var i = 0; i < reading.Glyphs.Length && places is not null; i++)
        {
            if (reading.Glyphs[i].Recognition is not { RunnerUp: > 0 } seen || seen.RunnerUpProbability < Least || PrintedText.Fold((char)seen.RunnerUp) == PrintedText.Fold(text[places[i]]))
                continue;
            var other = text[..places[i]] + char.ConvertFromUtf32(seen.RunnerUp) + text[(places[i] + 1)..];
            if (Value(statement, field, other, seen.RunnerUp) is { } value && value.Canonical != statement.Value.Canonical && !found.Exists(f => f.Value.Canonical == value.Canonical))
                found.Add(new ReadingCandidate(value, other, seen.RunnerUpProbability));
        }

        return [.. found.OrderByDescending(f => f.Probability).ThenBy(f => f.Text, StringComparer.Ordinal).Take(Most)];
    }

    // The unit, the year and the field stay what they are; only the characters are others.
    private FieldValue? Value(Statement statement, Field field, string text, int runnerUp)
    {
        if (statement.Value is not QuantityValue { Quantity: var quantity })
            return tools.Values.Read(field, text, UnitContext.None)?.Value;
        if (runnerUp is not ((>= '0' and <= '9') or '.' or ',' or '，' or '-'))
            return null;
        var beside = quantity.UnitFrom == UnitSource.Cell ? UnitContext.None : new UnitContext(quantity.PrintedUnit, null, null);
        return tools.Values.Read(field, text, beside)?.Value is QuantityValue { Quantity: var other } && other.PrintedUnit.Canonical == quantity.PrintedUnit.Canonical
            ? new QuantityValue(other with { UnitFrom = quantity.UnitFrom })
            : null;
    }

    // Where in the printed text each character stands; blanks are not recognised. Null where the two do not tell the same.
    private static (string Text, int[]? Places) TextOf(string printed, ImmutableArray<Glyph> glyphs)
    {
        var builder = new StringBuilder(printed.Length);
        var places = new int[glyphs.Length];
        var at = 0;
        foreach (var c in printed)
        {
            if (!char.IsWhiteSpace(c))
            {
                if (at == glyphs.Length || glyphs[at].CodePoint > char.MaxValue || PrintedText.Fold((char)glyphs[at].CodePoint) != PrintedText.Fold(c))
                    return (printed, null);
                places[at++] = builder.Length;
            }

            builder.Append(c);
        }

        return (builder.ToString(), at == glyphs.Length ? places : null);
    }
}

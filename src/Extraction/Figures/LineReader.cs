using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// The lines of a block outside tables: tiles, rows of boxes, questions and their answers, pairs of label and value, then running text.
internal sealed class LineReader(ReadingTools tools, PairReader pairs, ProseReader prose)
{
    private const int ShortestProse = 15;
    private const int FullLine = 28;
    private const int LongestWhole = 24;

    /// <summary>Lines begin at one edge within this, in points.</summary>
    private const double SameEdge = 2;

    // Digits are half as wide as characters; of a full line that much of its room is taken.
    private const double FilledShare = 0.7;

    private static readonly char[] Stops = ['，', '。', '；'];

    private readonly BrokenLines _lines = new(tools);
    private readonly LabelColumn _columns = new(tools);
    private readonly StackedPair _stacked = new(tools);
    private readonly StackedRow _boxes = new(tools, new StackedPair(tools));
    private readonly FigureFirst _tiles = new(tools);
    private readonly StatedAnswer _answers = new(tools);
    private readonly ClauseReader _clauses = new(tools);
    private readonly HeadedAmounts _headed = new(tools);

    /// <summary>Every value found in the lines, in reading order; then those of the whole as running text.</summary>
    public IEnumerable<Reading> Read(Block block)
    {
        var room = Box.Around(block.Lines.Select(l => l.Box));
        Passage[] all = [.. _lines.Join(_columns.Part(block.Lines), room)];
        var figures = _tiles.OfLines(all);
        Passage? above = null;
        string? whole = null;
        string? counted = null;
        for (var i = 0; i < all.Length; i++)
        {
            var line = all[i];
            if (figures?[i] is { Count: > 0 } tile)
            {
                foreach (var reading in tile.SelectMany(t => pairs.Read(t.Figure, block.Place, block.Around, [], asked: t.Label)))
                    yield return reading;
                (above, counted) = (null, null);
                continue;
            }

            if (i + 1 < all.Length && _boxes.Of(above, line, all[i + 1]) is { Count: > 0 } row)
            {
                foreach (var reading in row.SelectMany(p => pairs.Read(p.Value, block.Place, p.Whole is null ? block.Around : [p.Whole, .. block.Around], [], asked: p.Label)))
                    yield return reading;
                (above, counted) = (null, null);
                i++;
                continue;
            }

            var asked = above is null ? null : Question.IsAnswer(line.Folded) ? (pairs.HoldsPair(line) ? null : Question.Subject(above.Text)) : _stacked.Label(above, line);
            whole = above is null || line.Box.X < above.Box.X - SameEdge ? null : line.Box.X > above.Box.X + SameEdge ? _stacked.Heads(above) ? ShortOf(above) ?? (WholeLabels.IsPart(above.Text) ? whole : null) : null : whole;
            ImmutableArray<string> around = ((WholeLabels.IsPart(line.Text) ? counted : null) ?? whole) is { } head ? [head, .. block.Around] : block.Around;
            foreach (var reading in pairs.Read(line, block.Place, around, [], above is null ? block.Begun.Length > 0 : IsSentence(above, line, room), asked))
            {
                // 知识产权管理人员：6 above 其中专职：3  其中兼职：3: the parts of the last one that was counted.
                counted = WholeLabels.IsPart(reading.Labels[^1]) ? counted : reading.Field?.Kind == FieldKind.Count ? reading.Labels[^1] : null;
                yield return reading;
            }

            // 答：共6人，其中专职4人、兼职2人 goes on with what the question above asks for.
            if (above is not null && Question.AnswerIn(line) is { } answer && Question.Subject(above.Text) is { } subject)
            {
                foreach (var reading in prose.Read(answer, block.Place, [subject, .. around], asked: true))
                    yield return reading;
            }

            above = line;
        }

        var passage = Passage.Of(block.Lines, room);
        if (passage.Text.Length < ShortestProse)
            yield break;
        foreach (var reading in prose.Read(passage, block.Place, block.Around, block.Begun).Concat(_answers.Read(passage, block.Place, block.Around)).Concat(_clauses.Read(passage, block.Place, block.Around)).Concat(_headed.Read(passage, block.Place, block.Around)))
            yield return reading;
    }

    // 知识产权管理人员 7人 above 专职 3人 and 兼职 4人, which are indented: what stands above goes on below. A year is a heading's to give.
    private static string? ShortOf(Passage above) => above.Text.Length <= LongestWhole && above.Folded.IndexOfAny(['。', ':']) < 0 && Labels.PeriodReader.Named(above.Text) is null ? above.Text : null;

    // A full line that does not end its sentence, however narrow the column it is set in.
    private static bool IsSentence(Passage above, Passage line, Box room)
    {
        var size = above.HeightAt(above.Text.Length - 1);
        return size > 0 && above.Text.Length >= Math.Min(FullLine, FilledShare * room.Width / size) && room.Right - above.Box.Right < 2 * size && above.Text[^1] is not ('。' or '；' or '：' or ':') &&
            (above.Text.IndexOfAny(Stops) > 0 || line.Text.IndexOfAny(Stops) >= 0) && !Enumerable.Range(1, above.Text.Length - 1).Any(i => above.GapBefore(i) > above.HeightAt(i) && above.HeightAt(i) > 0);
    }
}

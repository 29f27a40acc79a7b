using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Figures;

// 企业名称   统一社会信用代码 in one line and what was written into the boxes below them in the next: web forms set several labels to a row, each above
// its box, and no two rows alike.
internal sealed class StackedRow(ReadingTools tools, StackedPair stacked)
{
    private const int FewestLabels = 2;

    // In heights of the label: nothing stands between the two lines; in heights of the value: it is set so far into its box.
    private const double Nearest = 1.2;
    private const double Indent = 1;

    // In points: a value may begin before its label by this much.
    private const double SameEdge = 3;

    /// <summary>The values of a line, each with the label above it and what a part of something goes on with; empty where the two lines are no such rows.</summary>
    /// <param name="before">The line above the labels that belongs to nothing yet, or null.</param>
    /// <param name="labels">The line of labels.</param>
    /// <param name="values">The line below it.</param>
    public List<(Passage Value, string Label, string? Whole)> Of(Passage? before, Passage labels, Passage values)
    {
        var (named, written) = (Segment.Of(labels.AsLine()), Segment.Of(values.AsLine()));
        var pairs = new List<(Passage Value, string Label, string? Whole)>();
        var room = values.Box.Y - labels.Box.Bottom;
        if (named.Length < FewestLabels || written.Length > named.Length || labels.Folded.IndexOfAny([':', '。']) >= 0 || values.Folded.IndexOfAny([':', '。']) >= 0 ||
            values.Box.Y < labels.Box.CentreY || room > Nearest * labels.Box.Height || (before is not null && labels.Box.Y - before.Box.Bottom <= room && Segment.Of(before.AsLine()).Length > 1))
            return [];
        var below = written.Select(w => Below(named, w)).ToList();
        if (below.Contains(-1) || below.Distinct().Count() < below.Count)
            return [];
        string? whole = null;
        var known = 0;
        for (var i = 0; i < named.Length; i++)
        {
            var label = PrintedText.Fold(named[i].Line.Text).Trim();
            if ((stacked.Named(label) ?? (whole is null ? null : stacked.Named(label, whole))) is not { Fields: [var field] } match)
                continue;
            known++;
            if (below.IndexOf(i) is >= 0 and var at)
            {
                var value = Passage.Of(written[at].Line);
                if (!stacked.IsValue(field, value.Folded.Trim()))
                    return [];
                if (match.IsListed || field.Kind is not (FieldKind.Text or FieldKind.Name))
                    pairs.Add((value, label, match.ByHeading ? whole : null));
            }

            whole = match.ByHeading || field.Kind != FieldKind.Count ? whole : label;
        }

        return known >= FewestLabels && 2 * known >= named.Length && !written.Any(w => tools.Labels.Match(w.Line.Text, []) is { IsListed: true }) ? pairs : [];
    }

    // The one label above whose beginning it begins.
    private static int Below(ImmutableArray<Segment> labels, Segment value)
    {
        var found = -1;
        for (var i = 0; i < labels.Length; i++)
        {
            var indent = value.Box.X - labels[i].Box.X;
            if (indent < -SameEdge || indent > Indent * value.Box.Height)
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }
}

using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Sections;

// Names behind, below or in front of a label that says whose paper a page is: 注册人 | 某某公司, 出质人：某某公司, 某某公司（出质人）.
internal sealed partial class HolderLabels
{
    private readonly ReadingTools tools;
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);
    private readonly string[] never;
    private readonly int longest;

    public HolderLabels(ReadingTools tools)
    {
        this.tools = tools;
        foreach (var label in tools.Words("holder-labels"))
        {
            var rank = ranks.Count;
            foreach (var wording in (string[])[label, label + "名称", label + "全称"])
                ranks.TryAdd(wording, rank);
        }

        never = tools.Words("never-holders");
        longest = ranks.Keys.Select(l => l.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Banks, auditors, certifiers and agents stand on papers that are not theirs; the applicant may be called as it likes.</summary>
    public bool MayHold(string name, string? applicant) =>
        (applicant is not null && (name.Contains(applicant, StringComparison.Ordinal) || applicant.Contains(name, StringComparison.Ordinal)))
        || !never.Any(w => name.Contains(w, StringComparison.Ordinal));

    /// <summary>The holders a page names by its plainest label; several where the label stands on it several times.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines outside tables, running heads left out.</param>
    /// <param name="columns">True where a label may head a column of names.</param>
    /// <param name="applicant">Name of the applicant, or null.</param>
    public List<Holder> Find(TranscribedPage page, IReadOnlyList<Line> lines, bool columns, string? applicant)
    {
        var found = new List<NamedHolder>();
        foreach (var table in page.Tables)
            found.AddRange(InTable(table, columns));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && i + 1 < lines.Count && Beside(lines[i - 1], lines[i], lines[i + 1]) is { } beside)
                found.Add(beside);
            else
                found.AddRange(InLines(lines[i], i + 1 < lines.Count ? lines[i + 1] : null));
        }

        var holders = found
            .Select(f => f with { Names = f.Names.FindAll(n => MayHold(n, applicant)) })
            .Where(f => f.Names.Count > 0)
            .ToList();
        if (holders.Count == 0)
            return [];
        var best = holders.Min(h => h.Rank);
        holders.RemoveAll(h => h.Rank != best && !h.IsJoint);

        // 共同专利权人 holds the same paper as the one named before it.
        var names = holders.Exists(h => h.IsJoint) ? [holders.SelectMany(h => h.Names)] : holders.Select(h => (IEnumerable<string>)h.Names);
        return [.. names.Select((n, i) => new Holder(string.Join('、', n.Distinct()), new Provenance(page.Place, holders[i].Box, Provenance.TextLayer)))];
    }

    private IEnumerable<NamedHolder> InTable(Table table, bool columns)
    {
        foreach (var cell in table.Cells)
        {
            if (cell.Lines.Length == 0)
                continue;
            var text = Passage.Of(cell.Lines, cell.Box);
            if (RankOf(text.Text) is { } label)
            {
                var beside = NamesIn(table, cell.Row, cell.Column + cell.ColumnSpan, out var box);
                if (beside.Count > 0)
                    yield return new NamedHolder(label.Rank, label.IsJoint, beside, box);
                else if (columns)
                {
                    for (var row = cell.Row + cell.RowSpan; NamesIn(table, row, cell.Column, out box) is { Count: > 0 } below; row++)
                        yield return new NamedHolder(label.Rank, label.IsJoint, below, box);
                }
            }
            else
            {
                foreach (var inside in InLines(text.AsLine(), null))
                    yield return inside;
            }
        }
    }

    private static List<string> NamesIn(Table table, int row, int column, out Box box)
    {
        box = default;
        var cell = table.Cells.FirstOrDefault(c => c.Row <= row && row < c.Row + c.RowSpan && c.Column <= column && column < c.Column + c.ColumnSpan);
        if (cell is null || cell.Lines.Length == 0)
            return [];
        box = Box.Around(cell.Lines.Select(l => l.Box));
        return [.. CompanyNames.In(PrintedText.Squeeze(Passage.Of(cell.Lines, cell.Box).Text)).Select(m => m.Value)];
    }

    private (int Rank, bool IsJoint)? RankOf(string text)
    {
        var core = tools.Labels.Parse(text).Core;
        var joint = Joint().Match(core);
        return ranks.TryGetValue(core[joint.Length..], out var rank) ? (rank, joint.Success) : null;
    }

    // A name too long for its line goes on in the next one, and so do further owners.
    private List<NamedHolder> InLines(Line line, Line? next)
    {
        var text = new SqueezedLine(line);
        var alone = InText(text, text.Text.Length).ToList();
        if (alone.Count == 0 && next is not null && text.Text.Length > 0)
        {
            var rest = new SqueezedLine(next);
            if (InText(rest, rest.Text.Length).Any())
                return [];
            var ends = text.Text.Length;
            return InText(text.Join(rest), ends).Where(h => h.End > ends && !rest.HasGapBefore(h.End - ends) && !text.HasGapBetween(h.End - h.Names[^1].Length, ends)).ToList();
        }

        if (alone.Count > 0 && next is not null && alone[^1].End == text.Text.Length && PrintedText.Squeeze(next.Text) is var below && CompanyNames.IsOne(below) && next.Box.X >= alone[^1].Box.X - next.Box.Height)
            alone[^1] = alone[^1] with { Names = [.. alone[^1].Names, below] };
        return alone;
    }

    // The label stands beside the middle of a name on two lines.
    private NamedHolder? Beside(Line above, Line line, Line below)
    {
        var label = Segment.Of(line)[0];
        if (RankOf(label.Line.Text) is not { } rank || line.Box.Y - above.Box.Bottom > line.Box.Height || below.Box.Y - line.Box.Bottom > line.Box.Height)
            return null;
        foreach (var first in Segment.Of(above).Where(s => s.Box.X > label.Box.Right))
        {
            foreach (var last in Segment.Of(below).Where(s => Math.Abs(s.Box.X - first.Box.X) < line.Box.Height))
            {
                var name = PrintedText.Squeeze(first.Line.Text) + PrintedText.Squeeze(last.Line.Text);
                if (CompanyNames.IsOne(name) && CompanyNames.Ends(name))
                    return new NamedHolder(rank.Rank, rank.IsJoint, [name], first.Box.Union(last.Box), name.Length);
            }
        }

        return null;
    }

    private IEnumerable<NamedHolder> InText(SqueezedLine line, int within)
    {
        NamedHolder? last = null;
        foreach (Match match in CompanyNames.In(line.Text))
        {
            if (last is not null && Between().IsMatch(line.Text[last.End..match.Index]))
            {
                last = last with { Names = [.. last.Names, match.Value], End = match.Index + match.Length };
                continue;
            }

            if (last is not null)
                yield return last;
            last = Labelled(line, match, within);
        }

        if (last is not null)
            yield return last;
    }

    private NamedHolder? Labelled(SqueezedLine line, Match match, int within)
    {
        var end = match.Index + match.Length;
        if (Role().Match(line.Text, end) is { Success: true } role && ranks.TryGetValue(role.Groups[1].Value, out var byRole))
            return new NamedHolder(byRole, false, [match.Value], line.BoxOf(match.Index, match.Length), end);

        // 出质人 某某公司: nothing but a gap parts the label from the name.
        for (var length = Math.Min(longest, match.Length - 4); length >= 2; length--)
        {
            var start = match.Index + length;
            if (match.Index < within && ranks.TryGetValue(match.Value[..length], out var rank) && line.BeginsAt(match.Index) && (length > 2 || line.HasGapAt(start)))
            {
                var remark = Remark().Match(line.Text, start);
                start += remark.Success ? remark.Length : 0;
                return start < end - 3 ? new NamedHolder(rank, false, [line.Text[start..end]], line.BoxOf(start, end - start), end) : null;
            }
        }

        var before = LeadOut().Replace(line.Text[..match.Index], "");
        for (var length = Math.Min(longest, before.Length); length >= 2; length--)
        {
            var start = before.Length - length;
            if (start >= within || !ranks.TryGetValue(before[start..], out var rank))
                continue;
            var joint = JointBefore().IsMatch(before[..start]);
            if (joint || line.BeginsAt(start))
                return new NamedHolder(rank, joint, [match.Value], line.BoxOf(match.Index, match.Length), end);
        }

        return null;
    }

    [GeneratedRegex("^(?:共同|共有|其他|第[一二三四])", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("(?:共同|共有|其他|第[一二三四])$", RegexOptions.CultureInvariant)]
    private static partial Regex JointBefore();

    [GeneratedRegex("^(?:[、,，;；/和及与]|\\(?[1-9一二三][).、]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\G\((?:以下简称)?[""“]?([\u3400-\u9FFF]{2,8})[""”]?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"\G\([^()]{1,12}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    // Between a label and the name behind it: a remark, a translation, a colon.
    [GeneratedRegex(@"(?:\([^()]{1,24}\))?[A-Za-z/.,'-]*:?$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadOut();
}

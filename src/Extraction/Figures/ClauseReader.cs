using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 公司成立于2006年11月7日，注册资本6,600万元，法定代表人邓某: who applies, told in sentences, a clause each. A clause counts only where
// nothing but its label and a value of the label's kind stands in it, and only for what no other place of the form states.
internal sealed partial class ClauseReader
{
    private const int LongestLabel = 16;
    private const int LongestPerson = 4;
    private const int LongestField = 16;
    private const int ShortestAddress = 6;

    /// <summary>Before a form whose first words begin the clause, or stand right behind who it is told of.</summary>
    private const char Opening = '^';

    // Anybody has staff and money; who applies, whom to ask and what the project is called is told of the applicant.
    private static readonly string[] Told = ["applicant.", "contact.", "project."];

    private static readonly char[] Ends = [',', ';', '。', '\n'];

    private readonly ReadingTools tools;
    private readonly string[] own;
    private readonly string[] links;
    private readonly string bodies;
    private readonly string addressEnds;
    private readonly (string Before, string After, Field Field)[] forms;

    public ClauseReader(ReadingTools tools)
    {
        this.tools = tools;
        own = [.. tools.Words("own-words").Concat(tools.Words("clause-openers")).OrderByDescending(w => w.Length)];
        links = [.. tools.Words("clause-links").OrderByDescending(w => w.Length)];
        bodies = string.Concat(tools.Words("body-endings"));
        addressEnds = string.Concat(tools.Words("address-endings"));
        forms =
        [
            .. tools.Vocabulary.WordsOf("clause-forms").Select(w => w.Split('>', 2)).Select(p => (p[0].Split('*', 2), tools.Vocabulary.Find(new FieldId(p[1]))))
                .Where(p => p.Item2 is not null).Select(p => (p.Item1[0], p.Item1[1], p.Item2!)).OrderByDescending(p => p.Item1.Length).ThenByDescending(p => p.Item2.Length),
        ];
    }

    /// <summary>Every clause of a passage that states who applies or what for.</summary>
    public IEnumerable<Reading> Read(Passage passage, PageRef place, ImmutableArray<string> around)
    {
        var text = passage.Folded;
        foreach (var (start, end) in Clauses(text))
        {
            var told = new HashSet<FieldId>();
            foreach (var (from, to) in Parts(text, start, end))
            {
                if (Stated(text[from..to]) is { } found && told.Add(found.Field.Id) && tools.Values.Read(found.Field, passage.Text.Substring(from + found.Start, found.Length), UnitContext.None) is { Value: { } value } read && !tools.Examples.Hold(text, start))
                {
                    var at = from + found.Start + read.Start;
                    var sentence = text[(text.LastIndexOf('。', Math.Max(0, start - 1)) + 1)..at];
                    yield return new Reading(
                        [found.Label], found.Field, true, null, value, passage.Text.Substring(at, read.Length).Trim(), place, passage.BoxOf(at, read.Length),
                        passage.Confidence, ReadingPlace.Clause, around, sentence);
                }
            }
        }
    }

    /// <summary>The clauses of a text, a sentence and a line ending one as well.</summary>
    /// <param name="folded">The text.</param>
    public static IEnumerable<(int Start, int End)> Clauses(string folded)
    {
        for (var start = 0; start < folded.Length;)
        {
            var end = EndOfClause(folded, start);
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>Where a written value ends that runs on into the next clause or sentence: 江苏省…168号，注册资本7200万元。</summary>
    /// <param name="folded">From the value on.</param>
    public int EndOf(string folded)
    {
        for (var at = folded.IndexOfAny(Ends); at >= 0 && at + 1 < folded.Length; at = folded.IndexOfAny(Ends, at + 1))
        {
            var rest = folded[(at + 1)..].Trim();
            if (at > 1 && rest.Length > 1 && ((folded[at] == '。' && rest.Length > 2) || (folded[at] != '\n' && Stated(rest[..EndOfClause(rest, 0)]) is not null)))
                return at;
        }

        return folded.Length;
    }

    // …股份有限公司（统一社会信用代码 91320404MA5331040T）由某某担任法定代表人: what stands in brackets is a clause of its own, and so is what
    // stands behind them; a comma may have parted either from its bracket.
    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        var clause = text[start..end];
        var (open, close) = (clause.IndexOf('(', StringComparison.Ordinal), clause.LastIndexOf(')'));
        yield return (start, end);
        if (open >= 0 || close >= 0)
            yield return (start + open + 1, close > open ? start + close : end);
        if (open > 0)
            yield return (start, start + open);
        if (close > open && start + close + 1 < end)
            yield return (start + close + 1, end);
    }

    // 72,000,000.00 holds commas that end nothing.
    private static int EndOfClause(string text, int start)
    {
        var end = text.IndexOfAny(Ends, start);
        while (end > 0 && end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1]))
            end = text.IndexOfAny(Ends, end + 1);
        return end < 0 ? text.Length : end;
    }

    private (string Label, Field Field, int Start, int Length)? Stated(string clause)
    {
        var from = clause.Length - clause.TrimStart().Length;
        if (own.FirstOrDefault(w => Begins(clause, from, w)) is { } opener && Labelled(clause, from + opener.Length) is { } behind)
            return behind;
        return Labelled(clause, from) ?? Formed(clause);
    }

    private (string Label, Field Field, int Start, int Length)? Labelled(string clause, int from)
    {
        for (var length = Math.Min(LongestLabel, clause.Length - from - 1); length >= 2; length--)
        {
            var label = clause.Substring(from, length);

            // 申请单位（盖章）二〇二三年六月九日: the year begins the day behind it.
            if (label[^1] == '年' || tools.Labels.Match(label, []) is not { IsListed: true, ByHeading: false, Fields: [var field] } || !Array.Exists(Told, t => field.Id.Name.StartsWith(t, StringComparison.Ordinal)))
                continue;
            var start = from + length;
            if (links.FirstOrDefault(w => Begins(clause, start, w)) is { } link)
                start += link.Length;
            if (IsValue(field, clause[start..]))
                return (label, field, start, clause.Length - start);
        }

        return null;
    }

    // …有限公司成立于2006年11月7日, 属于新材料领域.
    private (string Label, Field Field, int Start, int Length)? Formed(string clause)
    {
        // 本项目“…”由某某负责: what is quoted may stand between the words.
        var plain = Quoted().Replace(clause, "");
        foreach (var (before, after, field) in forms)
        {
            var begins = before.StartsWith(Opening);
            var words = begins ? before[1..] : before;
            var at = begins ? AfterOwn(plain, words) : plain.IndexOf(words, StringComparison.Ordinal);
            var start = at + words.Length + clause.Length - plain.Length;
            if (at < 0 || !clause.TrimEnd().EndsWith(after, StringComparison.Ordinal) || clause.TrimEnd().Length - after.Length <= start)
                continue;
            var length = clause.TrimEnd().Length - after.Length - start;
            if (IsValue(field, clause.Substring(start, length)))
                return (words, field, start, length);
        }

        return null;
    }

    // 公司位于江苏省…6号; 客户位于… speaks of somebody else.
    private int AfterOwn(string clause, string words)
    {
        var from = clause.Length - clause.TrimStart().Length;
        if (Begins(clause, from, words))
            return from;
        return own.FirstOrDefault(w => Begins(clause, from, w)) is { } opener && Begins(clause, from + opener.Length, words) ? from + opener.Length : -1;
    }

    private static bool Begins(string clause, int at, string words) => string.CompareOrdinal(clause, at, words, 0, words.Length) == 0;

    private bool IsValue(Field field, string text)
    {
        var plain = PrintedText.Squeeze(text);
        return field.Kind switch
        {
            FieldKind.Date => Numbers.DateParser.Scan(plain) is [{ Start: 0 } date] && date.Length == plain.Length,
            FieldKind.Money => tools.Values.Numbers.Scan(plain) is [{ IsCode: false, Unit.Dimension: UnitDimension.Money } amount] && amount.Start <= 3 && amount.End >= plain.Length - 1,
            FieldKind.Code => plain.Length >= 7 && !plain.Any(PrintedText.IsChinese),
            FieldKind.Name => plain.Length is >= 2 and <= LongestPerson && plain.All(PrintedText.IsChinese) && !bodies.Contains(plain[^1]) && !tools.LabelLike.IsLabel(plain, field.Kind),
            FieldKind.Text => field.Id.Name.EndsWith("address", StringComparison.Ordinal)
                ? plain.Length >= ShortestAddress && addressEnds.Contains(plain[^1])
                : field.Id.Name.StartsWith("applicant.", StringComparison.Ordinal) && plain.Length is >= 2 and <= LongestField && plain.All(PrintedText.IsChinese),
            _ => false,
        };
    }

    [GeneratedRegex("“[^”]*”|「[^」]*」|《[^》]*》|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// 03 法定代表人 * above 卢婷, 04 注册地址 * above its lines: questions that count up at one edge, each answered on the lines below it. No other layout
// alternates so, and what looks like a column of numbers there are the numbers of the questions.
internal static partial class NumberedQuestions
{
    /// <summary>So many answered questions make a form that asks; fewer may be a list.</summary>
    private const int Fewest = 3;

    /// <summary>Where the form marks what has to be answered, a rest of two at the head of a page is enough.</summary>
    private const int FewestMarked = 2;

    /// <summary>Questions that do not apply are left out of a print.</summary>
    private const int MostLeftOut = 5;

    private const int LongestQuestion = 60;

    /// <summary>Lines begin at one edge within this, in points.</summary>
    private const double SameEdge = 3;

    // In heights of the type: an answer stands right below its question, and its next line right below that.
    private const double AnswerGap = 1.6;
    private const double LineGap = 0.9;

    // An answer is set in from the words of its question by so much at most, in heights of its type.
    private const double Indent = 4;

    /// <summary>A question goes on over so many lines at most.</summary>
    private const int MostLines = 2;

    // A heading below an answer is set larger than it.
    private const double LargeType = 1.12;

    /// <summary>The questions of a form that asks, from the top down; none elsewhere.</summary>
    /// <param name="lines">In reading order.</param>
    public static List<NumberedQuestion> Of(IReadOnlyList<Line> lines)
    {
        var begun = lines.Select(Begin).ToList();
        var found = new List<NumberedQuestion>();
        var taken = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var edge in Enumerable.Range(0, lines.Count).Where(i => begun[i] is not null).Select(i => lines[i].Box.X).Order().ToList())
        {
            if (found.Exists(q => Math.Abs(q.Asking[0].Box.X - edge) <= SameEdge))
                continue;
            var run = new List<NumberedQuestion>();
            for (var i = 0; i < lines.Count; i++)
            {
                if (begun[i] is not { } begin || Math.Abs(lines[i].Box.X - edge) > SameEdge || taken.Contains(lines[i]))
                    continue;
                if (run.Count > 0 && begin.Number - run[^1].Number is <= 0 or > MostLeftOut)
                    Keep(run);
                run.Add(Ask(lines, begun, i, begin.Number, begin.Start));
            }

            Keep(run);
        }

        return found;

        void Keep(List<NumberedQuestion> run)
        {
            var answered = run.Count(q => !q.Answer.IsEmpty);
            if (answered >= Fewest || (answered >= FewestMarked && run.Exists(q => IsMarked(q.Asking[^1]))))
            {
                found.AddRange(run);
                taken.UnionWith(run.SelectMany(q => q.Asking.Concat(q.Answer)));
            }

            run.Clear();
        }
    }

    /// <summary>A question without the star that asks for an answer and without the kind of answer it asks for.</summary>
    public static string WithoutMarks(string folded) => Mark().Replace(folded, "");

    /// <summary>The question with its answer at the head of the next page.</summary>
    /// <param name="asked">The last question of the page before, without an answer there.</param>
    /// <param name="lines">The lines of the next page above its first question.</param>
    public static NumberedQuestion GoneOn(NumberedQuestion asked, IReadOnlyList<Line> lines)
    {
        var answer = new List<Line>();
        foreach (var line in lines)
        {
            if (answer.Count == 0 ? Segment.Of(line).Length > 1 || PartHeading().IsMatch(PrintedText.Fold(line.Text)) || line.Box.X < asked.Asking[0].Box.X - SameEdge : !Answers(asked.Asking, 0, answer, line, false))
                return asked;
            answer.Add(line);
        }

        return asked with { Answer = [.. answer] };
    }

    private static NumberedQuestion Ask(IReadOnlyList<Line> lines, List<(int Number, int Start)?> begun, int first, int number, int start)
    {
        // 企业现有专职从事知识产权工作的 / 人员数（人） *: the mark ends the question, however many lines it takes.
        var last = IsMarked(lines[first]) ? first : Enumerable.Range(first + 1, MostLines).FirstOrDefault(i => i < lines.Count && begun[i] is null && IsMarked(lines[i]) && lines[i].Box.Y - lines[i - 1].Box.Bottom <= AnswerGap * lines[i].Box.Height, first);
        if (Enumerable.Range(first + 1, last - first).Any(i => begun[i] is not null || Segment.Of(lines[i]).Count(s => !IsMarked(s.Line)) > 1))
            last = first;
        ImmutableArray<Line> asking = [.. lines.Skip(first).Take(last - first + 1)];
        var answer = new List<Line>();
        for (var i = last + 1; i < lines.Count && Answers(asking, lines[first].Boxes[start].X, answer, lines[i], begun[i] is not null); i++)
            answer.Add(lines[i]);
        return new NumberedQuestion(number, asking, lines[first].Text[start..] + string.Concat(asking.Skip(1).Select(l => l.Text)), [.. answer]);
    }

    private static bool IsMarked(Line line) => Mark().IsMatch(PrintedText.Fold(line.Text));

    private static bool Answers(ImmutableArray<Line> asking, double words, List<Line> answer, Line line, bool begins)
    {
        var folded = PrintedText.Fold(line.Text);
        var above = answer.Count == 0 ? asking[^1] : answer[^1];
        var isOption = Values.FlagReader.BeginsWithMark(folded);
        if ((begins && Math.Abs(line.Box.X - asking[0].Box.X) <= SameEdge) || PartHeading().IsMatch(folded) || line.Box.Y < above.Box.CentreY)
            return false;

        // The rows of a table answer as a table does.
        if (!isOption && Segment.Of(line).Length > 1)
            return false;
        if (answer.Count == 0)
            return line.Box.X >= asking[0].Box.X - SameEdge && line.Box.X <= words + (Indent * line.Box.Height) && line.Box.Y - above.Box.Bottom <= AnswerGap * above.Box.Height;
        return line.Box.Height <= LargeType * answer[0].Box.Height && line.Box.Y - above.Box.Bottom <= (isOption ? AnswerGap : LineGap) * above.Box.Height && Math.Abs(line.Box.X - answer[0].Box.X) <= SameEdge;
    }

    // Its number and where its words begin, where a line has both and nothing besides.
    private static (int Number, int Start)? Begin(Line line)
    {
        var folded = PrintedText.Fold(line.Text);
        if (Number().Match(folded) is not { Success: true } number || folded.Length - number.Length > LongestQuestion)
            return null;
        var text = PrintedText.Squeeze(Bracketed().Replace(folded[number.Length..], "")).TrimEnd('*');
        var colon = (text.StartsWith("其中:", StringComparison.Ordinal) ? text[3..] : text).IndexOf(':', StringComparison.Ordinal);
        if (text.Count(PrintedText.IsChinese) < 2 || text.IndexOfAny(['。', ';']) is >= 0 and var stop && stop < text.Length - 1 || (colon >= 0 && colon < text.Length - (text.StartsWith("其中:", StringComparison.Ordinal) ? 4 : 1)))
            return null;
        return IsOneColumn(line, number.Length) ? (int.Parse(number.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), number.Length) : null;
    }

    // A star or a note in brackets may stand apart from the words; anything else that does is another column.
    private static bool IsOneColumn(Line line, int start) =>
        Segment.Of(new Line(line.Text[start..], line.Boxes[start..], line.Confidence)).Count(s => PrintedText.Squeeze(Bracketed().Replace(PrintedText.Fold(s.Line.Text), "")).Trim('*').Length > 0) == 1;

    // 03, 3., *3、, Q3, 第3题, (3)
    [GeneratedRegex(@"^\s*\*?\s*(?:(?:[Qq]|问|题|第)\s*(?<n>\d{1,3})\s*[问题]?\s*[.、:)]?\s*|\(\s*(?<n>\d{1,3})\s*\)\s*|(?<n>\d{1,3})(?:\s*[.、:)]\s*|\s+))\*?\s*(?=[\u3400-\u9FFFA-Za-z“""]|(?:19|20)\d{2}\s*年)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // 第3部分 人员, 二、经营情况
    [GeneratedRegex(@"^\s*(?:第\s*[\d一二三四五六七八九十]{1,3}\s*(?:部分|部|章|节|页|篇)|[一二三四五六七八九十]{1,3}\s*[、.]|附件)", RegexOptions.CultureInvariant)]
    private static partial Regex PartHeading();

    // 单位名称 [填空题] *
    [GeneratedRegex(@"(?:\s*(?:\*|[\[(【](?:必填|选填|填空题?|单选题?|多选题?|单项选择题?|下拉题?|日期题?)[\])】]))+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}

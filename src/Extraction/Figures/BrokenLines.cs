using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Outside tables a label or a value may go on in the next line; what belongs together is read together.
internal sealed partial class BrokenLines(ReadingTools tools)
{
    private const int LongestBeginning = 26;
    private const int LongestEnd = 10;
    private const int MostLines = 4;
    private const int ShortestFull = 12;

    /// <summary>Lines of one place begin at one edge within this, in points.</summary>
    private const double SameEdge = 3;

    private static readonly char[] ClauseEnds = ['，', ',', '；', ';', '。'];
    private static readonly SearchValues<char> Unparted = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.@-_");

    private readonly string[] organisations = tools.Organisations;

    /// <summary>The lines of a block, joined where only several of them make a pair.</summary>
    public IEnumerable<Passage> Join(ImmutableArray<Line> lines, Box room)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            // （18）项目何时开始？ goes on with nothing above it.
            if (i + 1 < lines.Length && lines[i + 1].Text.AsSpan().TrimEnd() is [.., '?' or '？'] && Question.IsAnswer(PrintedText.Fold(lines[i].Text)))
            {
                yield return Passage.Of(lines[i]);
                continue;
            }

            if (i + 1 < lines.Length && LabelBeside(lines[i], lines[i + 1]) is { } whole)
            {
                yield return Passage.Of(whole);
                i++;
                continue;
            }

            if (ParagraphLines(lines, i, room) is > 1 and var paragraph)
            {
                yield return Passage.Of([.. lines.Skip(i).Take(paragraph)], room);
                i += paragraph - 1;
                continue;
            }

            if (BelowLabel(lines, i) is { Lines: > 1 } value)
            {
                yield return Passage.Of([.. lines.Skip(i).Take(value.Lines)], value.Room);
                i += value.Lines - 1;
                continue;
            }

            var taken = LabelLines(lines, i);
            if (taken == 1 && i + 1 < lines.Length && (IsCutYear(lines[i], lines[i + 1]) || GoesOn(lines[i], lines[i + 1], room) || IsCodeBelow(lines[i], lines[i + 1]) || HangsBelow(lines[i], lines[i + 1]) || EndsName(lines[i], lines[i + 1])))
                taken = 2;
            yield return taken == 1
                ? Passage.Of(lines[i])
                : Passage.Of([.. lines.Skip(i).Take(taken)], Box.Around(lines.Skip(i).Take(taken).Select(l => l.Box)));
            i += taken - 1;
        }
    }

    // 法定代表人：某某，注册地址：江苏省常州 / 市金坛区…，成立日期：2001年4 / 月25日。: pairs set as a sentence go on wherever the line is full.
    private int ParagraphLines(ImmutableArray<Line> lines, int first, Box room)
    {
        var end = first + 1;
        while (end < lines.Length && IsFilled(lines[end - 1], lines[end], room) && !BeginsPair(lines[end - 1], lines[end]))
            end++;
        if (end - first < 2)
            return 1;
        var text = PrintedText.Fold(string.Concat(lines.Skip(first).Take(end - first).Select(l => l.Text)));
        return PairInSentence().Count(text) > 0 ? end - first : 1;
    }

    // 注册地址 / 江苏省…街道崇 / 义北路29号: the value below its label goes on where its own place, a bar or a card, is full.
    private (int Lines, Box Room) BelowLabel(ImmutableArray<Line> lines, int first)
    {
        if (first == 0 || lines[first].Box.Y < lines[first - 1].Box.CentreY || lines[first].Box.Y - lines[first - 1].Box.Bottom > lines[first].Box.Height ||
            tools.Labels.Match(lines[first - 1].Text, []) is not { IsListed: true, ByHeading: false, Fields: [{ Kind: FieldKind.Text }] } || !IsOnlyValue(lines[first]))
            return (1, default);
        var room = Box.Around(lines.Where(l => Math.Abs(l.Box.X - lines[first].Box.X) < SameEdge).Select(l => l.Box));
        var end = first + 1;
        while (end < lines.Length && IsFilled(lines[end - 1], lines[end], room) && IsOnlyValue(lines[end]))
            end++;
        return (end - first, room);
    }

    private bool IsOnlyValue(Line line) => line.Text.IndexOfAny(ClauseEnds) < 0 && tools.Labels.Match(line.Text, []) is null;

    // 注册地址：…9幢 / 法定代表人：张某: however full the line above, another pair begins below it.
    private bool BeginsPair(Line above, Line below) =>
        PrintedText.Fold(above.Text[^1]) is not (',' or '、') && PrintedText.Fold(below.Text).IndexOf(':') is > 1 and <= LongestBeginning and var colon &&
        below.Text[..colon].IndexOfAny(ClauseEnds) < 0 && tools.Labels.Match(below.Text[..colon], []) is not null && !IsCutLabel(above.Text, below.Text[..colon]);

    // …；2022 / 年度销售收入：77,430.86万元: since the last figure's end there was no colon, so the label began in the line above.
    private bool IsCutLabel(string above, string below) =>
        PrintedText.Fold(above) is var plain && plain.LastIndexOfAny(ClauseEnds) is >= 0 and var stop && plain[(stop + 1)..].Trim() is { Length: > 0 } head && !head.Contains(':', StringComparison.Ordinal) &&
        tools.Labels.Match(head + below, []) is { IsListed: true };

    // The line above ends where there was no more room, in the middle of a sentence; the one below begins at the edge. Digits and letters are
    // never parted: before 2023年7月 as much room is left as 2023 takes.
    private static bool IsFilled(Line above, Line below, Box room)
    {
        var size = above.Boxes[^1].Height;
        return above.Text.Length >= ShortestFull && above.Text[^1] is not ('。' or '；' or ';') && room.Right - above.Box.Right < Math.Max(1.6 * size, FirstWord(below) + (0.5 * size)) && below.Box.X <= room.X + (0.5 * size) &&
            below.Box.Y > above.Box.CentreY && below.Box.Y - above.Box.Bottom < 1.5 * size;
    }

    // How wide the digits and letters are that a line begins with.
    private static double FirstWord(Line line)
    {
        var end = line.Text.AsSpan().IndexOfAnyExcept(Unparted);
        return end == 0 ? 0 : line.BoxOf(0, end < 0 ? line.Text.Length : end).Width;
    }

    // 营业执照注册号（统一社会信   9132… / 用代码）：  the value stands beside the first line of its label.
    private Line? LabelBeside(Line line, Line below)
    {
        var at = line.Text.IndexOf(' ', StringComparison.Ordinal);
        if (at < 2 || at > LongestBeginning || at + 1 >= line.Text.Length || below.Text.Length > LongestEnd + 4 || below.Text.Any(char.IsDigit) || below.Text.Contains(' ', StringComparison.Ordinal) ||
            below.Box.Right > line.Boxes[at + 1].X || below.Box.Y - line.Box.Bottom > line.Box.Height || line.Text[..at].IndexOfAny([':', '：']) >= 0)
            return null;
        var head = line.Text[..at];
        var isOpen = PrintedText.Fold(head) is var plain && plain.Count(c => c == '(') > plain.Count(c => c == ')');
        if ((tools.Labels.Match(head, []) is not null && !isOpen) || tools.Labels.Match(head + below.Text, []) is null)
            return null;
        return new Line(head + below.Text + line.Text[at..], [.. line.Boxes[..at], .. below.Boxes, .. line.Boxes[at..]], Confidence.Weakest(line.Confidence, below.Confidence));
    }

    // 国家级制造业单项冠军企 / 业  是□ 否☑: only the lines together are a label.
    private int LabelLines(ImmutableArray<Line> lines, int first)
    {
        var label = lines[first].Text;
        if (!IsBeginning(lines[first]))
            return 1;
        for (var next = first + 1; next < lines.Length && next - first < MostLines; next++)
        {
            var (above, below) = (lines[next - 1], lines[next]);
            if (below.Box.Y - above.Box.Bottom > above.Box.Height || below.Box.Y < above.Box.CentreY)
                return 1;
            if (below.Text.IndexOf(' ', StringComparison.Ordinal) is var gap and > 0)
            {
                var end = below.Text[..gap];
                return end.Length <= LongestEnd && !end.Any(char.IsDigit) && !Values.FlagReader.HasMarks(end) && tools.Labels.Match(end, []) is null && tools.Labels.Match(label + end, []) is not null ? next - first + 1 : 1;
            }

            if (!IsBeginning(below))
                return 1;
            label += below.Text;
        }

        return 1;
    }

    private static bool IsBeginning(Line line) =>
        line.Text.Length <= LongestBeginning && !line.Text.Any(char.IsDigit) && line.Text.IndexOfAny([' ', ':', '：', '。', '；']) < 0;

    // 纳税人识别号（统一社会信用代码）： / 91320404MARN3TFJ39: a code is never broken, so it moved to the next line whole.
    private bool IsCodeBelow(Line line, Line below) =>
        PrintedText.Fold(line.Text[^1]) == ':' && below.Box.Y - line.Box.Bottom < line.Box.Height && !below.Text.Any(PrintedText.IsChinese) &&
        tools.Labels.Match(line.Text[(line.Text.LastIndexOfAny(['；', ';', '，', '。']) + 1)..^1], []) is { Fields: [{ Kind: FieldKind.Code }] };

    // A value that did not fit is continued below its own beginning, right of its label, or on the next full line.
    private bool GoesOn(Line line, Line below, Box room)
    {
        var colon = PrintedText.Fold(line.Text).LastIndexOf(':');
        var next = PrintedText.Fold(below.Text);
        if (colon == line.Text.Length - 1 && colon > 0)
            return next.Length <= LongestEnd && below.Box.Y - line.Box.Bottom < line.Box.Height && (Values.FlagReader.HasMarks(next) || IsAnswer(line.Text[..colon], next) || IsAmount(next));
        if (colon < 0 || next.Contains(':', StringComparison.Ordinal) || Numbers.DateParser.Scan(next).Count > 0)
            return false;
        var value = line.BoxOf(colon + 1, line.Text.Length - colon - 1);
        var size = line.Boxes[^1].Height;
        var hangs = below.Box.X >= value.X - size && below.Box.X > line.Box.X + (2 * size) && below.Box.Y - line.Box.Bottom < 1.5 * size;
        var runsOn = room.Right - line.Box.Right < size && below.Box.X <= line.Box.X + size && below.Box.Y - line.Box.Bottom < size && value.Right > room.Right - (2 * size);

        // 其中：有效外观设计……3件 / PCT专利申请……1件: dots fill every line, and below them stands the next pair.
        return hangs || (runsOn && !tools.Labels.Leading(below.Text, LongestBeginning).Any(label => label.Match.IsListed));
    }

    // 三年内获得国家、省科学技术奖或中国专利奖、江苏专利奖： / 否: the question fills its line, and the answer is below it.
    private bool IsAnswer(string label, string below) =>
        tools.Values.Flags.AnswerOf(below) is not null && tools.Labels.Match(label, []) is { Fields: [{ Kind: FieldKind.Flag }] };

    // 发明：50 件  实用新型：24 件  外观设计： / 2 件: nothing but a figure with its unit says what it is of.
    private bool IsAmount(string below) =>
        tools.Values.Numbers.Scan(below) is [{ Start: 0, Unit: { Dimension: not UnitDimension.Time }, IsCode: false } token] && below[token.End..].All(char.IsWhiteSpace);

    // 研发费用：2020年 2422.00万元；2021年 2539.00万元；2022 / 年 3734.00万元。: wherever the line ends, a year goes on with what it is.
    private static bool IsCutYear(Line line, Line below) =>
        below.Box.Y > line.Box.CentreY && below.Box.Y - line.Box.Bottom < 1.5 * line.Box.Height && below.Text[0] == '年' && CutYear().IsMatch(PrintedText.Fold(line.Text));

    // 项目名称    某某示范中心建 / 设: a short rest right below the beginning of the value.
    private bool HangsBelow(Line line, Line below)
    {
        if (below.Text.Length > LongestEnd || below.Text.IndexOfAny([' ', ':', '：']) >= 0 || below.Text.Any(char.IsDigit) || below.Box.Y - line.Box.Bottom > line.Box.Height || tools.Labels.Match(below.Text, []) is not null)
            return false;
        return tools.Labels.Leading(line.Text, LongestBeginning).Any(label =>
            label.Match is { Fields: [{ Kind: FieldKind.Text }] } && line.Text.Length - label.End > 6 && Math.Abs(below.Box.X - line.Boxes[label.End + 1].X) < line.Boxes[label.End + 1].Height);
    }

    // 申报单位：某某产业技术研究发展 / 集团股份有限公司: a name is whole only with the word that says what it is.
    private bool EndsName(Line line, Line below)
    {
        var plain = PrintedText.Squeeze(line.Text);
        var next = PrintedText.Squeeze(below.Text);
        if (next.Length > LongestBeginning || next.Contains(':', StringComparison.Ordinal) || IsWhole(plain) || !IsWhole(next) || below.Box.Y - line.Box.Bottom > 1.5 * line.Box.Height)
            return false;
        return tools.Labels.Leading(line.Text, LongestBeginning).Any(label => label.Match is { Fields: [{ Id.Name: "applicant.name" }] });
    }

    private bool IsWhole(string name) => organisations.Any(o => name.EndsWith(o, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\d.])(?:19|20)\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CutYear();

    [GeneratedRegex(@"[,;；。]\s*(?:(?:19|20)\d{2}\s*年?)?[^,;；。、:\d]{2,30}:\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex PairInSentence();
}

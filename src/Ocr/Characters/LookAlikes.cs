namespace DocPipeline.Ocr.Characters;

/// <summary>Reads characters by the company they keep: a stroke between digits is a 1, a dot behind a sentence is its full stop.</summary>
internal static class LookAlikes
{
    private const float Doubtful = 0.6f;
    private const float SurePoint = 0.9f;
    private const int LongestName = 4;

    // Nothing else stands alone between brackets and looks like that.
    private const float Ticked = 0.95f;

    /// <summary>Corrects the line.</summary>
    public static void Correct(List<ReadCharacter> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var read = line[i];
            var besideDigit = (i > 0 && line[i - 1].IsDigit) || (i + 1 < line.Count && line[i + 1].IsDigit);
            line[i] = read.CodePoint switch
            {
                // A stroke nobody prints by itself, but a comma of lists leaves it.
                '丶' => read with { CodePoint = '、' },

                // A speck above a comma parts a sentence in two, and 力争 before it no longer speaks of what stands behind it.
                '；' when read.Probability < SurePoint && read.RunnerUp == '，' => read.As('，', Doubtful),
                '°' when i > 0 && line[i - 1].IsWide && i + 1 < line.Count && line[i + 1].IsWide => read with { CodePoint = '。' },
                // 魏永—: no name ends with a dash.
                '—' when i > 0 && i + 1 == line.Count && line.Count <= LongestName && line[i - 1].IsSquare => read.As('一', Doubtful),
                'v' or 'V' or 'J' when i > 0 && IsBracket(line[i - 1]) && (i + 1 == line.Count || IsBracket(line[i + 1])) => read.As('√', Ticked),
                '1' when IsLetter(line, i - 1) && IsLetter(line, i + 1) => read.As('l', Doubtful),
                'O' or 'o' when besideDigit => read.As('0', Doubtful),
                '0' when read.RunnerUp == 'O' && besideDigit => read.As('0', Doubtful) with { Probability = Math.Min(1, read.Probability + read.RunnerUpProbability) },
                'l' or 'I' or 'i' or '|' when besideDigit && read.RunnerUp == '1' => read.As('1', Doubtful),
                _ when !read.IsDigit && !read.IsWide && read.RunnerUp is >= '0' and <= '9' && IsAmongDigits(line, i) => SwapWithRunnerUp(read),
                _ => read,
            };
        }
        DropUnderlines(line);
        CloseZeros(line);
        DoubtOnesInMail(line);
        if (line is [{ CodePoint: 'o' or 'O' or 'Q' or '〇' or '○' } ring])
            line[0] = ring.As('0', Doubtful);
        DoubtLoneBracket(line);
        ReadChineseNumerals(line);
        DropTrailingPoint(line);
        ReadDots(line);
        JoinWidths(line);
    }

    // ma11.example: between letters and a point ones are as well letters, and nobody can tell how many of them.
    private static void DoubtOnesInMail(List<ReadCharacter> line)
    {
        if (!line.Exists(read => read.CodePoint == '@'))
            return;
        for (var start = 1; start < line.Count; start++)
        {
            var end = start;
            while (At(line, end) == '1')
                end++;
            if (end > start && IsLetter(line, start - 1) && (IsLetter(line, end) || At(line, end) == '.'))
            {
                for (var i = start; i < end; i++)
                    line[i] = line[i].AtMost(Doubtful) with { RunnerUp = 'l', RunnerUpProbability = 1 - Doubtful };
            }

            start = Math.Max(start, end);
        }
    }

    // 研发费用_2686.63_万元: what is left of the line below a blank. In the address of somebody it is printed.
    private static void DropUnderlines(List<ReadCharacter> line)
    {
        if (!line.Exists(read => read.CodePoint == '@'))
            line.RemoveAll(read => read.CodePoint is '_' or '＿');
    }

    // 2()22: two halves of a zero that something runs through.
    private static void CloseZeros(List<ReadCharacter> line)
    {
        for (var i = line.Count - 2; i > 0; i--)
        {
            if (line[i].CodePoint is '(' or '（' && line[i + 1].CodePoint is ')' or '）' && line[i - 1].IsDigit && i + 2 < line.Count && line[i + 2].IsDigit)
            {
                line[i] = line[i].As('0', Doubtful) with { InkRight = Math.Max(line[i].InkRight, line[i + 1].InkRight), RunnerUp = 0, RunnerUpProbability = 0 };
                line.RemoveAt(i + 1);
            }
        }
    }

    // 二O二-年: a ring or a stroke between Chinese digits is one of them. Which of its look-alikes was read says nothing.
    private static void ReadChineseNumerals(List<ReadCharacter> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var meant = line[i].CodePoint switch
            {
                'O' or 'o' or '0' or 'Q' or '○' or '°' or '◯' => '〇',
                '口' or '囗' when IsInYear(line, i) => '〇',
                '-' or '—' or '一' or '－' or '~' => '一',
                _ => '\0',
            };
            if (meant != '\0' && line[i].CodePoint != meant && (meant == '〇' ? CheckBoxes.IsOpenSquare(line[i].CodePoint) || IsRingAmongDigits(line, i) : IsStrokeInYear(line, i)))
                line[i] = line[i] with { CodePoint = meant };
        }
    }

    // 二囗二一年: a box is a ring where the number of a year stands.
    private static bool IsInYear(List<ReadCharacter> line, int place) =>
        Enumerable.Range(1, 3).Any(after => At(line, place + after) == '年') && (At(line, place - 1) == '二' || At(line, place - 2) == '二' || At(line, place - 3) == '二');

    // A Chinese digit beside it, and on the other side another one, a ring, or what follows the number of a year, month or day.
    private static bool IsRingAmongDigits(List<ReadCharacter> line, int place)
    {
        var (before, behind) = (IsChineseDigit(At(line, place - 1)), IsChineseDigit(At(line, place + 1)));
        return (before && (behind || IsRing(At(line, place + 1)) || At(line, place + 1) is '年' or '月' or '日'))
            || (behind && IsRing(At(line, place - 1)))
            || (before && IsChineseDigit(At(line, place - 2)))
            || (behind && IsChineseDigit(At(line, place + 2)));
    }

    // 二〇二-年; between chapters 二-三 it is a dash.
    private static bool IsStrokeInYear(List<ReadCharacter> line, int place) =>
        (IsChineseDigit(At(line, place - 1)) && At(line, place - 2) == '〇') || (At(line, place - 1) == '〇' && IsChineseDigit(At(line, place - 2)));

    private static int At(List<ReadCharacter> line, int place) => place >= 0 && place < line.Count ? line[place].CodePoint : 0;

    private static bool IsRing(int codePoint) => codePoint is 'O' or 'o' or '0' or '○';

    private static bool IsChineseDigit(int codePoint) =>
        codePoint is '〇' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static bool IsLetter(List<ReadCharacter> line, int place) => At(line, place) is >= 'a' and <= 'z';

    // （ and ( are the same character twice: whichever it is, it was read.
    private static void JoinWidths(List<ReadCharacter> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].RunnerUp != 0 && Plain(line[i].CodePoint) == Plain(line[i].RunnerUp))
                line[i] = line[i] with { Probability = Math.Min(1, line[i].Probability + line[i].RunnerUpProbability) };
        }
    }

    private static int Plain(int codePoint) => codePoint is >= 0xFF01 and <= 0xFF5E ? codePoint - 0xFEE0 : codePoint;

    private static bool IsBracket(in ReadCharacter read) => Plain(read.CodePoint) is '(' or ')' or '[' or ']';

    // All else in the line is a number: then so is this.
    private static bool IsAmongDigits(List<ReadCharacter> line, int place)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (i != place && !line[i].IsDigit && !NumberSeparators.IsSeparator(line[i]) && line[i].CodePoint != '%')
                return false;
        }
        return !NumberSeparators.IsSeparator(line[place]) && line[place].CodePoint is not ('%' or '-' or '+' or '(' or ')' or '/');
    }

    private static ReadCharacter SwapWithRunnerUp(in ReadCharacter read) => read with
    {
        CodePoint = read.RunnerUp, Probability = read.RunnerUpProbability, RunnerUp = read.CodePoint, RunnerUpProbability = read.Probability,
    };

    // A square bracket without the other one is a stroke of something else.
    private static void DoubtLoneBracket(List<ReadCharacter> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var other = line[i].CodePoint switch { '[' or '［' => "]］", ']' or '］' => "[［", _ => "" };
            if (other.Length > 0 && !line.Exists(read => other.Contains((char)read.CodePoint)))
                line[i] = line[i].AtMost(Doubtful);
        }
    }

    // No line of Chinese ends with a dot at half height or a point: behind a sentence it is its full stop, behind anything else a speck. In
    // the midst of sentences it is one as well, but between names it stands.
    private static void ReadDots(List<ReadCharacter> line)
    {
        var isProse = line.Exists(read => read.CodePoint is '，' or '。' or '；' or ',');
        for (var i = 1; i + 1 < line.Count && isProse; i++)
        {
            if (line[i] is { CodePoint: '·' or '•', Probability: < SurePoint } && line[i - 1].IsSquare && line[i + 1].IsSquare)
                line[i] = line[i] with { CodePoint = '。' };
        }
        if (line.Count < 2 || line[^1].CodePoint is not ('·' or '•' or '°' or '.') || !line[^2].IsSquare)
            return;
        if (isProse)
            line[^1] = line[^1] with { CodePoint = '。' };
        else
            line.RemoveAt(line.Count - 1);
    }

    // A number by itself ends with a digit; a speck behind it does not count. Where the model is sure of a point it may be one, for a number
    // may be broken there: then nobody knows.
    private static void DropTrailingPoint(List<ReadCharacter> line)
    {
        if (line.Count < 2 || line[^1].CodePoint is not ('.' or ',' or '·') || !line[^2].IsDigit)
            return;
        for (var i = 0; i < line.Count - 1; i++)
        {
            if (!line[i].IsDigit && !NumberSeparators.IsSeparator(line[i]))
                return;
        }
        if (line[^1].Probability < SurePoint)
            line.RemoveAt(line.Count - 1);
        line[^1] = line[^1].AtMost(Doubtful);
    }
}

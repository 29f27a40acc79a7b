using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads boxes to be ticked, which the model knows only in part: a square outline beside 是, 否, 有 or 无, or before an option, with or without something in it,
/// and the tick that stands for one, which the model takes for a V.
/// </summary>
internal static class CheckBoxes
{
    public const int Open = '□';
    public const int Ticked = '☑';
    public const int Tick = '✔';
    private const float Sure = 0.97f;
    private const float Doubtful = 0.6f;

    // Sides of a square: how unequal they may be, how much of each is drawn, and how deep it is looked for.
    private const double MostUnequal = 1.35;
    private const double LeastSide = 0.5;
    private const double MostSide = 1.4;
    private const double Drawn = 0.75;
    private const double Depth = 0.2;

    // The share of ink in the middle: none but blur, and what a tick leaves at least.
    private const double MostOfOpen = 0.04;
    private const double LeastOfTicked = 0.1;
    private const double Middle = 0.26;

    // A tick comes down from the left to its foot and goes up to the right. In widths and heights of it: where the foot is, how much of the
    // upper left and the lower right corner is ink at most.
    private const double LeastFoot = 0.1;
    private const double MostFoot = 0.6;
    private const double Corner = 0.3;
    private const double MostOfCorner = 0.2;
    private const double LeastOfTip = 0.3;

    // In heights of the line: an answer wider than that has its box in its ink, and so much is left for itself.
    private const double WithBox = 1.3;
    private const double LeastAlone = 0.85;
    private const double MostAlone = 1.05;

    // In heights of the line: the blank between a box and its option, and between an option and the next box; characters of a word stand closer.
    private const double BeforeOption = 0.3;
    private const double BehindOption = 0.45;
    private const int ShortestOption = 3;

    // In heights of the line: from middle to middle of two characters of one word.
    private const double OneWord = 1.5;

    /// <summary>Reads the boxes of a line.</summary>
    /// <param name="read">Its characters, aligned with their ink.</param>
    /// <param name="line">The line.</param>
    /// <param name="unread">Ink that belongs to none of them; that of boxes is taken out.</param>
    /// <param name="ink">The page's ink.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, Plane ink)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (((MayBeBox(read[i]) && IsBesideAnswer(read, i, line)) || IsBeforeOption(read, i, line)) && AnyShape(BlobOf(read[i], line, ink), line, ink) is var (mark, probability))
                read[i] = read[i] with { CodePoint = mark, Probability = probability };
        }
        for (var b = unread.Count - 1; b >= 0; b--)
        {
            if (AnyShape(unread[b], line, ink) is var (mark, probability))
                Insert(mark, probability, read, line, unread, b);
        }
        for (var i = read.Count - 1; i >= 0; i--)
            PartFromAnswer(read, i, line, ink);
        var sureness = read.Exists(character => character.CodePoint == Open) ? Sure : Doubtful;
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].HasInk && read[i].CodePoint is 'V' or 'v' && IsBesideAnswer(read, i, line) && IsTick(BlobOf(read[i], line, ink), line, ink))
                read[i] = read[i] with { CodePoint = Tick, Probability = sureness };
        }
        OptionBoxes.Read(read, line, unread, ink);
        BoxRow.Read(read, line, unread, ink);
        for (var b = unread.Count - 1; b >= 0; b--)
        {
            if (IsTick(unread[b], line, ink))
                Insert(Tick, sureness, read, line, unread, b);
        }
    }

    // A box so near to its answer that both are one piece of ink, of which the model saw the answer alone. None but an empty one is told from a
    // part of the answer; beside a ticked one nobody read there is no answer, and a person looks.
    private static void PartFromAnswer(List<ReadCharacter> read, int at, in TextLine line, Plane ink)
    {
        if (!IsAnswer(read, at, line) || read[at].InkWidth < WithBox * line.Height)
            return;
        var answer = read[at];
        for (var alone = LeastAlone * line.Height; alone <= MostAlone * line.Height; alone++)
        {
            var (first, last) = (Math.Floor(answer.InkRight - alone), Math.Ceiling(answer.InkLeft + alone));
            if (Shape(BlobOf(answer with { InkRight = first }, line, ink), line, ink) is (Open, var left))
            {
                read[at] = Between(answer, first, answer.InkRight, line);
                read.Insert(at, Between(new ReadCharacter(Open, left, 0, 0, 0), answer.InkLeft, first, line));
                return;
            }
            if (Shape(BlobOf(answer with { InkLeft = last }, line, ink), line, ink) is (Open, var right))
            {
                read[at] = Between(answer, answer.InkLeft, last, line);
                read.Insert(at + 1, Between(new ReadCharacter(Open, right, 0, 0, 0), last, answer.InkRight, line));
                return;
            }
        }
    }

    private static ReadCharacter Between(in ReadCharacter read, double left, double right, in TextLine line) =>
        read with { InkLeft = left, InkRight = right, Centre = (((left + right) / 2) - line.Crop.Left) / line.Crop.Width };

    private static void Insert(int mark, float probability, List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, int b)
    {
        var box = ReadCharacter.Of(mark, probability, unread[b], line);
        var at = PlaceOf(box, read);
        if (!IsAnswer(read, at - 1, line) && !IsAnswer(read, at, line))
            return;
        read.Insert(at, box);
        unread.RemoveAt(b);
    }

    /// <summary>Puts a box among the characters of a line that was not read with them.</summary>
    public static void Put(int mark, float probability, in InkBlob ink, List<ReadCharacter> read, in TextLine line)
    {
        var box = ReadCharacter.Of(mark, probability, ink, line);
        read.Insert(PlaceOf(box, read), box);
    }

    private static int PlaceOf(in ReadCharacter box, List<ReadCharacter> read)
    {
        var centre = box.Centre;
        var at = read.FindIndex(character => character.Centre > centre);
        return at < 0 ? read.Count : at;
    }

    /// <summary>What the model takes an empty square for.</summary>
    public static bool IsOpenSquare(int codePoint) => codePoint is '口' or '囗' or '□';

    /// <summary>What it takes one with something in it for, whose strokes beside words are nothing else.</summary>
    public static bool IsFilledSquare(int codePoint) => codePoint is '回' or '区' or '图' or '囚' or '凶' or '国' or '四';

    private static bool IsRing(int codePoint) => codePoint is '○' or '◎' or '●' or '◉' or '〇';

    /// <summary>口 and what a tick in a square looks like to a model that has learnt characters.</summary>
    public static bool MayBeBox(in ReadCharacter read) =>
        read.HasInk && (IsOpenSquare(read.CodePoint) || IsFilledSquare(read.CodePoint) || IsRing(read.CodePoint)
            || read.CodePoint is '■' or '√' or '日' or '目' or '曰' or '冈' or '网' or '团' or '因' or '田' or '电' or '2' or 'Z' or 'D' or 'O' or 'o' or '0' or 'V' or 'v' or 'M' or 'N' or 'U' or 'W' or '[' or ']' or '@' or '°' or 'Q' or 'C' or 'G' or 'e' or 'a' or '6' or '8' or '9');

    private static bool IsBesideAnswer(List<ReadCharacter> read, int at, in TextLine line) => IsAnswer(read, at - 1, line) || IsAnswer(read, at + 1, line);

    // □单项冠军企业 □联合申报: at the beginning, or behind a blank, and with a blank before its option; or there are several of them. 口 of 口腔
    // has no blank behind it, and 口 径 names something.
    private static bool IsBeforeOption(List<ReadCharacter> read, int at, in TextLine line)
    {
        if (!IsOption(read, at, line, ticked: true))
            return false;
        var open = IsOption(read, at, line, ticked: false);
        if (open && read.Count - at > ShortestOption && Gap(read[at], read[at + 1]) >= BeforeOption * line.Height)
            return true;
        for (var i = 0; i < read.Count; i++)
        {
            if (i != at && IsOption(read, i, line, ticked: open))
                return true;
        }
        return false;
    }

    private static bool IsOption(List<ReadCharacter> read, int at, in TextLine line, bool ticked) =>
        read[at].HasInk && (IsOpenSquare(read[at].CodePoint) || (ticked && (IsRing(read[at].CodePoint) || IsFilledSquare(read[at].CodePoint))))
        && at + 1 < read.Count && read[at + 1].IsSquare && IsParted(read, at, line) && !BeginsWord(read[at].CodePoint, read[at + 1].CodePoint);

    // ☐国家制造业单项冠军企业, its box lost: 国 has strokes on four sides and more inside, and is no box.
    private static bool BeginsWord(int first, int second) => (first, second) is ('国', '家' or '内' or '际' or '有' or '外' or '标' or '产' or '务')
        or ('区', '级' or '域' or '内' or '财' or '县') or ('图', '书' or '像' or '纸') or ('回', '收' or '报' or '款') or ('四', '川' or '项' or '级' or '新' or '上');

    private static bool IsParted(List<ReadCharacter> read, int at, in TextLine line) => at == 0 || (read[at - 1].HasInk && Gap(read[at - 1], read[at]) >= BehindOption * line.Height);

    private static double Gap(in ReadCharacter left, in ReadCharacter right) => right.HasInk ? right.InkLeft - left.InkRight : 0;

    // 是否 and 有无 are words of a label; an answer stands alone.
    private static bool IsAnswer(List<ReadCharacter> read, int at, in TextLine line) => at >= 0 && at < read.Count && read[at].CodePoint switch
    {
        '是' or '有' => !IsWord(read, at, line),
        '否' or '无' => !IsWord(read, at - 1, line),
        _ => false,
    };

    private static bool IsWord(List<ReadCharacter> read, int at, in TextLine line) =>
        at >= 0 && at + 1 < read.Count && (read[at].CodePoint, read[at + 1].CodePoint) is ('是', '否') or ('有', '无')
        && (read[at + 1].Centre - read[at].Centre) * line.Crop.Width < OneWord * line.Height;

    /// <summary>The ink of a character, as high as it is.</summary>
    public static InkBlob BlobOf(in ReadCharacter read, in TextLine line, Plane ink)
    {
        var (left, right) = ((int)read.InkLeft, (int)Math.Ceiling(read.InkRight));
        var (top, bottom) = ((int)line.Bottom, (int)line.Top);
        for (var y = Math.Max(0, (int)line.Top); y < Math.Min(ink.Height, (int)Math.Ceiling(line.Bottom)); y++)
        {
            if (ink.Pixels.AsSpan((y * ink.Width) + left, Math.Max(0, Math.Min(right, ink.Width) - left)).Contains((byte)1))
                (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
        }
        return new InkBlob(left, right, top, bottom);
    }

    private static (int Mark, float Probability)? AnyShape(in InkBlob blob, in TextLine line, Plane ink) => Shape(blob, line, ink) ?? RoundBoxes.Shape(blob, line, ink);

    /// <summary>The square box that ink draws; null where it is none.</summary>
    public static (int Mark, float Probability)? Shape(in InkBlob blob, in TextLine line, Plane ink)
    {
        var (width, height) = ((double)blob.Width, (double)blob.Height);
        if (Math.Max(width, height) > MostUnequal * Math.Min(width, height) || height < LeastSide * line.Height || height > MostSide * line.Height)
            return null;
        var (across, down) = (Math.Max(1, (int)(Depth * width)), Math.Max(1, (int)(Depth * height)));
        if (ShareOfColumns(ink, blob.Left, blob.Right, blob.Top, blob.Top + down) < Drawn || ShareOfColumns(ink, blob.Left, blob.Right, blob.Bottom - down, blob.Bottom) < Drawn
            || ShareOfRows(ink, blob.Left, blob.Left + across, blob.Top, blob.Bottom) < Drawn || ShareOfRows(ink, blob.Right - across, blob.Right, blob.Top, blob.Bottom) < Drawn)
            return null;
        var filled = Filled(ink, blob);
        return filled <= MostOfOpen ? (Open, Sure) : filled >= LeastOfTicked ? (Ticked, Sure) : (Ticked, Doubtful);
    }

    private static bool IsTick(in InkBlob blob, in TextLine line, Plane ink)
    {
        if (blob.Height < LeastSide * line.Height || blob.Height > MostSide * line.Height || blob.Width < LeastSide * blob.Height)
            return false;
        var (across, down) = (Math.Max(1, (int)(Corner * blob.Width)), Math.Max(1, (int)(Corner * blob.Height)));
        var foot = 0.0;
        var inked = 0;
        for (var x = blob.Left; x < blob.Right; x++)
        {
            foot += ink.Pixels[((blob.Bottom - 1) * ink.Width) + x] * (x + 0.5 - blob.Left);
            inked += ink.Pixels[((blob.Bottom - 1) * ink.Width) + x];
        }
        foot /= Math.Max(1, inked) * (double)blob.Width;
        return foot is >= LeastFoot and <= MostFoot
            && Share(ink, blob.Left, blob.Left + across, blob.Top, blob.Top + down) <= MostOfCorner
            && Share(ink, blob.Right - across, blob.Right, blob.Bottom - down, blob.Bottom) <= MostOfCorner
            && Share(ink, blob.Right - across, blob.Right, blob.Top, blob.Top + down) >= LeastOfTip
            && Share(ink, blob.Left, blob.Left + across, blob.Bottom - (2 * down), blob.Bottom) > MostOfCorner;
    }

    private static double Share(Plane ink, int left, int right, int top, int bottom)
    {
        var inked = 0;
        for (var y = top; y < bottom; y++)
            inked += ink.Pixels.AsSpan((y * ink.Width) + left, right - left).Count((byte)1);
        return (double)inked / ((right - left) * (bottom - top));
    }

    private static double ShareOfColumns(Plane ink, int left, int right, int top, int bottom)
    {
        var drawn = 0;
        for (var x = left; x < right; x++)
        {
            var any = false;
            for (var y = top; y < bottom && !any; y++)
                any = ink.Pixels[(y * ink.Width) + x] == 1;
            drawn += any ? 1 : 0;
        }
        return (double)drawn / (right - left);
    }

    private static double ShareOfRows(Plane ink, int left, int right, int top, int bottom)
    {
        var drawn = 0;
        for (var y = top; y < bottom; y++)
            drawn += ink.Pixels.AsSpan((y * ink.Width) + left, right - left).Contains((byte)1) ? 1 : 0;
        return (double)drawn / (bottom - top);
    }

    private static double Filled(Plane ink, in InkBlob blob)
    {
        var (marginX, marginY) = ((int)Math.Ceiling(Middle * blob.Width), (int)Math.Ceiling(Middle * blob.Height));
        var (all, inked) = (0, 0);
        for (var y = blob.Top + marginY; y < blob.Bottom - marginY; y++)
        {
            for (var x = blob.Left + marginX; x < blob.Right - marginX; x++, all++)
                inked += ink.Pixels[(y * ink.Width) + x];
        }
        return all == 0 ? 0 : (double)inked / all;
    }
}

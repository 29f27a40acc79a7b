namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads the separators of numbers by their grammar: 12.345.67 can only have been 12,345.67. Where two readings are lawful, as in 12.345, the
/// figure is left as it was read, and doubtful.
/// </summary>
internal static class NumberSeparators
{
    private const float Doubtful = 0.5f;

    // Three decimals are rare where two are usual; a comma seen as a point is not.
    private const float Ambiguous = 0.85f;

    private const int MostDecimals = 4;

    // A separator that has a square to itself keeps its neighbours that many digits' distances apart, any other less than two.
    private const double Square = 2.5;
    private const double PitchByHeight = 0.72;
    private const float SquareComma = 0.9f;

    // In heights of a digit: how high a comma's ink is at least, and a point's at most.
    private const double LeastComma = 0.33;
    private const double MostPoint = 0.28;

    /// <summary>Corrects the separators of every number in the line.</summary>
    public static void Correct(List<ReadCharacter> line)
    {
        foreach (var run in NumberRun.In(line))
            Correct(line, run.Start, run.End);
    }

    public static bool IsSeparator(in ReadCharacter character) => character.CodePoint is '.' or ',' or ':' or ';' or '·' or '、' or '，' or '．' or '：' or '\'';

    private static void Correct(List<ReadCharacter> line, int start, int end)
    {
        List<int> places = [];
        List<int> lengths = [];
        var length = 0;
        for (var i = start; i < end; i++, length++)
        {
            if (line[i].IsDigit)
                continue;
            places.Add(i);
            lengths.Add(length);
            length = -1;
        }
        lengths.Add(length);
        if (places.Count == 0)
            return;
        foreach (var place in places)
        {
            if (line[place].CodePoint is '.' or '．' && (IsBeforeThree(line, place, end) || end == line.Count) && IsSquare(line, start, end, place))
                line[place] = line[place].As(',', IsBeforeThree(line, place, end) ? SquareComma : Doubtful);
        }

        if (IsDate(line, start, lengths))
            places.ForEach(place => Set(line, place, '.'));
        else if (places.Count == 1)
            CorrectOnly(line, start, end, places[0], lengths);
        else if (lengths[0] <= 3 && lengths[1..^1].TrueForAll(group => group == 3))
            CorrectGroups(line, places, lengths);
        else
            Doubt(line, start, end, Doubtful);

        // Where thousands are parted there are two decimals or none: of one the other was lost, of five the point is.
        if (lengths[^1] > MostDecimals || (places.Count > 1 && lengths[^1] is not (2 or 3) && !IsDate(line, start, lengths)))
            Doubt(line, start, end, Doubtful);
    }

    private static bool IsBeforeThree(List<ReadCharacter> line, int place, int end) =>
        place + 3 < end && line[place + 1].IsDigit && line[place + 2].IsDigit && line[place + 3].IsDigit && (place + 4 == end || !line[place + 4].IsDigit);

    // Between digits of half a square only commas are ever set in a square of their own.
    private static bool IsSquare(List<ReadCharacter> line, int start, int end, int place)
    {
        if (!line[place - 1].HasInk || !line[place + 1].HasInk || !line[place - 1].IsDigit || !line[place + 1].IsDigit)
            return false;
        List<double> distances = [];
        for (var i = start + 1; i < end; i++)
        {
            if (line[i - 1].IsDigit && line[i].IsDigit && line[i - 1].HasInk && line[i].HasInk)
                distances.Add(Centre(line[i]) - Centre(line[i - 1]));
        }

        distances.Sort();
        var pitch = distances.Count > 0 ? distances[distances.Count / 2] : PitchByHeight * Math.Max(line[place - 1].InkHeight, line[place + 1].InkHeight);
        return pitch > 0 && Centre(line[place + 1]) - Centre(line[place - 1]) >= Square * pitch;
    }

    private static double Centre(in ReadCharacter character) => (character.InkLeft + character.InkRight) / 2;

    private static bool IsDate(List<ReadCharacter> line, int start, List<int> lengths) =>
        lengths is [4, 1 or 2, 1 or 2] && line[start].CodePoint is '1' or '2'
        || (lengths is [4, 2] && line[start].CodePoint is '1' or '2' && line[start + 1].CodePoint is '9' or '0' && line[start + 5].CodePoint is '0' or '1'
            && line[start + 4].CodePoint != '.');

    private static void CorrectOnly(List<ReadCharacter> line, int start, int end, int place, List<int> lengths)
    {
        var separator = line[place];
        var thousands = lengths is [<= 3, 3];
        switch (separator.CodePoint)
        {
            case ':' or '：' when lengths is [<= 2, 2]:
                break;
            case '.' or '．' or ',' or '，' when thousands:
                Weigh(line, place);
                break;
            case ',' or '，' when lengths is [<= 3, < 3] && end == line.Count && IsSquare(line, start, end, place):
                // Its last digits are on the next line.
                Set(line, place, ',');
                line[place] = line[place].AtMost(Doubtful);
                break;
            case '、' or '，' or ';' when separator.RunnerUp is not ('.' or ','):
                break;
            default:
                Set(line, place, thousands ? ',' : '.');
                break;
        }
    }

    // All but the last part thousands; the last one does where three digits follow it.
    private static void CorrectGroups(List<ReadCharacter> line, List<int> places, List<int> lengths)
    {
        foreach (var place in places[..^1])
            Set(line, place, ',');
        var last = places[^1];
        if (lengths[^1] != 3)
            Set(line, last, '.');
        else if (line[last].CodePoint is '.' or ',')
            Weigh(line, last);
        else
            Set(line, last, ',');
    }

    // 12.345 and 12,345 are both lawful. A comma is higher than a point; where the model and the ink differ, nobody knows.
    private static void Weigh(List<ReadCharacter> line, int place)
    {
        var digits = line.Where(character => character.IsDigit && character.InkHeight > 0).Select(character => character.InkHeight).Order().ToList();
        var share = digits.Count == 0 ? 0 : line[place].InkHeight / digits[digits.Count / 2];
        var point = line[place].CodePoint is '.' or '．';
        if (share <= 0)
            line[place] = point ? line[place].AtMost(Ambiguous) : line[place];
        else if (point ? share >= LeastComma : share <= MostPoint)
            line[place] = line[place].AtMost(Doubtful);
        else if (point && share > MostPoint)
            line[place] = line[place].AtMost(Ambiguous);
        if (!point)
            Set(line, place, ',');
    }

    // Where grammar leaves one reading, the other one's share belongs to it.
    private static void Set(List<ReadCharacter> line, int place, int separator)
    {
        var read = line[place];
        line[place] = read.CodePoint != separator
            ? read.As(separator, Doubtful)
            : read.RunnerUp is '.' or ',' ? read with { Probability = Math.Min(1, read.Probability + read.RunnerUpProbability) } : read;
    }

    private static void Doubt(List<ReadCharacter> line, int start, int end, float most)
    {
        for (var i = start; i < end; i++)
            line[i] = line[i].AtMost(most);
    }
}

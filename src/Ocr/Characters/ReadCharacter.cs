using DocPipeline.Domain;

namespace DocPipeline.Ocr.Characters;

/// <summary>A character seen in a crop.</summary>
/// <param name="CodePoint">Unicode scalar value.</param>
/// <param name="Probability">0–1.</param>
/// <param name="RunnerUp">The next best; 0 where that is none.</param>
/// <param name="RunnerUpProbability">0–1.</param>
/// <param name="Centre">Where it stands in the crop, as a share of its width.</param>
/// <param name="InkLeft">Where its ink begins, in pixels of the page.</param>
/// <param name="InkRight">Where its ink ends; not behind its beginning where no ink was found for it.</param>
/// <param name="InkHeight">How high its own ink is; 0 where it shares it with a neighbour.</param>
/// <param name="Second">What the second engine says of the number it belongs to.</param>
internal readonly record struct ReadCharacter(
    int CodePoint, float Probability, int RunnerUp, float RunnerUpProbability, double Centre, double InkLeft = 0, double InkRight = 0, double InkHeight = 0,
    SecondReader Second = SecondReader.Silent)
{
    /// <summary>Stands for a character that is there and was not read.</summary>
    public const int Unread = 0xFFFD;

    // Where the model spreads what is left over many characters, it does not know this one.
    private const float LeastTogether = 0.9f;

    // Digits of every typeface are higher than wide.
    private const double MostWide = 0.95;

    /// <summary>What ink was read as that the model took for nothing, or for something else.</summary>
    public static ReadCharacter Of(int codePoint, float probability, in InkBlob ink, in TextLine line) =>
        new(codePoint, probability, 0, 0, (ink.Centre - line.Crop.Left) / line.Crop.Width, ink.Left, ink.Right);

    public bool IsDigit => CodePoint is >= '0' and <= '9';

    /// <summary>True for what is a single upright stroke, broken across at most.</summary>
    public bool IsStroke => CodePoint is '1' or 'l' or 'I' or 'i' or 'j' or '|' or '!';

    /// <summary>True for what takes a whole square, such as a Chinese character or its punctuation.</summary>
    public bool IsWide => CodePoint >= 0x2E80;

    /// <summary>True for what fills a whole square with ink.</summary>
    public bool IsSquare => IsWide && !IsWidePunctuation;

    /// <summary>True for punctuation that has a square to itself and fills a part of it.</summary>
    public bool IsWidePunctuation => CodePoint is (>= 0x3001 and <= 0x3002) or (>= 0x3008 and <= 0x3011) or (>= 0xFF01 and <= 0xFF0F) or (>= 0xFF1A and <= 0xFF1F);

    /// <summary>True for what is lower than a letter: points, commas, dashes.</summary>
    public bool IsMark => CodePoint is '.' or ',' or ':' or ';' or '·' or '\'' or '-' or '"' or '“' or '”' or '、' or '，' or '。' or '：' or '；';

    /// <summary>True for a dash as long as a square: set close, it touches the digits beside it.</summary>
    public bool IsLongDash => CodePoint is 0x2014 or 0x2015 or 0x2500 or 0xFF0D;

    public bool HasInk => InkRight > InkLeft;

    public double InkWidth => InkRight - InkLeft;

    /// <summary>True for a digit whose ink is wider than high: another character, which was not read, touches it.</summary>
    public bool HidesAnother => IsDigit && InkHeight > 0 && InkWidth > MostWide * InkHeight;

    /// <summary>
    /// The same character, known to be there because its ink is: what the model gave to there being none belongs to what it gave to this one
    /// and all others.
    /// </summary>
    public ReadCharacter Present() => RunnerUp != 0 || Probability + RunnerUpProbability < LeastTogether || RunnerUpProbability >= Probability
        ? this : this with { Probability = Probability / (1 - RunnerUpProbability), RunnerUpProbability = 0 };

    /// <summary>The same character, at most that sure.</summary>
    public ReadCharacter AtMost(float probability) => Probability <= probability ? this : this with { Probability = probability };

    /// <summary>Read as another character, which a rule demands: as sure as both readings together where that was the runner-up, else doubtful.</summary>
    public ReadCharacter As(int other, float otherwise)
    {
        if (CodePoint == other)
            return this;
        var probability = RunnerUp == other ? Math.Min(1, Probability + RunnerUpProbability) : otherwise;
        return this with { CodePoint = other, Probability = probability, RunnerUp = CodePoint, RunnerUpProbability = 1 - probability };
    }
}

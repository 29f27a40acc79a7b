namespace DocPipeline.Domain;

/// <summary>区间。The values that round to what is printed.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>What the sum of a value of each may be.</summary>
    public Interval Plus(Interval other) => new(Low + other.Low, High + other.High);

    // 12345.67 and 12345.68 touch at 12345.675 and still differ: the ends do not count.
    /// <summary>True where one exact value could have been printed as both.</summary>
    public bool Overlaps(Interval other) => Low == High || other.Low == other.High
        ? Low <= other.High && other.Low <= High
        : Low < other.High && other.Low < High;
}

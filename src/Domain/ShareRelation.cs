namespace DocPipeline.Domain;

/// <summary>占比关系。A printed percentage and the two amounts of the same year it is the quotient of.</summary>
/// <param name="Share">In percent.</param>
/// <param name="Part">What is divided.</param>
/// <param name="Whole">What it is divided by.</param>
public sealed record ShareRelation(FieldId Share, FieldId Part, FieldId Whole)
{
    /// <summary>What the percentage may be, the two amounts being rounded as well: between the extremes of both; null where there is no such quotient.</summary>
    public static Interval? PercentOf(Quantity part, Quantity whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        return part.Value < 0 || whole.Interval.Low <= 0
            ? null
            : new Interval(Math.Max(part.Interval.Low, 0) / whole.Interval.High * 100, part.Interval.High / whole.Interval.Low * 100);
    }
}

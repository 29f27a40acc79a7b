namespace DocPipeline.Domain;

/// <summary>置信度。How sure a reading is; a text layer that was not doubted is certain.</summary>
/// <param name="Probability">Calibrated, 0–1; null means certain.</param>
public readonly record struct Confidence(decimal? Probability)
{
    /// <summary>Read from a text layer that was not doubted.</summary>
    public static Confidence Certain => default;

    /// <summary>The confidence of several parts is that of the weakest.</summary>
    public static Confidence Weakest(Confidence a, Confidence b) =>
        a.Probability is not { } p ? b : b.Probability is { } q && q < p ? b : a;
}

using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>置信度校准。How what is seen of a recognised value becomes the probability that it is right: a logistic regression over <see cref="ReadingTrait"/>.</summary>
/// <param name="Constant">The logarithm of the odds where every trait is 0.</param>
/// <param name="Weights">What a trait of 1 adds to it, in the order of <see cref="ReadingTrait"/>.</param>
/// <param name="ReviewBelow">A value less probable than this goes to a person, 0–1.</param>
public sealed record Calibration(double Constant, ImmutableArray<double> Weights, decimal ReviewBelow);

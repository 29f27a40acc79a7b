namespace DocPipeline.Calibration;

/// <summary>A recognised value whose truth is known.</summary>
/// <param name="Booklet">Where it comes from; a booklet's values are kept together when others are to be foretold.</param>
/// <param name="What">Field, year and what was read, for people.</param>
/// <param name="IsText">True for names and words.</param>
/// <param name="Traits">In the order of <see cref="Domain.ReadingTrait"/>.</param>
/// <param name="Right">True where it is what was printed.</param>
internal sealed record Sample(string Booklet, string What, bool IsText, double[] Traits, bool Right);

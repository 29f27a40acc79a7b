using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

/// <summary>A statement of a recognised page with what can be said for and against its reading.</summary>
/// <param name="Statement">As it was read, or as what it is to other figures has it read.</param>
/// <param name="Reading">The characters it consists of; null on a page that was not recognised.</param>
/// <param name="Candidates">Other readings, most probable first.</param>
/// <param name="Traits">In the order of <see cref="ReadingTrait"/>.</param>
/// <param name="UnitProven">True where it adds up, or divides, with an amount whose unit is printed.</param>
/// <param name="Overruled">True where the reading that was chosen is not the one the characters most probably say.</param>
internal sealed record ExaminedStatement(
    Statement Statement, RecognisedText? Reading, ImmutableArray<ReadingCandidate> Candidates, double[] Traits, bool UnitProven = false, bool Overruled = false)
{
    /// <summary>True where another place says what it may be itself.</summary>
    public bool IsContested { get; init; }
}

using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

/// <summary>Names that stand with a label.</summary>
/// <param name="Rank">How plainly the label says whose the paper is; 0 is plainest.</param>
/// <param name="IsJoint">True for 共同专利权人 and its like.</param>
/// <param name="Names">One, or several owners.</param>
/// <param name="Box">Around the first name.</param>
/// <param name="End">Where the last name ends in its text; 0 in a table.</param>
internal sealed record NamedHolder(int Rank, bool IsJoint, List<string> Names, Box Box, int End = 0);

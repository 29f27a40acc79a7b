using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Labels;

/// <summary>What a label was found to name.</summary>
/// <param name="Fields">One field, or the parts of a combined label in the order of the dictionary.</param>
/// <param name="IsListed">False where the wording is not in the dictionary and nothing else could be meant.</param>
/// <param name="ByHeading">True where it names the field only together with a heading around it.</param>
internal sealed record LabelMatch(ImmutableArray<Field> Fields, bool IsListed, bool ByHeading = false);

using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>What a person is shown who judges a condition.</summary>
/// <param name="Show">Kinds of attachments.</param>
/// <param name="Fields">Fields.</param>
/// <param name="Listed">Words of which the field must name one; another is a warning.</param>
internal sealed record PersonEntry(ImmutableArray<SeedScalar> Show, ImmutableArray<SeedScalar> Fields, ImmutableArray<string> Listed);

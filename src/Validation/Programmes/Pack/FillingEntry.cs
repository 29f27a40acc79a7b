using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>What the instructions of the form ask of the way it is filled in: exactly one of filled and decimals.</summary>
/// <param name="Article">Number of the instruction.</param>
/// <param name="Says">What it asks for, in our words.</param>
/// <param name="Filled">Fields that may not be left blank.</param>
/// <param name="Decimals">How many decimals a number may have at most.</param>
internal sealed record FillingEntry(SeedScalar Article, string Says, ImmutableArray<SeedScalar> Filled, int? Decimals);

using System.ComponentModel.DataAnnotations;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A sentence of the guideline and who answers it.</summary>
/// <param name="Article">Number, and subject where a number stands twice.</param>
/// <param name="Says">The sentence, in our words.</param>
/// <param name="By">rule, person or information.</param>
/// <param name="Criterion">The criterion that answers it; none for information.</param>
/// <param name="Check">The code of the check that answers it where no criterion does: filling-rule.</param>
internal sealed record CoverageRow(string Article, string Says, [property: AllowedValues("rule", "person", "information")] SeedScalar By, SeedScalar? Criterion, SeedScalar? Check);

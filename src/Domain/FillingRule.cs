using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>填表要求。What the instructions of a form ask of the way it is filled in.</summary>
/// <param name="Clause">Where they ask for it.</param>
/// <param name="Filled">Fields that may not be left blank; 无 and 0 fill them. Empty where the rule is about something else.</param>
/// <param name="MostDecimals">How many decimals a printed number may have, or null.</param>
public sealed record FillingRule(Clause Clause, ImmutableArray<FieldId> Filled, int? MostDecimals);

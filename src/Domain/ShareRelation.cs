namespace DocPipeline.Domain;

/// <summary>占比关系。A printed percentage and the two amounts of the same year it is the quotient of.</summary>
/// <param name="Share">In percent.</param>
/// <param name="Part">What is divided.</param>
/// <param name="Whole">What it is divided by.</param>
public sealed record ShareRelation(FieldId Share, FieldId Part, FieldId Whole);

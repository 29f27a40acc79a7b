namespace DocPipeline.Domain;

/// <summary>截止时间。When submissions close.</summary>
/// <param name="Online">Online review and submission by the district, or null.</param>
/// <param name="Paper">Paper at the district, or null.</param>
public sealed record Deadlines(Moment? Online, Moment? Paper);

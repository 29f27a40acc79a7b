using DocPipeline.Booklets.Attachments;

namespace DocPipeline.Booklets.Hidden.Third;

/// <summary>审计年度. Every year the form states has its audit report: one a year, or one of all years.</summary>
internal static class AuditYears
{
    public static World Bind(World world)
    {
        if (world.Attachments.Where(a => a.Id == "audit-report").Any(a => a.Year is null) || world.Attachments.Count(a => a.Id == "audit-report") > 1) return world;
        var at = world.Attachments.ToList().FindIndex(a => a.Id == "audit-report");
        var plan = world.Attachments[at];
        IEnumerable<AttachmentPlan> reports = world.Seed % 2 == 0 ? [plan with { Year = null }] : world.Company.Years.Select(y => plan with { Year = y.Year });
        return world with { Attachments = world.Attachments.RemoveAt(at).InsertRange(at, reports) };
    }
}

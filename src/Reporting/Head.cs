using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>Facts the head of every report states.</summary>
internal static class Head
{
    private static readonly FieldId s_district = new("applicant.district");

    /// <summary>The district of the online record, else of the form.</summary>
    public static string? District(Report report) =>
        report.Submission?.Record.District
        ?? report.Statements.FirstOrDefault(s => s.Field == s_district && s.IsPrimary)?.Value.Canonical;
}

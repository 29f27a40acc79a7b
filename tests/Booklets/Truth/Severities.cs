namespace DocPipeline.Booklets.Truth;

/// <summary>Severity of each finding, as published.</summary>
internal static class Severities
{
    private static readonly HashSet<string> s_warnings = new(StringComparer.Ordinal)
    {
        "identity-district", "missing-online", "attachment-online-mismatch", "unknown-label", "online-duplicate-field", "unit-suspect", "attachment-duplicate",
        "page-unreadable", "criterion-undetermined", "exemption-unproven", "grant-split", "field-outside-list", "duplicate-submission", "patent-number-invalid", "staff-uninsured", "text-layer-suspect", "needs-review",
    };

    private static readonly HashSet<string> s_notes = new(StringComparer.Ordinal) { "page-blank", "page-rotated", "page-size" };

    public static string Of(string code) => s_notes.Contains(code) ? "info" : s_warnings.Contains(code) ? "warning" : "error";
}

using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Faults;

/// <summary>Single pages bound wrongly.</summary>
internal static class BindingFaults
{
    public static IEnumerable<Fault> All { get; } =
    [
        new("page-missing", null, w => (w with { PrintFault = PrintFault.AuditPageMissing }).Expecting(new FindingTruth("page-missing"))),
        new("page-rotated", null, w => (w with { PrintFault = PrintFault.PageRotated }).Expecting(new FindingTruth("page-rotated"))),
        new("page-blank", null, w => (w with { PrintFault = PrintFault.PageBlank }).Expecting(new FindingTruth("page-blank"))),
        new("page-size", null, w => (w with { PrintFault = PrintFault.PageSize }).Expecting(new FindingTruth("page-size"))),
    ];
}

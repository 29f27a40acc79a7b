using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Faults;

/// <summary>Single pages bound wrongly, and files nobody can open.</summary>
internal static class BindingFaults
{
    public static IEnumerable<Fault> All { get; } =
    [
        new("page-missing", null, w => (w with { PrintFault = PrintFault.AuditPageMissing }).Expecting(new FindingTruth("page-missing"))),
        new("page-rotated", null, w => (w with { PrintFault = PrintFault.PageRotated }).Expecting(new FindingTruth("page-rotated"))),
        new("page-blank", null, w => (w with { PrintFault = PrintFault.PageBlank }).Expecting(new FindingTruth("page-blank"))),
        new("page-size", null, w => (w with { PrintFault = PrintFault.PageSize }).Expecting(new FindingTruth("page-size"))),
        new("page-broken", null, w => (w with { PrintFault = PrintFault.PageBroken, Criteria = w.Criteria.SetItem("binding-order", "undetermined") }).Expecting(
            new FindingTruth("page-unreadable"), new("criterion-undetermined", Criterion: "binding-order", Optional: true))),
        new("text-painted-over", null, w => (w with { PrintFault = PrintFault.TextPaintedOver, Layout = w.Layout.Office ? FormLayouts.Of("pairs-4") : w.Layout })
            .Expecting(new FindingTruth("text-layer-suspect"))),
        new("file-encrypted", null, w => (w with { SecondFile = SecondFile.Locked }).Expecting(new FindingTruth("file-encrypted"))),
        new("file-broken-off", null, w => (w with { SecondFile = SecondFile.BrokenOff }).Expecting(new FindingTruth("file-unreadable"))),
    ];
}

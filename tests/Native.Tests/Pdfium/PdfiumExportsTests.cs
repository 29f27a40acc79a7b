using DocPipeline.Native.Pdfium;

namespace DocPipeline.Native.Tests.Pdfium;

public sealed class PdfiumExportsTests
{
    [Fact]
    public void Every_bound_function_is_looked_for_at_start() =>
        Assert.Equal(PdfiumExports.Bound().Order(StringComparer.Ordinal), PdfiumExports.Checked().Order(StringComparer.Ordinal));
}

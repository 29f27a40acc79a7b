using System.Collections.Immutable;
using DocPipeline.Ingest;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Doctor;

/// <summary>Everything the reading leans on, where the settings say it is.</summary>
internal static class Engines
{
    public static ImmutableArray<Engine> Of(ReadingOptions reading, SandboxOptions sandbox) =>
    [
        new("PDFium", reading.PdfiumPath, ["libreoffice-core-nogui", "libreoffice-core"], "engine.pdfium", IsEssential: false),
        new("Poppler", Path.Combine(reading.PopplerFolder, "pdftotext"), ["poppler-utils"], "engine.poppler", IsEssential: false),
        new("Poppler data", "/usr/share/poppler/cMap", ["poppler-data"], "engine.poppler-data", IsEssential: false),
        new("LibreOffice Writer", Path.Combine(reading.LibreOfficeFolder, "libswlo.so"), ["libreoffice-writer-nogui", "libreoffice-writer"], "engine.writer", IsEssential: false),
        new("Noto CJK", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", ["fonts-noto-cjk"], "engine.fonts", IsEssential: false),
        new("bubblewrap", sandbox.Bubblewrap, ["bubblewrap"], "engine.bubblewrap", IsEssential: false),
        new("prlimit", sandbox.Prlimit, ["util-linux"], "engine.prlimit", IsEssential: true),
    ];
}

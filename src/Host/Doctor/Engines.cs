using System.Collections.Immutable;
using DocPipeline.Host.Printing;
using DocPipeline.Ingest;
using DocPipeline.Ocr;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Doctor;

/// <summary>Everything the reading leans on, where the settings say it is.</summary>
internal static class Engines
{
    private const string EngineCommand = "bash -c '. setup/packages.sh; . setup/engines.sh; rm -f native/failed; need_engines .'";

    public static ImmutableArray<Engine> Of(ReadingOptions reading, SandboxOptions sandbox) =>
    [
        new("PDFium", reading.PdfiumPath, ["libreoffice-core-nogui", "libreoffice-core"], "engine.pdfium", IsEssential: false),
        new("Poppler", Path.Combine(reading.PopplerFolder, "pdftotext"), ["poppler-utils"], "engine.poppler", IsEssential: false),
        new("Poppler data", "/usr/share/poppler/cMap", ["poppler-data"], "engine.poppler-data", IsEssential: false),
        new("LibreOffice Writer", Path.Combine(reading.LibreOfficeFolder, "libswlo.so"), ["libreoffice-writer-nogui", "libreoffice-writer"], "engine.writer", IsEssential: false),
        new("Noto CJK", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", ["fonts-noto-cjk"], "engine.fonts", IsEssential: false),
        .. Recognition(reading),
        new("Chromium", new PrintOptions().Chromium, ["chromium"], "engine.chromium", IsEssential: false),
        new("bubblewrap", sandbox.Bubblewrap, ["bubblewrap"], "engine.bubblewrap", IsEssential: false),
        new("prlimit", sandbox.Prlimit, ["util-linux"], "engine.prlimit", IsEssential: true),
    ];

    // Library and weights come together, so the lack of one is that of the engine.
    private static IEnumerable<Engine> Recognition(ReadingOptions reading)
    {
        if (reading.EnginesFolder is { } folder)
        {
            EngineFiles files = new(folder);
            yield return new("PP-OCRv4, ONNX Runtime", files.ArePresent ? files.Library : Path.Combine(folder, "libonnxruntime.so.1 …"), [], "engine.ocr", IsEssential: false, EngineCommand);
        }
        yield return new("Tesseract", "/usr/lib/x86_64-linux-gnu/libtesseract.so.5", ["libtesseract5"], "engine.tesseract", IsEssential: false);
    }
}

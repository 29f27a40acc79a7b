using System.Collections.Concurrent;

namespace DocPipeline.Ingest.Reading;

/// <summary>PDFium carries no version of its own, so the digest of its file names it.</summary>
internal static class PdfiumVersion
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static string Of(string path) => Known.GetOrAdd(path, static file => $"pdfium sha256:{Digest.OfFile(file)}");
}

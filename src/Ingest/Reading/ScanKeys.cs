using System.Globalization;

using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Office;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Reading;

/// <summary>Under which keys the recognised pages of one document are kept.</summary>
/// <param name="Sha256">Digest of the file the pages are drawn from.</param>
/// <param name="Reader">What drew them.</param>
/// <param name="Engine">What recognised them.</param>
internal sealed record ScanKeys(string Sha256, string Reader, EngineIdentity Engine)
{
    private string? fonts;

    public CacheKey Of(in WireScanRequest order) => CacheKey.Of(
        CacheKind.Scan, Sha256, Reader, Engine.Sha256, Engine.Name, FontsBehind(order),
        string.Create(CultureInfo.InvariantCulture, $"{order.Page} {order.Rotation} {order.Resolution} {order.MostPixels} {order.X} {order.Y} {order.Width} {order.Height}"));

    /// <summary>The key of several looks at single lines, which are kept together.</summary>
    public CacheKey OfLooks(IReadOnlyList<WireScanRequest> orders) => CacheKey.Of(
        CacheKind.Scan, ["lines", Sha256, Reader, Engine.Sha256, Engine.Name, FontList.Digest(), .. orders.Select(order => order.ToString())]);

    // A part is drawn with the text in front of it, in whatever fonts there are.
    private string FontsBehind(in WireScanRequest order) => order.Width == 0 ? "" : fonts ??= FontList.Digest();
}

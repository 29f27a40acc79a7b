namespace DocPipeline.Booklets.Printing;

/// <summary>Something that makes a PDF of an HTML document.</summary>
internal interface IPrinter : IAsyncDisposable
{
    /// <summary>Prints one document.</summary>
    /// <param name="html">Complete document.</param>
    /// <param name="numberFont">Font of 第x页 共y页 at the foot of every page; null for no page numbers.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<byte[]> PrintAsync(string html, string? numberFont, CancellationToken cancellation);
}

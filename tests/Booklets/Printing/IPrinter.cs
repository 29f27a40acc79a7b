namespace DocPipeline.Booklets.Printing;

/// <summary>Something that makes a PDF of a booklet's HTML.</summary>
internal interface IPrinter : IAsyncDisposable
{
    /// <summary>Gets a value indicating whether a probe print shows the mark of every figure, or of sections alone.</summary>
    bool MarksFigures { get; }

    /// <summary>Prints one booklet.</summary>
    /// <param name="body">Sections of the booklet.</param>
    /// <param name="font">Its font.</param>
    /// <param name="probe">True to show the marks.</param>
    /// <param name="numbered">True for 第x页 共y页 at the foot of every page, where the printer can.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<byte[]> PrintAsync(string body, string font, bool probe, bool numbered, CancellationToken cancellation);
}

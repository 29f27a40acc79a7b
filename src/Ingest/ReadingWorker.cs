using Microsoft.Win32.SafeHandles;

using DocPipeline.Ingest.Worker;
using DocPipeline.Native.Pdfium;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest;

/// <summary>The child process that opens untrusted files; the same executable, started with a hidden verb.</summary>
public static class ReadingWorker
{
    /// <summary>The hidden verb. A program that starts with it hands the arguments behind it to <see cref="Run"/>.</summary>
    public const string Verb = "read-worker";

    private const int LongestRequest = 64;

    /// <summary>Serves one document over standard input and output until the parent closes them.</summary>
    /// <param name="arguments">PDFium's path, the document's path, then folders with fonts.</param>
    /// <returns>The exit code.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        using FileStream input = new(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0);
        using FileStream output = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        PdfiumLibrary.Start(arguments[0], arguments[2..]);
        new WorkerSession(new FrameReader(input, LongestRequest), new FrameWriter(output)).Serve(arguments[1]);
        return 0;
    }
}

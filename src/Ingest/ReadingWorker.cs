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
    /// <param name="arguments">PDFium's path, the document's path, the folder of the recognition engine (empty for none), then folders with fonts.</param>
    /// <returns>The exit code.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        using FileStream input = new(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0);
        using FileStream output = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        FrameReader requests = new(input, LongestRequest);
        FrameWriter answers = new(output);
        using ScanReader scans = new(arguments[2], answers);
        if (ImageFile.IsImage(arguments[1]))
        {
            new ImageSession(requests, answers, scans).Serve(arguments[1]);
            return 0;
        }
        PdfiumLibrary.Start(arguments[0], arguments[3..]);
        new WorkerSession(requests, answers, scans).Serve(arguments[1]);
        return 0;
    }
}

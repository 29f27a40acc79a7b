using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Worker;

/// <summary>The child's side of the conversation over one image file.</summary>
internal sealed class ImageSession(FrameReader requests, FrameWriter answers, ScanReader scans)
{
    private const int SecondsPerScan = 60;

    // How many pages there are, the parent has read off the file's header.
    private static readonly byte[] PageCountUnsaid = [0, 0, 0, 0];

    public void Serve(string file)
    {
        answers.Write(MessageKind.Opened, PageCountUnsaid);
        while (requests.Read() is { } request)
        {
            Native.Linux.ProcessorTime.Allow(SecondsPerScan);
            MessageReader message = new(request.Content);
            if (request.Kind == MessageKind.Recognise && WireScanRequest.Read(message) is var scan)
                scans.Answer(scan.Page, ImagePainter.Raster(file, scan));
            else if (request.Kind == MessageKind.Draw)
                answers.Write(MessageKind.Picture, ImagePainter.Paint(file, WirePictureRequest.Read(message)));
        }
    }
}

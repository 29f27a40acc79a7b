using System.Buffers.Binary;

using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

using static DocPipeline.Native.Pdfium.PdfiumDocuments;

namespace DocPipeline.Ingest.Worker;

/// <summary>The child's side of the conversation over one document.</summary>
internal sealed class WorkerSession(FrameReader requests, FrameWriter answers, ScanReader scans)
{
    // Ten processor seconds a page asked for, on top of what the child was started with; a page to be recognised is more work.
    private const int SecondsPerPage = 10;
    private const int SecondsPerScan = 60;

    public void Serve(string file)
    {
        var document = FPDF_LoadDocument(file, null);
        if (document == 0)
        {
            answers.Write(FPDF_GetLastError() is ErrorPassword or ErrorSecurity ? MessageKind.Encrypted : MessageKind.Refused, []);
            return;
        }
        WriteNumber(MessageKind.Opened, FPDF_GetPageCount(document));
        OpenPages pages = new(document);
        while (requests.Read() is { } request)
            Answer(request, pages);
    }

    private void Answer(Frame request, OpenPages pages)
    {
        switch (request.Kind)
        {
            case MessageKind.ReadPages:
                var first = BinaryPrimitives.ReadInt32LittleEndian(request.Content.Span);
                var count = BinaryPrimitives.ReadInt32LittleEndian(request.Content.Span[4..]);
                Native.Linux.ProcessorTime.Allow(count * SecondsPerPage);
                for (var number = first; number < first + count; number++)
                    SendPage(number, pages.Document, pages.Open(number - 1));
                break;
            case MessageKind.Draw:
                Native.Linux.ProcessorTime.Allow(SecondsPerPage);
                var order = WirePictureRequest.Read(new MessageReader(request.Content));
                answers.Write(MessageKind.Picture, PagePainter.Paint(pages.Open(order.Page - 1), order));
                break;
            case MessageKind.Recognise:
                Native.Linux.ProcessorTime.Allow(SecondsPerScan);
                var scan = WireScanRequest.Read(new MessageReader(request.Content));
                scans.Answer(scan.Page, PageRasteriser.Raster(pages.Open(scan.Page - 1), scan));
                break;
            case MessageKind.Look:
                Native.Linux.ProcessorTime.Allow(1);
                var line = WireScanRequest.Read(new MessageReader(request.Content));
                scans.AnswerLine(line.Page, PageRasteriser.Raster(pages.Open(line.Page - 1), line));
                break;
        }
    }

    private void SendPage(int number, nint document, nint page)
    {
        if (page == 0)
        {
            WriteNumber(MessageKind.PageRefused, number);
            return;
        }
        PageSpace space = new(page);
        ObjectCollector objects = new(space);
        GlyphCollector text = new(space);
        if (!objects.Collect(page) || !text.Collect(page, objects.FindCovered(document, page), objects.FlatTexts))
        {
            WriteNumber(MessageKind.PageOverLimit, number);
            return;
        }
        if (text.Glyphs.Count == 0)
            objects.AddDrawing();

        MessageWriter message = new(
            WirePage.Bytes + (text.Glyphs.Count * WireGlyph.Bytes) + (objects.Rulings.Count * WireRuling.Bytes)
            + (objects.Images.Count * WireImage.Bytes));
        new WirePage(
            number, Thousandths.Of(space.Width), Thousandths.Of(space.Height), space.Rotation,
            text.Glyphs.Count, objects.Rulings.Count, objects.Images.Count, text.Covered, text.LacksFonts ? 1 : 0).Write(message);
        for (var i = 0; i < text.Glyphs.Count; i++)
            text.Glyphs.Items[i].Write(message);
        for (var i = 0; i < objects.Rulings.Count; i++)
            objects.Rulings.Items[i].Write(message);
        for (var i = 0; i < objects.Images.Count; i++)
            objects.Images.Items[i].Write(message);
        answers.Write(MessageKind.Page, message.Content);
    }

    private void WriteNumber(byte kind, int number)
    {
        Span<byte> content = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(content, number);
        answers.Write(kind, content);
    }
}

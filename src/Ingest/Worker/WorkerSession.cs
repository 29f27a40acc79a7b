using System.Buffers.Binary;
using System.Runtime.InteropServices;

using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

using static DocPipeline.Native.Pdfium.PdfiumDocuments;

namespace DocPipeline.Ingest.Worker;

/// <summary>The child's side of the conversation over one document.</summary>
internal sealed class WorkerSession(FrameReader requests, FrameWriter answers)
{
    // Ten processor seconds a page asked for, on top of what the child was started with.
    private const int SecondsPerPage = 10;
    private byte[] message = new byte[1 << 16];

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

    private void Answer(in Frame request, OpenPages pages)
    {
        switch (request.Kind)
        {
            case MessageKind.ReadPages:
                var first = BinaryPrimitives.ReadInt32LittleEndian(request.Content.Span);
                var count = BinaryPrimitives.ReadInt32LittleEndian(request.Content.Span[4..]);
                Native.Linux.ProcessorTime.Allow(count * SecondsPerPage);
                for (var number = first; number < first + count; number++)
                    SendPage(number, pages.Open(number - 1));
                break;
            case MessageKind.Draw:
                Native.Linux.ProcessorTime.Allow(SecondsPerPage);
                var order = MemoryMarshal.Read<WirePictureRequest>(request.Content.Span);
                answers.Write(MessageKind.Picture, PagePainter.Paint(pages.Open(order.Page - 1), order));
                break;
        }
    }

    private void SendPage(int number, nint page)
    {
        if (page == 0)
        {
            WriteNumber(MessageKind.PageRefused, number);
            return;
        }
        PageSpace space = new(page);
        GlyphCollector text = new(space);
        ObjectCollector objects = new(space);
        if (!text.Collect(page) || !objects.Collect(page))
        {
            WriteNumber(MessageKind.PageOverLimit, number);
            return;
        }
        if (text.Glyphs.IsEmpty)
            objects.AddDrawing();

        var length = 0;
        Put(ref length, new WirePage(
            number, Thousandths.Of(space.Width), Thousandths.Of(space.Height), space.Rotation,
            text.Glyphs.Length, objects.Rulings.Length, objects.Images.Length));
        Put(ref length, text.Glyphs);
        Put(ref length, objects.Rulings);
        Put(ref length, objects.Images);
        answers.Write(MessageKind.Page, message.AsSpan(0, length));
    }

    private void Put<T>(ref int length, in T item)
        where T : unmanaged
        => Put(ref length, new ReadOnlySpan<T>(in item));

    private void Put<T>(ref int length, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(items);
        if (message.Length < length + bytes.Length)
            Array.Resize(ref message, Math.Max(message.Length * 2, length + bytes.Length));
        bytes.CopyTo(message.AsSpan(length));
        length += bytes.Length;
    }

    private void WriteNumber(byte kind, int number)
    {
        Span<byte> content = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(content, number);
        answers.Write(kind, content);
    }
}

using System.Buffers.Binary;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Worker;

/// <summary>Recognises pages for the parent; the engine is loaded with the first one.</summary>
/// <param name="engines">Folder of the engine.</param>
/// <param name="answers">Where what was recognised goes.</param>
internal sealed class ScanReader(string engines, FrameWriter answers) : IDisposable
{
    private IOcrEngine? engine;
    private ILineReader? lines;

    /// <summary>Recognises a page and sends the result; a page without a picture is refused.</summary>
    public void Answer(int number, PageRaster? raster)
    {
        if (raster is null)
        {
            Refuse(number);
            return;
        }
        engine ??= OcrEngines.Open(new EngineFiles(engines));
        Send(number, engine.Read(raster));

        // A page leaves hundreds of megabytes of large arrays behind, which nothing else would collect before the heap's limit.
        GC.Collect();
    }

    /// <summary>Reads one line of a digital page and sends its characters.</summary>
    public void AnswerLine(int number, PageRaster? raster)
    {
        if (raster is null)
        {
            Refuse(number);
            return;
        }
        lines ??= OcrEngines.OpenLines(new EngineFiles(engines));
        Send(number, new RecognisedPage(0, 0, null, lines.Read(raster), []));
    }

    public void Dispose()
    {
        engine?.Dispose();
        lines?.Dispose();
    }

    private void Refuse(int number)
    {
        Span<byte> content = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(content, number);
        answers.Write(MessageKind.PageRefused, content);
    }

    private void Send(int number, RecognisedPage page)
    {
        var head = WireScan.Of(number, page);
        MessageWriter message = new(head.Length);
        head.Write(message);
        foreach (var glyph in page.Glyphs)
        {
            WireGlyph.Of(glyph.CodePoint, glyph.Box, glyph.Size, glyph.Angle, glyph.Traits).Write(message);
            WireRecognition.Of(glyph.Recognition ?? new Recognition(new Confidence(0), 0, 0)).Write(message);
        }
        foreach (var ruling in page.Rulings)
            WireRuling.Of(ruling.X0, ruling.Y0, ruling.X1, ruling.Y1, ruling.Thickness).Write(message);
        foreach (var seal in page.Seals[..head.SealCount])
            WireSeal.Of(seal).Write(message);
        foreach (var mark in page.Marks[..head.MarkCount])
            WireMark.Of(mark.Box, mark.Colour).Write(message);
        answers.Write(MessageKind.Recognised, message.Content);
    }
}

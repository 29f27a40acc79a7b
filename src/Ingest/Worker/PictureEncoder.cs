using System.Buffers.Binary;
using System.Runtime.InteropServices;

using static DocPipeline.Native.Leptonica.LeptonicaImages;

namespace DocPipeline.Ingest.Worker;

/// <summary>Encodes pixels as JPEG or PNG.</summary>
internal static class PictureEncoder
{
    private const int Depth = 32;

    private const int Quality = 80;
    private const int Header = 9;

    /// <summary>Width, height, 1 for PNG, and the encoded picture; empty where there is no memory for it. A whole page is a JPEG, small; a part a PNG, exact.</summary>
    /// <param name="pixels">Blue, green, red; line after line.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="stride">Bytes a line.</param>
    /// <param name="whole">True for a whole page.</param>
    public static byte[] Encode(byte[] pixels, int width, int height, int stride, bool whole)
    {
        var image = pixCreateNoInit(width, height, Depth);
        if (image == 0)
            return [];
        try
        {
            Fill(image, pixels, width, height, stride);
            return Answer(image, width, height, whole);
        }
        finally
        {
            pixDestroy(ref image);
        }
    }

    /// <summary>The same of an image that is there already.</summary>
    public static byte[] Answer(nint image, int width, int height, bool whole)
    {
        nint data;
        nuint size;
        var failed = whole
            ? pixWriteMemJpeg(out data, out size, image, Quality, 0)
            : pixWriteMemPng(out data, out size, image, 0);
        if (failed != 0)
            return [];
        var answer = new byte[Header + (int)size];
        BinaryPrimitives.WriteInt32LittleEndian(answer, width);
        BinaryPrimitives.WriteInt32LittleEndian(answer.AsSpan(4), height);
        answer[8] = (byte)(whole ? 0 : 1);
        Marshal.Copy(data, answer, Header, (int)size);
        lept_free(data);
        return answer;
    }

    private static void Fill(nint image, byte[] pixels, int width, int height, int stride)
    {
        var (data, words) = (pixGetData(image), pixGetWpl(image));
        var line = new int[width];
        for (var y = 0; y < height; y++)
        {
            var source = pixels.AsSpan(y * stride, width * 3);
            for (var x = 0; x < width; x++)
                line[x] = (source[(x * 3) + 2] << 24) | (source[(x * 3) + 1] << 16) | (source[x * 3] << 8);
            Marshal.Copy(line, 0, data + ((nint)y * words * 4), width);
        }
    }
}

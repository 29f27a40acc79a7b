using System.Runtime.InteropServices;

using static DocPipeline.Native.Leptonica.LeptonicaImages;

namespace DocPipeline.Ingest.Worker;

/// <summary>Encodes pixels as JPEG or PNG.</summary>
internal static class PictureEncoder
{
    private const int Depth = 32;

    /// <summary>The encoded picture; empty where there is no memory for it.</summary>
    /// <param name="pixels">Blue, green, red; line after line.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="stride">Bytes a line.</param>
    /// <param name="quality">JPEG quality, 1–100; null for PNG.</param>
    public static byte[] Encode(byte[] pixels, int width, int height, int stride, int? quality)
    {
        var image = pixCreateNoInit(width, height, Depth);
        if (image == 0)
            return [];
        try
        {
            Fill(image, pixels, width, height, stride);
            nint data;
            nuint size;
            var failed = quality is { } value
                ? pixWriteMemJpeg(out data, out size, image, value, 0)
                : pixWriteMemPng(out data, out size, image, 0);
            if (failed != 0)
                return [];
            var encoded = new byte[(int)size];
            Marshal.Copy(data, encoded, 0, encoded.Length);
            lept_free(data);
            return encoded;
        }
        finally
        {
            pixDestroy(ref image);
        }
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

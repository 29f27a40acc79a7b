using System.Runtime.InteropServices;
using DocPipeline.Booklets.Scans.Pixels;
using static DocPipeline.Native.Leptonica.LeptonicaImages;

namespace DocPipeline.Booklets.Scans.Files;

/// <summary>Encodes pixels with the codecs of Leptonica; only the few calls that writing needs.</summary>
internal static class Codec
{
    public static byte[] Jpeg(Raster page, int dpi, int quality, bool colour) => Encode(page, dpi, colour ? 32 : 8, image =>
        pixWriteMemJpeg(out var data, out var size, image, quality, 0) == 0 ? (data, size) : throw new InvalidOperationException("no JPEG was written"));

    /// <summary>Bits of a page in black and white, as CCITT group 4; 0 is white.</summary>
    public static byte[] Group4(Raster page, int dpi, int threshold) => Strip(Encode(
        page, dpi, 1, image => pixWriteMemTiff(out var data, out var size, image, TiffGroup4) == 0 ? (data, size) : throw new InvalidOperationException("no TIFF was written"), threshold));

    private static byte[] Encode(Raster page, int dpi, int depth, Func<nint, (nint Data, nuint Size)> write, int threshold = 0)
    {
        var image = pixCreateNoInit(page.Width, page.Height, depth);
        if (image == 0) throw new InvalidOperationException("no image could be made");
        _ = pixSetXRes(image, dpi);
        _ = pixSetYRes(image, dpi);
        var words = pixGetWpl(image);
        var line = new int[words];
        for (var y = 0; y < page.Height; y++)
        {
            Array.Clear(line);
            for (var x = 0; x < page.Width; x++)
            {
                var at = y * page.Stride + x * page.Channels;
                if (depth == 32) line[x] = page.Data[at] << 24 | page.Data[at + 1] << 16 | page.Data[at + 2] << 8;
                else if (depth == 8) line[x / 4] |= page.Data[at] << (24 - x % 4 * 8);
                else if (page.Data[at] < threshold) line[x / 32] |= unchecked((int)(0x80000000u >> (x % 32)));
            }

            Marshal.Copy(line, 0, pixGetData(image) + y * words * 4, words);
        }

        var (data, size) = write(image);
        var file = new byte[size];
        Marshal.Copy(data, file, 0, file.Length);
        lept_free(data);
        pixDestroy(ref image);
        return file;
    }

    /// <summary>The one strip or the strips of a TIFF file, one behind the other.</summary>
    private static byte[] Strip(byte[] tiff)
    {
        var little = tiff[0] == 'I';
        int Two(int at) => little ? tiff[at] | tiff[at + 1] << 8 : tiff[at] << 8 | tiff[at + 1];
        int Four(int at) => little ? Two(at) | Two(at + 2) << 16 : Two(at) << 16 | Two(at + 2);
        var directory = Four(4);
        int[] Values(int tag)
        {
            for (var i = 0; i < Two(directory); i++)
            {
                var at = directory + 2 + i * 12;
                if (Two(at) != tag) continue;
                var (wide, count) = (Two(at + 2) == 4, Four(at + 4));
                var start = count * (wide ? 4 : 2) <= 4 ? at + 8 : Four(at + 8);
                return [.. Enumerable.Range(0, count).Select(n => wide ? Four(start + n * 4) : Two(start + n * 2))];
            }

            throw new InvalidDataException($"the TIFF has no tag {tag}");
        }

        var (offsets, lengths) = (Values(273), Values(279));
        return offsets.Length == 1 ? tiff.AsSpan(offsets[0], lengths[0]).ToArray() : throw new InvalidDataException("a page of several strips cannot stand in one stream");
    }
}

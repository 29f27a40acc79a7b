using System.Buffers.Binary;
using System.Text;

namespace DocPipeline.Ingest.Tests;

/// <summary>Headers of image files: all that reading looks at.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height, int dotsPerInch)
    {
        List<byte> file = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        AddChunk(file, "IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]);
        AddChunk(file, "pHYs", [.. Big((int)Math.Round(dotsPerInch / 0.0254)), .. Big((int)Math.Round(dotsPerInch / 0.0254)), 1]);
        AddChunk(file, "IDAT", [0, 0, 0, 0]);
        return [.. file];
    }

    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="dotsPerInch">In the JFIF header.</param>
    /// <param name="orientation">Exif orientation; 0 for no Exif.</param>
    public static byte[] Jpeg(int width, int height, int dotsPerInch, int orientation = 0)
    {
        List<byte> file = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 1, .. BigShort(dotsPerInch), .. BigShort(dotsPerInch), 0, 0];
        if (orientation > 0)
        {
            byte[] exif = [.. "Exif\0\0"u8, .. "MM\0*"u8, .. Big(8), 0, 1, .. BigShort(274), 0, 3, .. Big(1), .. BigShort(orientation), 0, 0, .. Big(0)];
            file.AddRange([0xFF, 0xE1, .. BigShort(exif.Length + 2), .. exif]);
        }
        file.AddRange([0xFF, 0xC0, 0, 11, 8, .. BigShort(height), .. BigShort(width), 1, 1, 0x11, 0]);
        return [.. file];
    }

    /// <summary>Directories with these sizes, one a picture.</summary>
    public static byte[] Tiff(params (int Width, int Height)[] pictures)
    {
        List<byte> file = [.. "II*\0"u8, .. Little(8)];
        foreach (var (index, (width, height)) in pictures.Index())
        {
            file.AddRange([2, 0, 0, 1, 4, 0, .. Little(1), .. Little(width), 1, 1, 4, 0, .. Little(1), .. Little(height)]);
            file.AddRange(Little(index == pictures.Length - 1 ? 0 : file.Count + 4));
        }
        return [.. file];
    }

    private static void AddChunk(List<byte> file, string name, byte[] content) =>
        file.AddRange([.. Big(content.Length), .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0]);

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] BigShort(int value) => Big(value)[2..];

    private static byte[] Little(int value) => [.. Big(value).Reverse()];
}

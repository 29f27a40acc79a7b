using System.Globalization;
using System.Text;

namespace DocPipeline.Booklets.Scans.Pixels;

/// <summary>A page as pixels: red, green and blue, or grey alone, a byte each.</summary>
internal sealed class Raster(int width, int height, int channels)
{
    public int Width => width;

    public int Height => height;

    public int Channels => channels;

    /// <summary>Gets the bytes of a line.</summary>
    public int Stride => width * channels;

    public byte[] Data { get; } = new byte[width * height * channels];

    /// <summary>Reads a binary PPM, as poppler writes it.</summary>
    public static Raster OfPpm(byte[] file)
    {
        var at = 2;
        int Number()
        {
            while (char.IsWhiteSpace((char)file[at])) at++;
            var start = at;
            while (!char.IsWhiteSpace((char)file[at])) at++;
            return int.Parse(Encoding.ASCII.GetString(file, start, at - start), CultureInfo.InvariantCulture);
        }

        if (file[0] != 'P' || file[1] != '6') throw new InvalidDataException("not a binary PPM");
        var (width, height, depth) = (Number(), Number(), Number());
        if (depth != 255) throw new InvalidDataException("not eight bits a colour");
        var raster = new Raster(width, height, 3);
        file.AsSpan(at + 1, raster.Data.Length).CopyTo(raster.Data);
        return raster;
    }

    /// <summary>The same without colour.</summary>
    public Raster Grey()
    {
        if (channels == 1) return this;
        var grey = new Raster(width, height, 1);
        for (var i = 0; i < grey.Data.Length; i++) grey.Data[i] = (byte)((Data[i * 3] * 77 + Data[i * 3 + 1] * 150 + Data[i * 3 + 2] * 29) >> 8);
        return grey;
    }
}

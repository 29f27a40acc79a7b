namespace DocPipeline.Ocr;

/// <summary>The picture of a page as displayed, brought to what reading needs: how dark it is where red ink does not count, and where coloured ink lies.</summary>
public sealed class PageRaster
{
    // Ink counts as coloured from this difference between its strongest and weakest channel on; scanned black has a fringe of up to 40.
    private const int Coloured = 60;

    // Tints as pale as that shade a heading and are no print; the coloured edge of a stroke may go with them.
    private const int PaleRed = 150;
    private const int NearlyPaper = 205;

    // The edges of what is printed on a scan with shades are a quarter of its ink and more.
    private const int Black = 64;
    private const int White = 192;
    private const double MostBetween = 0.05;

    private PageRaster(int width, int height, double dotsPerInch)
    {
        Width = width;
        Height = height;
        DotsPerInch = dotsPerInch;
        Grey = new byte[width * height];
        Tint = new byte[width * height];
        Bright = new byte[width * height];
        Dull = new byte[width * height];
    }

    /// <summary>Pixels.</summary>
    public int Width { get; }

    /// <summary>Pixels.</summary>
    public int Height { get; }

    /// <summary>Pixels per inch of the page.</summary>
    public double DotsPerInch { get; }

    /// <summary>True where there is black and white and hardly a shade between, as in fax.</summary>
    public bool IsBilevel()
    {
        var (dark, between) = (0, 0);
        foreach (var pixel in Grey)
        {
            dark += pixel < Black ? 1 : 0;
            between += pixel is >= Black and < White ? 1 : 0;
        }
        return between < MostBetween * (dark + between);
    }

    /// <summary>The red channel, line after line: red seals are as bright in it as the paper. Of pale tints the brightest channel.</summary>
    internal byte[] Grey { get; }

    /// <summary>The brightest channel: ink of one colour is as bright in it as the paper, and what is printed in black is not.</summary>
    internal byte[] Bright { get; }

    /// <summary>The darkest channel: ink of any colour is dark in it.</summary>
    internal byte[] Dull { get; }

    /// <summary>1 where the pixel is coloured ink.</summary>
    internal byte[] Tint { get; }

    /// <summary>Takes pixels of three bytes: blue, green, red.</summary>
    /// <param name="pixels">Line after line.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="stride">Bytes a line.</param>
    /// <param name="dotsPerInch">Pixels per inch of the page.</param>
    public static PageRaster OfBgr(ReadOnlySpan<byte> pixels, int width, int height, int stride, double dotsPerInch)
    {
        PageRaster raster = new(width, height, dotsPerInch);
        for (var y = 0; y < height; y++)
        {
            var line = pixels.Slice(y * stride, width * 3);
            var at = y * width;
            for (var x = 0; x < width; x++)
                raster.Set(at + x, line[(x * 3) + 2], line[(x * 3) + 1], line[x * 3]);
        }
        return raster;
    }

    /// <summary>Takes pixels of one word: red in the highest byte, then green, then blue.</summary>
    /// <param name="pixels">Line after line.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="stride">Words a line.</param>
    /// <param name="dotsPerInch">Pixels per inch of the page.</param>
    public static PageRaster OfWords(ReadOnlySpan<uint> pixels, int width, int height, int stride, double dotsPerInch)
    {
        PageRaster raster = new(width, height, dotsPerInch);
        for (var y = 0; y < height; y++)
        {
            var line = pixels.Slice(y * stride, width);
            var at = y * width;
            for (var x = 0; x < width; x++)
                raster.Set(at + x, (byte)(line[x] >> 24), (byte)(line[x] >> 16), (byte)(line[x] >> 8));
        }
        return raster;
    }

    private void Set(int at, byte red, byte green, byte blue)
    {
        Bright[at] = Math.Max(red, Math.Max(green, blue));
        Dull[at] = Math.Min(red, Math.Min(green, blue));
        Grey[at] = red >= PaleRed && Bright[at] >= NearlyPaper ? Bright[at] : red;
        Tint[at] = (byte)(Bright[at] - Dull[at] >= Coloured ? 1 : 0);
    }
}

using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Tells with PP-OCR's angle model whether a line stands upside down. One line is often judged wrong; a page's lines vote.</summary>
internal sealed class AngleClassifier(OnnxModel model)
{
    private const int Height = 48;
    private const int Width = 192;
    private const int Channels = 3;
    private readonly float[] input = new float[Channels * Height * Width];
    private float[] output = [];

    /// <summary>How likely the line stands upside down, 0–1.</summary>
    public float UpsideDown(Plane plane, in TextBox box)
    {
        var width = Math.Clamp((int)Math.Ceiling(Height * box.Width / box.Height), 8, Width);
        var crop = new float[Height * width];
        Resampling.Sample(plane, box.Left, box.Top, box.Width, box.Height, width, Height, crop);
        Array.Clear(input);
        for (var c = 0; c < Channels; c++)
        {
            for (var y = 0; y < Height; y++)
            {
                for (var x = 0; x < width; x++)
                    input[(((c * Height) + y) * Width) + x] = (crop[(y * width) + x] / 127.5f) - 1;
            }
        }
        model.Run(input, [1, Channels, Height, Width], ref output);
        return output[1];
    }
}

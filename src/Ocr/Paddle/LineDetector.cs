using System.Runtime.CompilerServices;

using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Finds lines of text with PP-OCR's detection model (DB): a map of how likely each place belongs to the core of a line.</summary>
internal sealed class LineDetector(OnnxModel model)
{
    // Larger pictures were measured to be read worse: the model was trained on lines of this size.
    private const int LongSide = 960;
    private const int Multiple = 32;
    private const float Core = 0.3f;
    private const double LeastScore = 0.5;
    private const int LeastArea = 6;

    // The map shows lines shrunk; this brings them back to their size, as the model's own tools do.
    private const double Unclip = 1.6;

    // Mean and deviation of the training pictures, in the model's order: blue, green, red.
    private static readonly (float Mean, float Deviation)[] Channels = [(0.485f, 0.229f), (0.456f, 0.224f), (0.406f, 0.225f)];
    private float[] input = [];
    private float[] map = [];

    /// <summary>Lines in no particular order.</summary>
    public List<TextBox> Find(Plane plane)
    {
        var scale = Math.Min((double)LongSide / Math.Max(plane.Width, plane.Height), 2);
        var width = Math.Max(Multiple, (int)Math.Round(plane.Width * scale / Multiple) * Multiple);
        var height = Math.Max(Multiple, (int)Math.Round(plane.Height * scale / Multiple) * Multiple);
        var size = width * height;
        if (input.Length < size * Channels.Length)
            input = new float[size * Channels.Length];
        Resampling.Sample(plane, 0, 0, plane.Width, plane.Height, width, height, input.AsSpan(0, size));
        Normalise(size);
        model.Run(input, [1, Channels.Length, height, width], ref map);
        return Boxes(Cores(width, height), width, height, (double)plane.Width / width, (double)plane.Height / height);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Normalise(int size)
    {
        for (var c = Channels.Length - 1; c >= 0; c--)
        {
            var (mean, deviation) = Channels[c];
            for (var i = 0; i < size; i++)
                input[(c * size) + i] = ((input[i] / 255) - mean) / deviation;
        }
    }

    // Cores widened by one pixel right and down, so that a core broken by a faint stroke stays one.
    private bool[] Cores(int width, int height)
    {
        var cores = new bool[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (map[(y * width) + x] <= Core)
                    continue;
                cores[(y * width) + x] = true;
                if (x + 1 < width)
                    cores[(y * width) + x + 1] = true;
                if (y + 1 >= height)
                    continue;
                cores[((y + 1) * width) + x] = true;
                if (x + 1 < width)
                    cores[((y + 1) * width) + x + 1] = true;
            }
        }
        return cores;
    }

    private List<TextBox> Boxes(bool[] cores, int width, int height, double scaleX, double scaleY)
    {
        List<TextBox> boxes = [];
        Stack<int> pending = new();
        for (var first = 0; first < cores.Length; first++)
        {
            if (!cores[first])
                continue;
            var (left, top, right, bottom, area) = (width, height, 0, 0, 0);
            cores[first] = false;
            pending.Push(first);
            while (pending.TryPop(out var at))
            {
                var (x, y) = (at % width, at / width);
                (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
                area++;
                for (var ny = Math.Max(0, y - 1); ny <= Math.Min(height - 1, y + 1); ny++)
                {
                    for (var nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
                    {
                        var neighbour = (ny * width) + nx;
                        if (!cores[neighbour])
                            continue;
                        cores[neighbour] = false;
                        pending.Push(neighbour);
                    }
                }
            }
            if (area < LeastArea || bottom == top || MeanOf(left, top, right, bottom, width) < LeastScore)
                continue;
            double across = right - left + 1;
            double down = bottom - top + 1;
            var grow = across * down * Unclip / (2 * (across + down));
            boxes.Add(new TextBox(
                Math.Max(0, (left - grow) * scaleX), Math.Max(0, (top - grow) * scaleY),
                Math.Min(width, right + 1 + grow) * scaleX, Math.Min(height, bottom + 1 + grow) * scaleY));
        }
        return boxes;
    }

    private double MeanOf(int left, int top, int right, int bottom, int width)
    {
        double sum = 0;
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
                sum += map[(y * width) + x];
        }
        return sum / ((right - left + 1) * (bottom - top + 1));
    }
}

using System.Runtime.CompilerServices;

using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Reads one line from its crop with PP-OCR's recognition model. One crop a call, padded by itself alone: what else stands on the page must
/// not change a single bit.
/// </summary>
internal sealed class LineRecogniser(OnnxModel model, int[] dictionary)
{
    /// <summary>Height of a crop as the model takes it.</summary>
    public const int CropHeight = 48;

    private const int Multiple = 8;
    private const int LeastWidth = 16;
    private const int MostWidth = 3200;
    private const int Channels = 3;
    private const int WideZero = 0xFF10;
    private const int WideNine = 0xFF19;
    private float[] input = [];
    private float[] output = [];

    /// <summary>What stands in that part of the plane, left to right, blanks left out.</summary>
    /// <param name="plane">The page.</param>
    /// <param name="box">The line.</param>
    /// <param name="drawn">How many times as wide as it is it is shown to the model.</param>
    public List<ReadCharacter> Read(Plane plane, in TextBox box, double drawn = 1)
    {
        var width = Math.Clamp((int)Math.Ceiling(CropHeight * box.Width * drawn / box.Height), LeastWidth, MostWidth);
        var padded = (width + Multiple - 1) / Multiple * Multiple;
        var size = CropHeight * padded;
        if (input.Length < size * Channels)
            input = new float[size * Channels];
        var crop = new float[CropHeight * width];
        Resampling.Sample(plane, box.Left, box.Top, box.Width, box.Height, width, CropHeight, crop);
        Normalise(crop, width, padded, size);
        var shape = model.Run(input, [1, Channels, CropHeight, padded], ref output);
        return Decode((int)shape[1], (int)shape[2], (double)padded / (int)shape[1] / width);
    }

    // −1 is black, 1 is white; the padding's 0 is what the model was trained with.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Normalise(float[] crop, int width, int padded, int size)
    {
        for (var y = 0; y < CropHeight; y++)
        {
            var row = input.AsSpan(y * padded, padded);
            row.Clear();
            for (var x = 0; x < width; x++)
                row[x] = (crop[(y * width) + x] / 127.5f) - 1;
        }
        for (var c = 1; c < Channels; c++)
            Array.Copy(input, 0, input, c * size, size);
    }

    // CTC: the same character over several steps is one; class 0 between two of them means two.
    private List<ReadCharacter> Decode(int steps, int classes, double step)
    {
        List<ReadCharacter> read = [];
        var (previous, first) = (0, 0);
        ReadCharacter best = default;
        for (var t = 0; t <= steps; t++)
        {
            var (top, second, topValue, secondValue) = t < steps ? TopTwo(output.AsSpan(t * classes, classes)) : (0, 0, 0f, 0f);
            if (top != previous && previous != 0)
                Add(read, best with { Centre = (first + t) / 2.0 * step });
            if (top != 0 && (top != previous || topValue > best.Probability))
            {
                first = top != previous ? t : first;
                best = new ReadCharacter(CharacterOf(top), topValue, CharacterOf(second), secondValue, 0);
            }
            previous = top;
        }
        return read;
    }

    private static void Add(List<ReadCharacter> read, in ReadCharacter character)
    {
        if (character.CodePoint > ' ')
            read.Add(character);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Top, int Second, float TopValue, float SecondValue) TopTwo(ReadOnlySpan<float> values)
    {
        var (top, second, topValue, secondValue) = (0, 0, -1f, -1f);
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (value <= secondValue)
                continue;
            if (value > topValue)
                (top, second, topValue, secondValue) = (i, top, value, topValue);
            else
                (second, secondValue) = (i, value);
        }
        return (top, second, topValue, secondValue);
    }

    // The model takes one digit of a number for a wide one and the next for a narrow one: how wide they are is the ink's to say.
    private int CharacterOf(int index)
    {
        var character = index == 0 ? 0 : index - 1 < dictionary.Length ? dictionary[index - 1] : ' ';
        return character is >= WideZero and <= WideNine ? character - WideZero + '0' : character;
    }
}

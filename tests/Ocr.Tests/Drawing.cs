using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Tests;

/// <summary>Ink drawn for a test.</summary>
internal sealed class Drawing(int width, int height)
{
    public static Plane Nothing(int width, int height) => Plane.Empty(width, height);

    public Plane Ink { get; } = Plane.Empty(width, height);

    public Drawing Fill(int left, int top, int right, int bottom)
    {
        for (var y = top; y < bottom; y++)
            Ink.Pixels.AsSpan((y * Ink.Width) + left, right - left).Fill(1);
        return this;
    }

    /// <summary>The outline of a rectangle.</summary>
    public Drawing Outline(int left, int top, int right, int bottom, int thickness = 2) => this
        .Fill(left, top, right, top + thickness).Fill(left, bottom - thickness, right, bottom)
        .Fill(left, top, left + thickness, bottom).Fill(right - thickness, top, right, bottom);

    /// <summary>A straight stroke, three wide.</summary>
    public Drawing Stroke(int fromX, int fromY, int toX, int toY)
    {
        var steps = Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY));
        for (var i = 0; i <= steps; i++)
        {
            var (x, y) = (fromX + ((toX - fromX) * i / steps), fromY + ((toY - fromY) * i / steps));
            Fill(x - 1, y - 1, x + 2, y + 2);
        }
        return this;
    }

    /// <summary>A ring about a point.</summary>
    public Drawing Ring(int x, int y, double radius, double thickness)
    {
        for (var row = 0; row < Ink.Height; row++)
        {
            for (var column = 0; column < Ink.Width; column++)
            {
                if (Math.Abs(Math.Sqrt(Math.Pow(column - x, 2) + Math.Pow(row - y, 2)) - radius) <= thickness / 2)
                    Ink.Pixels[(row * Ink.Width) + column] = 1;
            }
        }
        return this;
    }

    /// <summary>Characters read off a line of this width, each at its centre.</summary>
    public static List<ReadCharacter> Read(string text, double lineWidth, params double[] centres) =>
        [.. text.Select((c, i) => new ReadCharacter(c, 0.99f, 0, 0, centres[i] / lineWidth))];

    public static string Text(List<ReadCharacter> read) => string.Concat(read.Select(character => (char)character.CodePoint));
}

using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// 成立日期 with a box for every digit of the year, the month and the day, and 年 月 日 between the boxes: they are places to write in, not tables.
internal static class DateBoxes
{
    private const int MostDigits = 4;

    /// <summary>True where a row of boxes holds one digit each and the word that says what they count stands right behind it.</summary>
    /// <param name="grid">The boxes.</param>
    /// <param name="cells">What stands in each.</param>
    /// <param name="glyphs">Of the whole page.</param>
    public static bool Hold(RuledGrid grid, List<Glyph>?[] cells, ImmutableArray<Glyph> glyphs) =>
        grid.Rows == 1 && cells.Length <= MostDigits && cells.All(HoldsDigit) && glyphs.Any(g => IsWord(g.CodePoint) && IsRightBehind(g.Box, grid.Box));

    private static bool HoldsDigit(List<Glyph>? cell) =>
        cell?.Where(g => g.CodePoint > ' ').ToList() is [{ CodePoint: >= '0' and <= '9' }];

    private static bool IsWord(int codePoint) => codePoint is '年' or '月' or '日';

    private static bool IsRightBehind(Box word, Box boxes) =>
        word.CentreY > boxes.Y && word.CentreY < boxes.Bottom && word.CentreX > boxes.Right && word.X - boxes.Right < word.Height;
}

using System.Globalization;
using System.Text;

namespace DocPipeline.Accuracy;

/// <summary>The score table of scans, one line a condition, and below it one a kind of seal.</summary>
internal static class ScanTable
{
    private static readonly (string Title, Func<ScanScore, string> Cell)[] s_columns =
    [
        ("pages", s => Number(s.Pages.Count)),
        ("figures exact", s => s.Figures.ToString()),
        ("silent errors", s => Number(s.Silent)),
        ("silent a thousand", s => s.Figures.All == 0 ? "–" : (s.Silent * 1000.0 / s.Figures.All).ToString("0.0", CultureInfo.InvariantCulture)),
        ("right but flagged", s => Share(s.RightFlagged, s.Figures.Right)),
        ("wrong and flagged", s => Number(s.WrongFlagged)),
        ("not reported", s => Number(s.Missing)),
        ("texts exact", s => s.Texts.ToString()),
        ("names exact", s => s.Names.ToString()),
        ("silent texts", s => Number(s.SilentTexts)),
        ("in place", s => s.Places.ToString()),
        ("Tesseract alone", s => s.TesseractFigures.ToString()),
        ("wrong and sure", s => s.TesseractFigures.All == 0 ? "–" : Number(s.TesseractSure)),
    ];

    public static string Write(IReadOnlyDictionary<string, ScanScore> groups)
    {
        var all = new ScanScore();
        foreach (var (name, score) in groups)
        {
            if (!name.StartsWith('*')) all.Add(score);
        }

        var table = new StringBuilder("| condition |");
        foreach (var (title, _) in s_columns) table.Append(CultureInfo.InvariantCulture, $" {title} |");
        table.Append("\n|---|").Insert(table.Length, "---:|", s_columns.Length).Append('\n');
        var lines = groups.OrderBy(g => g.Key.StartsWith('*')).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Value)).Append(("**all**", all));
        foreach (var (name, score) in lines)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} |");
            foreach (var (_, cell) in s_columns) table.Append(CultureInfo.InvariantCulture, $" {(name.StartsWith("*u", StringComparison.Ordinal) && cell == s_columns[0].Cell ? "" : cell(score))} |");
            table.Append('\n');
        }

        return table.ToString();
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{part} ({part * 100.0 / whole:0.0} %)");

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}

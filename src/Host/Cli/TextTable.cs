using System.Text;

namespace DocPipeline.Host.Cli;

/// <summary>Rows for people, in columns that line up on a terminal; or for programs, a JSON object each.</summary>
/// <param name="columns">Name for programs and heading for people.</param>
internal sealed class TextTable(params (string Name, string Heading)[] columns)
{
    private const string Gap = "  ";
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void WriteTo(Terminal terminal, bool forPrograms)
    {
        if (forPrograms)
            WriteJson(terminal);
        else
            WriteColumns(terminal);
    }

    private void WriteJson(Terminal terminal)
    {
        foreach (string[] row in _rows)
        {
            terminal.SayJson(json =>
            {
                for (int at = 0; at < columns.Length; at++)
                    json.WriteString(columns[at].Name, row[at]);
            });
        }
    }

    private void WriteColumns(Terminal terminal)
    {
        string[] headings = [.. columns.Select(column => column.Heading)];
        int[] widths = [.. headings.Select((heading, at) => Math.Max(WidthOf(heading), _rows.Select(row => WidthOf(row[at])).DefaultIfEmpty().Max()))];
        terminal.Say("");
        foreach (string[] row in _rows.Prepend(headings))
            terminal.Say(string.Join(Gap, row.Select((cell, at) => cell + new string(' ', widths[at] - WidthOf(cell)))).TrimEnd());
    }

    // A Chinese character is as wide as two letters.
    internal static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    // East Asian Wide and Fullwidth (UAX #11), as far as names and labels use them.
    private static bool IsWide(Rune rune) => rune.Value
        is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff)
        or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6) or (>= 0x20000 and <= 0x3fffd);
}

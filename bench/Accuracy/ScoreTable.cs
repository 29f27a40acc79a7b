using System.Globalization;
using System.Text;

namespace DocPipeline.Accuracy;

/// <summary>The score table, one line a layout.</summary>
internal static class ScoreTable
{
    private static readonly (string Title, Func<Score, string> Cell)[] s_columns =
    [
        ("booklets", s => Number(s.Booklets)),
        ("figures exact", s => s.Figures.ToString()),
        ("silent errors", s => Number(s.Silent)),
        ("right but flagged", s => Number(s.Flagged)),
        ("further figures", s => s.Repeats.ToString()),
        ("texts exact", s => s.Texts.ToString()),
        ("online", s => s.Online.ToString()),
        ("in attachments", s => s.InAttachments.ToString()),
        ("criteria right", s => s.Criteria.ToString()),
        ("criteria wrong", s => Number(s.WrongCriteria)),
        ("findings found", s => s.Findings.ToString()),
        ("false alarms", s => Number(s.FalseAlarms)),
        ("outcomes", s => s.Outcomes.ToString()),
        ("attachments", s => s.Attachments.ToString()),
        ("page kinds", s => s.PageKinds.ToString()),
        ("evidence boxes", s => s.Boxes.ToString()),
    ];

    public static string Write(IReadOnlyDictionary<string, Score> groups)
    {
        var all = new Score();
        foreach (var score in groups.Values) all.Add(score);
        var table = new StringBuilder("| layout |");
        foreach (var (title, _) in s_columns) table.Append(CultureInfo.InvariantCulture, $" {title} |");
        table.Append("\n|---|").Insert(table.Length, "---:|", s_columns.Length).Append('\n');
        foreach (var (name, score) in groups.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Value)).Append(("**all**", all)))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} |");
            foreach (var (_, cell) in s_columns) table.Append(CultureInfo.InvariantCulture, $" {cell(score)} |");
            table.Append('\n');
        }

        return table.ToString();
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}

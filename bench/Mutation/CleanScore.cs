using System.Globalization;
using System.Text;
using DocPipeline.Accuracy;

namespace DocPipeline.Mutation;

/// <summary>What was called wrong in booklets with nothing wrong, layout by layout.</summary>
internal sealed class CleanScore
{
    private readonly SortedDictionary<string, (int Booklets, int Alarmed, int Errors, int Warnings)> _layouts = new(StringComparer.Ordinal);

    /// <summary>Gets the errors, one a line.</summary>
    public List<string> Failures { get; } = [];

    public void Add(CheckedBooklet booklet)
    {
        var errors = MutantScore.Unexpected(booklet).ToList();
        Failures.AddRange(errors.Select(e => $"{booklet.Name}: unexpected {e}"));
        if (booklet.Report is null)
            Failures.Add($"{booklet.Name}: no report (exit {booklet.ExitCode})");
        var warnings = booklet.Items("findings").Count(f => CheckedBooklet.Text(f, "severity") == "warning");
        var (booklets, alarmed, all, warned) = _layouts.GetValueOrDefault(booklet.Group);
        _layouts[booklet.Group] = (booklets + 1, alarmed + (errors.Count > 0 ? 1 : 0), all + errors.Count, warned + warnings);
    }

    public string Table()
    {
        var table = new StringBuilder("| layout | booklets | with an error | errors | warnings |\n|---|---:|---:|---:|---:|\n");
        foreach (var (layout, s) in _layouts)
            table.Append(CultureInfo.InvariantCulture, $"| {layout} | {s.Booklets} | {s.Alarmed} | {s.Errors} | {s.Warnings} |\n");
        var sums = _layouts.Values;
        table.Append(CultureInfo.InvariantCulture, $"| **all** | {sums.Sum(s => s.Booklets)} | {sums.Sum(s => s.Alarmed)} | {sums.Sum(s => s.Errors)} | {sums.Sum(s => s.Warnings)} |\n");
        return table.ToString();
    }
}

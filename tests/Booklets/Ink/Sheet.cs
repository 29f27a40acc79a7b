using System.Globalization;
using System.Text;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Ink;

/// <summary>
/// 稿纸。Collects the HTML of a booklet and, for every figure written on it, what it states. Each figure and each section leaves an
/// invisible mark, so that after printing its page is looked up and never guessed.
/// </summary>
internal sealed class Sheet(Habits habits)
{
    private readonly StringBuilder _html = new();
    private readonly List<FigureTruth> _figures = [];
    private readonly List<SectionMark> _sections = [];
    private readonly List<int> _homes = [];
    private readonly HashSet<FactKey> _asked = [];
    private string? _attachment;
    private string _origin = "paper";

    public Habits Habits => habits;

    public IReadOnlyList<FigureTruth> Figures => _figures;

    public IReadOnlyList<SectionMark> Sections => _sections;

    /// <summary>Gets the section of each figure.</summary>
    public IReadOnlyList<int> Homes => _homes;

    /// <summary>Gets every field the form has a place for, printed or left out.</summary>
    public IReadOnlySet<FactKey> Asked => _asked;

    public string Html => _html.ToString();

    public Sheet Add(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Starts a new page of the given kind; everything up to the next section belongs to it.</summary>
    public Sheet Begin(string kind, string? attachment = null, string style = "", bool newPage = true)
    {
        if (_sections.Count > 0) _html.Append("</section>\n");
        _attachment = attachment;
        _origin = kind == "attachment" ? "attachment" : "paper";
        _sections.Add(new SectionMark(kind, attachment));
        var classes = newPage && _sections.Count > 1 ? "s brk" : "s";
        return Add($"<section class=\"{classes}\" style=\"{style}\">{Mark('S', _sections.Count - 1)}");
    }

    public Sheet End() => Add("</section>\n");

    /// <summary>Prints a fact of the sheet of facts and records it; a fact the form leaves out prints nothing.</summary>
    public string Value(FactSheet facts, string field, int? year, string unit, bool unitBehind, bool labelled = true, string stance = "actual")
    {
        _asked.Add(new FactKey(field, year));
        return facts.Has(field, year) ? Value(field, year, FactWriter.Write(facts[field, year], habits, unit, unitBehind), labelled, stance) : "";
    }

    /// <summary>Records a print and gives its HTML.</summary>
    public string Value(string field, int? year, Printed printed, bool labelled = true, string stance = "actual")
    {
        if (_origin == "paper" && stance == "actual") _asked.Add(new FactKey(field, year));
        _homes.Add(_sections.Count - 1);
        _figures.Add(new FigureTruth
        {
            Field = field,
            Period = year,
            Origin = _origin,
            Attachment = _attachment,
            Stance = stance,
            Labelled = labelled,
            Value = printed.Value,
            Unit = printed.Unit,
            Text = printed.Text,
            PrintedUnit = printed.PrintedUnit,
        });
        return Mark('V', _figures.Count - 1) + Escape(printed.Text);
    }

    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Mark(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"<i class=k>@{kind}{index}@</i>");
}

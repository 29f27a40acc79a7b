using System.Globalization;
using System.Text;

namespace DocPipeline.Booklets.Forms;

/// <summary>Labelled lines: the value on an underline, or numbered lines without any rule.</summary>
internal sealed class LinePairs(string underline, bool numbered = false) : IPairWriter
{
    private int _group;

    public string Write(string title, IReadOnlyList<Pair> pairs)
    {
        _group++;
        var html = new StringBuilder($"<h3>{title}</h3>");
        for (var i = 0; i < pairs.Count; i++)
        {
            var number = numbered ? string.Create(CultureInfo.InvariantCulture, $"{_group}.{i + 1} ") : "";
            html.Append(CultureInfo.InvariantCulture, $"<p class=line>{number}{Flat(pairs[i].Label)}：<span class=\"{underline}\">{pairs[i].Value}</span></p>");
        }

        return html.ToString();
    }

    private static string Flat(string label) => label.Replace("<br>", "", StringComparison.Ordinal);
}

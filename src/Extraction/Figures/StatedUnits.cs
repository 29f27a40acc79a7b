using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Numbers;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// What money is counted in may be said in a note below a table, or once for the whole form: 除另有注明外，金额一律以元填报.
internal sealed partial class StatedUnits(UnitParser units)
{
    // 注：1. … 2. …: notes of a table are few.
    private const int MostNotes = 3;

    /// <summary>A caption that names the unit all of the form is filled in with; null where it names none, or several.</summary>
    public string? OfForm(IEnumerable<TranscribedPage> pages, IReadOnlySet<Line> marginLines)
    {
        var named = pages.SelectMany(p => string.Concat(p.Lines.Where(l => !marginLines.Contains(l)).Select(l => PrintedText.Squeeze(l.Text))).Split('。', ';', '；'))
            .Where(s => ForAll().IsMatch(s)).Select(s => UnitCaption.Find(s, units)).OfType<Unit>().Where(u => u.Dimension == UnitDimension.Money).Distinct().Take(2).ToList();
        return named is [var unit] ? Caption(unit) : null;
    }

    /// <summary>The same for the table the lines stand below: 注：本表金额单位为元.</summary>
    public ImmutableArray<string> Below(IEnumerable<Line> lines)
    {
        foreach (var line in lines.Take(MostNotes).TakeWhile(l => LabelText.IsRemark(l.Text) || Numbered().IsMatch(l.Text)))
        {
            if (UnitCaption.Find(line.Text, units) is { Dimension: UnitDimension.Money } unit)
                return [Caption(unit)];
        }

        return [];
    }

    private static string Caption(Unit unit) => "单位：" + unit.Name;

    [GeneratedRegex("(?:金额|货币|经济数据|财务数据|经济指标|资金|单位)[^。]*(?:均|一律|统一|都)|(?:金额|货币|资金)(?:单位)?:[^。]{0,16}除外|(?:均|一律|统一|除[^,，。]{2,10}外)[^。]*(?:金额|货币|以[^,，。]{0,4}元)", RegexOptions.CultureInvariant)]
    private static partial Regex ForAll();

    [GeneratedRegex(@"^\s*(?:\d{1,2}[.、．)]|[(（]\d{1,2}[)）]|[①-⑩])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}

using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// 有效专利总数 40 | 其中：发明专利 15 over PCT专利申请 3 | 其中：实用新型专利 20: parts under one another are of what stands beside the first of them. What
// stands beside the others is counted by itself, and what it is counts for nothing here.
internal sealed class RunOfParts(Grid grid, GridRoles roles, ReadingTools tools)
{
    private const string Family = "ip.";

    /// <summary>What a part below another part names where the label beside it, a figure's own, would have it name nothing; null elsewhere.</summary>
    /// <param name="label">The label.</param>
    /// <param name="left">Labels at its left.</param>
    /// <param name="around">Labels above it, captions and headings.</param>
    public LabelMatch? Of(GridCell label, IEnumerable<string> left, IEnumerable<string> around)
    {
        if (!WholeLabels.IsPart(label) || label.Row == 0 || grid.At(label.Row - 1, label.Column) is not { } above || !WholeLabels.IsPart(above) || above.Column != label.Column || above.LastColumn != label.LastColumn ||
            roles.Label(above) is not { Fields: [var sibling] } || !IsCounted(sibling))
            return null;
        var beside = left.ToList();
        return beside.Exists(IsOfItself) && tools.Labels.Match(label.Text, [.. beside.Where(b => !IsOfItself(b)), .. around]) is { Fields: [var field] } match && field != sibling && IsCounted(field) ? match : null;
    }

    private bool IsOfItself(string label) => tools.Labels.Match(label, []) is { IsListed: true, ByHeading: false, Fields: [var field] } && IsCounted(field);

    private static bool IsCounted(Field field) => field.Kind == FieldKind.Count && field.Id.Name.StartsWith(Family, StringComparison.Ordinal);
}

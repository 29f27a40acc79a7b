using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>Says whether a label the dictionary does not know might be another wording of a field.</summary>
internal static class LabelKinship
{
    /// <summary>True where the label holds a wording of the field whole, or half of its character pairs stand in one.</summary>
    public static bool MayName(string label, Field field, ImmutableArray<string> onlineLabels)
    {
        var form = TextForm.Of(label);
        var pairs = Pairs(form);
        return pairs.Count > 0 && field.Labels.Concat(onlineLabels).Select(TextForm.Of).Any(
            known => (known.Length > 2 && form.Contains(known, StringComparison.Ordinal)) || Pairs(known).Count(pairs.Contains) * 2 >= pairs.Count);
    }

    private static HashSet<string> Pairs(string text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < text.Length; i++)
            pairs.Add(text.Substring(i - 1, 2));
        return pairs;
    }
}

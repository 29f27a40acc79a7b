using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Claims a scanned form asks about and whose answer nobody made out: that nothing was read does not say that nothing is claimed.</summary>
internal static class UnreadClaims
{
    private const int ShortestLabel = 4;

    // From 是否 to the label it asks about, and from the label to its answer.
    private const int Before = 12;
    private const int Behind = 30;
    private const int LongestQuestion = 60;
    private static readonly string[] Answers = ["是", "否", "有", "无", "√", "□", "☑"];

    public static ImmutableArray<Relief> Among(Dossier dossier, IEnumerable<Relief> reliefs) =>
        dossier.FormIsScanned ? [.. reliefs.Where(r => dossier.FindPaper(r.Holds) is null && IsAsked(dossier, dossier.FieldOf(r.Holds)))] : [];

    private static bool IsAsked(Dossier dossier, Field field)
    {
        var labels = field.Labels.Append(field.Title).Select(TextForm.Of).Where(l => l.Length >= ShortestLabel).ToList();
        var wordings = field.Contexts.Where(c => c.StartsWith('~')).Select(c => c[1..].Split('-')).ToList();
        return dossier.Evidence.Unclaimed.Any(u => labels.Exists(label => IsAskedIn(TextForm.Of(u.Text), label))
            || u.Text.Split('\n').Select(TextForm.Of).Any(line => wordings.Exists(wording => IsQuestion(line, wording))));
    }

    // 近3年是否获得国家科技奖 where 3年+获+奖 names the field.
    private static bool IsQuestion(string line, string[] wording) => line.Length <= LongestQuestion && line.Contains("是否", StringComparison.Ordinal)
        && wording[0].Split('+').All(w => line.Contains(w, StringComparison.OrdinalIgnoreCase)) && !wording.Skip(1).Any(w => line.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool IsAskedIn(string text, string label)
    {
        for (var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(label, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + label.Length;
            if (text.AsSpan(Math.Max(0, at - Before), at - Math.Max(0, at - Before)).Contains("是否", StringComparison.Ordinal) ||
                Array.Exists(Answers, a => text.AsSpan(end, Math.Min(Behind, text.Length - end)).Contains(a, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}

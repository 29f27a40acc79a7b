using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting;

/// <summary>The labels by which a value is found on its page, from the one that names its field inwards.</summary>
internal static class LabelPath
{
    /// <summary>What stands further out than the field's own label may be a neighbouring cell's, and is not needed to find the value.</summary>
    public static string Of(View view, Statement statement)
    {
        var path = WithoutYear(view, statement);

        // The year may head the table or its caption: without it nobody knows which column is meant.
        return statement.Period is { } period && !path.Contains(period.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? $"{path} › {view.PeriodText(period)}"
            : path;
    }

    private static string WithoutYear(View view, Statement statement)
    {
        var labels = statement.Labels;
        var own = view.FindField(statement.Field)?.Labels ?? [];
        for (var i = labels.Length - 1; i > 0; i--)
        {
            var bare = Bare(labels[i]);
            if (own.Any(known => Bare(known).Equals(bare, StringComparison.Ordinal)))
                return string.Join(" › ", labels.Skip(i));
        }

        return string.Join(" › ", labels);
    }

    // 4 法定代表人： and 法定代表人 are the same label.
    private static string Bare(string label) =>
        string.Concat(label.SkipWhile(c => !char.IsLetter(c)).Where(c => !char.IsWhiteSpace(c))).TrimEnd(':', '：');
}
